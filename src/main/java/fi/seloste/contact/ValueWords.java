package fi.seloste.contact;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.register.DataField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stored values in the words that people read. */
public final class ValueWords {

    private ValueWords() {}

    /** As it stands in files: days and numbers as machines read them, choices by what they are called. */
    public static String plain(DataField field, String value, Language language) {
        return switch (field.type()) {
            case YES_NO -> Texts.get(language, Boolean.parseBoolean(value) ? "contact.yes" : "contact.no");
            case CHOICE -> choice(field, Integer.parseInt(value), language);
            case CHOICES ->
                Arrays.stream(Json.read(value, Integer[].class))
                        .map(each -> choice(field, each, language))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** As it stands on a page. */
    public static String of(DataField field, String value, Language language) {
        return switch (field.type()) {
            case DATE ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.locale())
                        .format(LocalDate.parse(value));
            case PHONE -> PhoneNumbers.shown(value, language);
            default -> plain(field, value, language);
        };
    }

    /** What an alternative is called; nothing where the field has it no more. */
    private static String choice(DataField field, int choice, Language language) {
        return choice < field.choices().size() ? field.choices().get(choice).orLatest(language) : "";
    }
}
