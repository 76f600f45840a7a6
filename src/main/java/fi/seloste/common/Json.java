package fi.seloste.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How values are written as JSON, in columns and in the frozen facts of a version: properties and map entries in a
 * fixed order, absent values left out, so that the same value always gives the same bytes.
 */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // A set is read in the order in which it was written, so that it is written the same again.
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** For Hibernate's JSON columns. */
    static final class Columns implements FormatMapper {
        @Override
        public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
            return MAPPER.readValue(json.toString(), MAPPER.constructType(type.getJavaType()));
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            return MAPPER.writerFor(MAPPER.constructType(type.getJavaType())).writeValueAsString(value);
        }
    }
}
