package fi.seloste.records.configuration;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Catalogues;
import fi.seloste.common.Country;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.Slug;
import fi.seloste.common.Wording;
import fi.seloste.processor.LawData;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.records.configuration.ConfigurationFile.RegisterRow;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.tenant.Logo;
import fi.seloste.tenant.LogoRefusedException;
import fi.seloste.ui.form.ViolationWords;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Finds what a file says that no form would let anybody say: what the constraints forbid, references to nowhere, entries
 * of no catalogue, and texts that no database keeps.
 */
final class FileCheck {

    private static final String REQUIRED = "error.required";

    private final ConfigurationFile file;
    private final Validator validator;
    private final LawData law;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<UUID> named = new HashSet<>();
    private final Map<UUID, Class<?>> rows = new HashMap<>();
    /** The parts of the register that is being looked at. */
    private final Map<UUID, Class<?>> parts = new HashMap<>();

    FileCheck(ConfigurationFile file, Validator validator, LawData law) {
        this.file = file;
        this.validator = validator;
        this.law = law;
    }

    List<Problem> problems() {
        validator
                .validate(file)
                .forEach(violation -> problems.add(new Problem(
                        violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""),
                        ViolationWords.field(violation),
                        ViolationWords.key(violation),
                        ViolationWords.arguments(violation))));
        // What follows reads what the constraints have found to be there.
        if (problems.isEmpty()) {
            names();
            logo();
            file.registers().forEach(this::look);
            look(file, "");
        }
        return problems;
    }

    private void names() {
        for (var at = 0; at < file.parties().size(); at++) {
            name(file.parties().get(at).id(), PartyDetails.class, rows, "parties[" + at + "].id");
        }
        for (var at = 0; at < file.services().size(); at++) {
            var service = file.services().get(at);
            name(service.id(), ServiceDetails.class, rows, "services[" + at + "].id");
            if (service.isOperators() == (service.details() != null)) {
                problems.add(Problem.at("services[" + at + "].details", "error.invalid"));
            }
        }
        for (var at = 0; at < file.registers().size(); at++) {
            name(file.registers().get(at).id(), RegisterDetails.class, rows, "registers[" + at + "].id");
        }
        var slugs = new HashSet<String>();
        for (var at = 0; at < file.notices().size(); at++) {
            var slug = file.notices().get(at).slug();
            if (!Slug.isValid(slug)) {
                problems.add(Problem.at("notices[" + at + "].slug", "error.slug"));
            } else if (!slugs.add(slug)) {
                problems.add(Problem.at("notices[" + at + "].slug", "configuration.twice"));
            }
        }
    }

    private void logo() {
        try {
            if (file.logo() != null) {
                Logo.require(Base64.getDecoder().decode(file.logo()));
            }
        } catch (LogoRefusedException refused) {
            problems.add(Problem.at("logo", "logo.refused." + refused.reason()));
        } catch (IllegalArgumentException notBase64) {
            problems.add(Problem.at("logo", "configuration.wrongType"));
        }
    }

    private void name(UUID id, Class<?> kind, Map<UUID, Class<?>> known, String where) {
        known.put(id, kind);
        if (!named.add(id)) {
            problems.add(Problem.at(where, "configuration.twice"));
        }
    }

    private void look(RegisterRow register) {
        var where = "registers[" + file.registers().indexOf(register) + "].parts";
        parts.clear();
        for (var at = 0; at < register.parts().size(); at++) {
            var row = register.parts().get(at);
            name(row.id(), row.part().getClass(), parts, where + "[" + at + "].id");
        }
        for (var at = 0; at < register.parts().size(); at++) {
            look((Record) register.parts().get(at).part(), where + "[" + at + "].part");
        }
    }

    private void look(Record holder, String where) {
        for (var component : holder.getClass().getRecordComponents()) {
            var value = FileIds.valueOf(holder, component);
            var here = where.isEmpty() ? component.getName() : where + "." + component.getName();
            if (isMissing(value) && isNeeded(holder, component)) {
                add(component, here, REQUIRED);
            }
            switch (value) {
                case Collection<?> many -> {
                    var at = 0;
                    for (var each : many) {
                        look(each, component, here + "[" + at++ + "]");
                    }
                }
                case Map<?, ?> texts -> texts.values().forEach(text -> look(text, component, here));
                case null, default -> look(value, component, here);
            }
        }
    }

    private void look(Object value, RecordComponent component, String where) {
        switch (value) {
            case UUID id when component.isAnnotationPresent(RefersTo.class) -> refer(id, component, where);
            case String text -> look(text, component, where);
            case Wording wording
            when component.isAnnotationPresent(Catalogue.class) -> {
                entry(wording, component, where);
                look((Record) wording, where);
            }
            // The parts of a register were looked at among its own.
            case Part _ -> {}
            case Record nested -> look(nested, where);
            case null, default -> {}
        }
    }

    private void refer(UUID id, RecordComponent component, String where) {
        var kind = component.getAnnotation(RefersTo.class).value();
        var known = Part.class.isAssignableFrom(kind) ? parts.get(id) : rows.get(id);
        if (known != kind) {
            add(component, where, "configuration.nowhere");
        }
    }

    private void look(String text, RecordComponent component, String where) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text) || text.indexOf('\0') >= 0) {
            add(component, where, "error.invalid");
        } else if (text.length() > FileReader.LONGEST_TEXT
                && component.getDeclaringRecord() != ConfigurationFile.class) {
            add(component, where, "configuration.tooDeep");
        } else if (component.isAnnotationPresent(OneOf.class) && !isListed(text, component)
                || component.isAnnotationPresent(Country.class)
                        && !List.of(Locale.getISOCountries()).contains(text)) {
            add(component, where, "configuration.unknownValue");
        }
    }

    private boolean isListed(String id, RecordComponent component) {
        return switch (component.getAnnotation(OneOf.class).value()) {
            case "place" -> law.places().contains(id);
            case "mechanism" -> law.mechanism(id).isPresent();
            case "statute" -> law.statute(id).isPresent();
            case "authority" -> law.authority(id).isPresent();
            default -> true;
        };
    }

    private void entry(Wording wording, RecordComponent component, String where) {
        var catalogue = component.getAnnotation(Catalogue.class).value();
        if (wording.entry() != null
                && !Catalogues.entries(catalogue, Language.FI).contains(wording.entry())) {
            add(component, where + ".entry", "configuration.unknownValue");
        }
    }

    private static boolean isMissing(Object value) {
        return switch (value) {
            case null -> true;
            case LocalizedText text -> text.isEmpty();
            case Wording wording -> wording.isEmpty();
            case Collection<?> many -> many.isEmpty();
            default -> false;
        };
    }

    /** What must be given; of what has a meaning only beside something else, where it has one. */
    private static boolean isNeeded(Record holder, RecordComponent component) {
        var shown = component.getAnnotation(ShownWhen.class);
        if (shown != null) {
            return shown.required()
                    && Arrays.stream(shown.component()).anyMatch(other -> says(holder, other, Set.of(shown.is())));
        }
        return component.getAccessor().isAnnotationPresent(NotNull.class)
                && !Collection.class.isAssignableFrom(component.getType());
    }

    private static boolean says(Record holder, String name, Set<String> wanted) {
        var value = Arrays.stream(holder.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> FileIds.valueOf(holder, component))
                .filter(Objects::nonNull)
                .findFirst();
        return wanted.isEmpty()
                ? value.isPresent()
                : wanted.contains(value.map(String::valueOf).orElse(""));
    }

    private void add(RecordComponent component, String where, String key) {
        problems.add(Problem.at(where, key).of(ViolationWords.field(component)));
    }
}
