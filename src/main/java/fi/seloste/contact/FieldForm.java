package fi.seloste.contact;

import fi.seloste.common.Json;
import fi.seloste.register.DataField;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form that a value of each type has: dates as ISO 8601, choices as their positions, several as a JSON list. */
public final class FieldForm {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private FieldForm() {}

    /**
     * @param value null or blank where there is none
     * @throws InvalidValueException where it is missing or malformed
     */
    public static void require(UUID id, DataField field, String value) {
        if (value == null || value.isBlank()) {
            if (field.required()) {
                throw new InvalidValueException(id, "error.required");
            }
            return;
        }
        var right =
                switch (field.type()) {
                    case TEXT, LONG_TEXT, ADDRESS -> true;
                    case NUMBER -> isNumber(value);
                    case DATE -> isDate(value);
                    case CHOICE -> isChoice(field, value);
                    case CHOICES -> isChoices(field, value);
                    case YES_NO -> value.equals("true") || value.equals("false");
                    case EMAIL -> EMAIL.matcher(value).matches();
                    case PHONE -> PhoneNumbers.stored(value).isPresent();
                    case URL -> isUrl(value);
                    case IDENTITY_CODE -> IdentityCodes.isValid(value);
                };
        if (!right) {
            throw new InvalidValueException(id, "error.value." + field.type().name());
        }
    }

    /** A right value as it is stored: the same thing said in two ways is one text. */
    static String stored(DataField field, String value) {
        var text = value.strip();
        return switch (field.type()) {
            case PHONE -> PhoneNumbers.stored(text).orElse(text);
            case IDENTITY_CODE -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value).precision() <= 40;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isChoice(DataField field, String value) {
        return value.matches("\\d{1,4}")
                && Integer.parseInt(value) < field.choices().size();
    }

    private static boolean isChoices(DataField field, String value) {
        try {
            for (var each : Json.read(value, List.class)) {
                if (!isChoice(field, String.valueOf(each))) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isUrl(String value) {
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
