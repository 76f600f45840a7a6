package fi.seloste.contact;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A field that becomes another kind, or has other alternatives. Values are read in words and written as the field has them
 * then; an alternative is known by what it is called, or by its place where it was only called otherwise.
 */
public record ChangedField(UUID id, DataField before, DataField after) {

    public boolean isTheSame() {
        return before.type() == after.type() && before.choices().equals(after.choices());
    }

    /** The value as it is written under the changed field; nothing where it cannot be. */
    public Optional<String> turned(String value) {
        if (isTheSame()) {
            return Optional.of(value);
        }
        if (isChoice(before) && isChoice(after)) {
            return chosen(value);
        }
        if (before.type() == FieldType.IDENTITY_CODE) {
            // A code that is hidden must not come out by another name.
            return Optional.empty();
        }
        try {
            var words = ValueWords.plain(before, value, Language.FI);
            return words.isBlank() ? Optional.empty() : Optional.of(CellForm.stored(id, after, words));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private Optional<String> chosen(String value) {
        var old = before.type() == FieldType.CHOICE
                ? List.of(Integer.valueOf(value))
                : Arrays.asList(Json.read(value, Integer[].class));
        var places = places();
        var now = old.stream()
                .map(each -> each < places.size() ? places.get(each) : null)
                .filter(Objects::nonNull)
                .toList();
        if (now.isEmpty() || after.type() == FieldType.CHOICE && now.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                after.type() == FieldType.CHOICE ? String.valueOf(now.getFirst()) : Json.write(new TreeSet<>(now)));
    }

    /** Where each alternative is now; null for one that is gone. */
    private List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (var alternative : before.choices()) {
            places.add(place(alternative));
        }
        for (var at = 0;
                at < places.size() && before.choices().size() == after.choices().size();
                at++) {
            if (places.get(at) == null && !places.contains(at)) {
                places.set(at, at);
            }
        }
        return places;
    }

    private Integer place(LocalizedText alternative) {
        for (var at = 0; at < after.choices().size(); at++) {
            if (isCalledTheSame(alternative, after.choices().get(at))) {
                return at;
            }
        }
        return null;
    }

    private static boolean isCalledTheSame(LocalizedText one, LocalizedText other) {
        return Arrays.stream(Language.values()).anyMatch(language -> one.in(language)
                .filter(text -> other.in(language).filter(text::equals).isPresent())
                .isPresent());
    }

    private static boolean isChoice(DataField field) {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
    }
}
