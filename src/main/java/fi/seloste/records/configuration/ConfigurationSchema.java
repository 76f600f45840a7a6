package fi.seloste.records.configuration;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Catalogues;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.register.Part;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The JSON Schema of the file, made of the records that it is read into, so that it says nothing else than they do. */
public final class ConfigurationSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ConfigurationSchema() {}

    public static String json() {
        var schema = new ConfigurationSchema();
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", ConfigurationFile.FORMAT);
        root.putAll(schema.object(ConfigurationFile.class, null));
        root.put("$defs", schema.definitions);
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** @param kind what tells the kinds of a part apart, or null */
    private Map<String, Object> object(Class<?> type, String kind) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (kind != null) {
            properties.put("kind", Map.of("const", kind));
            required.add("kind");
        }
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), property(component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** What is empty is left out when it is written, a collection too, so that none of those is required. */
    private static boolean isRequired(RecordComponent component) {
        return !Collection.class.isAssignableFrom(component.getType())
                && (has(component, NotNull.class) || has(component, NotBlank.class));
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation);
    }

    private Object property(RecordComponent component) {
        var schema = new LinkedHashMap<>(of(component.getGenericType()));
        if (component.getType() == String.class) {
            var size = component.getAccessor().getAnnotation(Size.class);
            if (size != null) {
                schema.put("maxLength", size.max());
            }
            var pattern = component.getAccessor().getAnnotation(Pattern.class);
            if (pattern != null) {
                schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
            }
        }
        var min = component.getAccessor().getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        var max = component.getAccessor().getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        var catalogue = component.getAnnotation(Catalogue.class);
        if (catalogue != null) {
            schema.put(
                    "description", "entry: " + String.join(", ", Catalogues.entries(catalogue.value(), Language.EN)));
        }
        return schema;
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("type", "object", "additionalProperties", of(arguments[1]))
                    : Map.of("type", "array", "items", of(arguments[0]));
        }
        return of((Class<?>) type);
    }

    private Map<String, Object> of(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        } else if (type == UUID.class) {
            return Map.of("type", "string", "format", "uuid");
        } else if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        } else if (type == MonthDay.class) {
            return Map.of("type", "string", "pattern", "^--\\d\\d-\\d\\d$");
        } else if (type == boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == Integer.class) {
            return Map.of("type", "integer");
        } else if (type.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return Map.of("$ref", "#/$defs/" + define(type));
    }

    private String define(Class<?> type) {
        var name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            // Taken before it is filled, for types that hold themselves.
            definitions.put(name, Map.of());
            definitions.put(name, type == Part.class ? kinds() : object(type, kindOf(type)));
        }
        return name;
    }

    private Map<String, Object> kinds() {
        return Map.of(
                "oneOf",
                Arrays.stream(Part.class.getPermittedSubclasses())
                        .map(kind -> Map.of("$ref", "#/$defs/" + define(kind)))
                        .toList());
    }

    private static String kindOf(Class<?> type) {
        return List.of(type.getInterfaces()).contains(Part.class) ? type.getSimpleName() : null;
    }
}
