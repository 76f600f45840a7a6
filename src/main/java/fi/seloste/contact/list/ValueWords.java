package fi.seloste.contact.list;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.register.DataField;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a value of a field says in a language. */
public record ValueWords(DataField field, Language language) {

    /** @param content in the form of the field's type */
    public String of(String content) {
        return switch (field.type()) {
            case YES_NO -> Texts.get(language, Boolean.parseBoolean(content) ? "contact.yes" : "contact.no");
            case CHOICE -> choice(Integer.parseInt(content));
            case CHOICES ->
                Arrays.stream(Json.read(content, Integer[].class))
                        .map(this::choice)
                        .collect(Collectors.joining(", "));
            default -> content;
        };
    }

    private String choice(int choice) {
        return field.choices().get(choice).orLatest(language);
    }
}
