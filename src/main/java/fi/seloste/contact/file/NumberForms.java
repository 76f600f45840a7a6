package fi.seloste.contact.file;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the numbers of a workbook are shown: a day is a number, and only its cell's form tells. */
final class NumberForms {

    private static final int MOST_FORMS = 70_000;
    private static final int LONGEST_CODE = 255;
    /** What stands in a form as it is: words, escaped characters, colours and conditions (but not [h]). */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_ZEROES = Pattern.compile("0{2,20}");

    /** The last day that Excel knows, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;
    /** In the count from 1900 this is 29 February 1900, which never was. */
    private static final int NEVER = 60;
    /** What a spreadsheet computes with; the rest is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

    private enum Kind {
        NUMBER,
        DAY,
        TIME
    }

    /** @param zeroes how many digits are shown at least */
    private record Form(Kind kind, int zeroes) {

        private static final Form PLAIN = new Form(Kind.NUMBER, 0);

        static Form of(int id, String code) {
            if (code == null) {
                return switch (id) {
                    case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 ->
                        new Form(Kind.DAY, 0);
                    case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> new Form(Kind.TIME, 0);
                    default -> PLAIN;
                };
            }
            var bare = LITERAL.matcher(code).replaceAll("");
            if (LEADING_ZEROES.matcher(bare).matches()) {
                return new Form(Kind.NUMBER, bare.length());
            }
            // 'General' has an e and an l, but none of these letters; 'm' alone is a month.
            if (DAY.matcher(bare).find()) {
                return new Form(Kind.DAY, 0);
            }
            if (TIME.matcher(bare).find()) {
                return new Form(Kind.TIME, 0);
            }
            return MONTH.matcher(bare).find() ? new Form(Kind.DAY, 0) : PLAIN;
        }
    }

    private final List<Form> styles = new ArrayList<>();
    private final boolean since1904;

    private NumberForms(boolean since1904) {
        this.since1904 = since1904;
    }

    static NumberForms plain(boolean since1904) {
        return new NumberForms(since1904);
    }

    static NumberForms read(Xml xml, boolean since1904) throws IOException {
        var forms = new NumberForms(since1904);
        try (xml) {
            forms.read(xml);
        }
        return forms;
    }

    private void read(Xml xml) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        var cells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                var code = xml.attribute("formatCode");
                codes.put(number(xml.attribute("numFmtId")), code == null || code.length() > LONGEST_CODE ? "" : code);
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.begins("cellXfs");
            } else if (cells && xml.begins("xf")) {
                var id = number(xml.attribute("numFmtId"));
                styles.add(Form.of(id, codes.get(id)));
            }
            if (codes.size() + styles.size() > MOST_FORMS) {
                throw new UnreadableFileException(Reason.BROKEN);
            }
        }
    }

    private static int number(String value) {
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** The number of a cell as its reader sees it: days in ISO 8601, never with an exponent, every digit there. */
    String show(String value, int style) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        var number = new BigDecimal(value);
        var form = style >= 0 && style < styles.size() ? styles.get(style) : Form.PLAIN;
        if (form.kind() != Kind.NUMBER && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            return moment(number, form.kind());
        }
        return padded(plain(number), form.zeroes());
    }

    private static String plain(BigDecimal number) {
        // A whole number of up to 20 digits was typed as it stands; only fractions carry noise.
        var rounded = number.scale() <= 0 && number.precision() <= 20 ? number : number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String padded(String number, int zeroes) {
        return number.matches("\\d+") && number.length() < zeroes
                ? "0".repeat(zeroes - number.length()) + number
                : number;
    }

    private String moment(BigDecimal number, Kind kind) {
        var day = number.intValue();
        var seconds = number.subtract(BigDecimal.valueOf(day))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        var time = LocalTime.MIN.plusSeconds(seconds % 86_400).truncatedTo(ChronoUnit.SECONDS);
        if (kind == Kind.TIME && day == 0) {
            return time.toString();
        }
        var date = firstDay(day).plusDays(day + seconds / 86_400);
        return seconds % 86_400 == 0 ? date.toString() : date + "T" + time;
    }

    private LocalDate firstDay(int day) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return day < NEVER ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
