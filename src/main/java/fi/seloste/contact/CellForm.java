package fi.seloste.contact;

import fi.seloste.common.Json;
import fi.seloste.register.DataField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns what people write in the cells of a table into the form in which a field's value is stored. */
public final class CellForm {

    private static final Set<String> YES =
            Set.of("true", "tosi", "sant", "kylla", "k", "ja", "j", "yes", "y", "1", "x");
    private static final Set<String> NO = Set.of("false", "epatosi", "falskt", "ei", "e", "nej", "no", "n", "0");

    /** As Finns write days, with points, and with strokes. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s?[./]\\s?(\\d{1,2})\\s?[./ ]\\s?(\\d{4})");

    private static final Pattern ISO_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern IN_ANGLES = Pattern.compile(".*<([^<>]+)>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private CellForm() {}

    /**
     * @param cell not blank
     * @throws InvalidValueException where the field cannot hold it
     */
    public static String stored(UUID id, DataField field, String cell) {
        var text = cell.strip();
        var value =
                switch (field.type()) {
                    case TEXT, LONG_TEXT, ADDRESS -> text;
                    case NUMBER -> number(text);
                    case DATE -> date(text);
                    case YES_NO -> yesOrNo(text).map(String::valueOf).orElse(text);
                    case CHOICE ->
                        choice(field, text)
                                .map(String::valueOf)
                                .orElseThrow(() -> new InvalidValueException(id, "error.value.CHOICE"));
                    case CHOICES -> choices(id, field, text);
                    case EMAIL ->
                        IN_ANGLES.matcher(text.replaceFirst("(?i)^mailto:", "")).replaceFirst("$1");
                    case PHONE -> phone(text);
                    case URL -> text.contains("://") ? text : "https://" + text;
                    case IDENTITY_CODE -> text.toUpperCase(Locale.ROOT);
                };
        FieldForm.require(id, field, value);
        return value;
    }

    /** What a cell says to a question; a blank one says nothing. */
    public static Optional<Boolean> yesOrNo(String cell) {
        var word = Fold.of(cell);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** A comma or point is that of the decimals where it is the last of them; what stands before groups the digits. */
    private static String number(String text) {
        var digits = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        if (comma < 0) {
            return digits;
        }
        return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }

    private static String date(String text) {
        var finnish = DAY_FIRST.matcher(text);
        if (finnish.matches()) {
            return "%s-%02d-%02d"
                    .formatted(
                            finnish.group(3), Integer.parseInt(finnish.group(2)), Integer.parseInt(finnish.group(1)));
        }
        return ISO_WITH_TIME.matcher(text).replaceFirst("$1");
    }

    private static Optional<Integer> choice(DataField field, String text) {
        var wanted = Fold.of(text);
        for (var position = 0; position < field.choices().size(); position++) {
            if (field.choices().get(position).texts().values().stream()
                    .anyMatch(label -> Fold.of(label).equals(wanted))) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    /** One label, however many commas it has, or several. */
    private static String choices(UUID id, DataField field, String text) {
        var whole = choice(field, text);
        if (whole.isPresent()) {
            return Json.write(Set.of(whole.get()));
        }
        var chosen = new TreeSet<Integer>();
        Arrays.stream(text.split("[;,|\\n]"))
                .filter(each -> !each.isBlank())
                .forEach(each -> chosen.add(
                        choice(field, each).orElseThrow(() -> new InvalidValueException(id, "error.value.CHOICES"))));
        return Json.write(chosen);
    }

    /** What is no number stays as it is, to be told of. */
    private static String phone(String text) {
        var number = text.replaceFirst("(?i)^tel:", "");
        return PhoneNumbers.stored(number).orElse(number);
    }
}
