package fi.seloste.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finland's personal identity codes: day of birth, a sign for the century, a number and a check character (Government
 * Decree 128/2010 on the population information system, section 2, with the signs added to it in 2023).
 */
final class IdentityCodes {

    private static final Pattern FORM = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([+YXWVU\\-ABCDEF])(\\d{3})(\\w)");
    private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private IdentityCodes() {}

    static boolean isValid(String code) {
        var parts = FORM.matcher(code.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        var number = Integer.parseInt(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5));
        return isDay(century(parts.group(4).charAt(0)), parts.group(3), parts.group(2), parts.group(1))
                && CHECK.charAt(number % CHECK.length()) == parts.group(6).charAt(0);
    }

    private static int century(char sign) {
        if (sign == '+') {
            return 1800;
        }
        return sign >= 'A' && sign <= 'F' ? 2000 : 1900;
    }

    private static boolean isDay(int century, String year, String month, String day) {
        try {
            LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
