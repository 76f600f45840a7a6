package fi.seloste.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import fi.seloste.common.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone numbers in one form, however people write them: stored as E.164, with the extension after a semicolon where there
 * is one, so that the same number is the same text. What cannot be dialled from abroad, such as 116 117, is kept as its
 * digits. Values from before, which are neither, stay as they are until somebody changes them.
 */
public final class PhoneNumbers {

    /** A number without a country's code is one of Finland, where the organisations are. */
    private static final String HOME = "FI";

    private static final String EXTENSION = ";ext=";
    private static final String SIGNS = "\\+?[0-9 ()/.\\u00a0\\u2010-\\u2015-]{3,40}";
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(SIGNS);
    /** Words around a number are no part of it. */
    private static final Pattern WRITTEN =
            Pattern.compile(SIGNS + "((;ext=| ?ext\\.? ?| ?x ?| ?#)[0-9]{1,7})?", Pattern.CASE_INSENSITIVE);

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

    private PhoneNumbers() {}

    /** The number as it is stored; nothing where it is none that can be. */
    public static Optional<String> stored(String typed) {
        if (!WRITTEN.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(typed, HOME);
            if (SHORT.isValidShortNumberForRegion(number, HOME) && !typed.startsWith("+")) {
                return Optional.of(typed.replaceAll("\\D", ""));
            }
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
                return Optional.empty();
            }
            var whole = NUMBERS.format(number, PhoneNumberFormat.E164);
            return Optional.of(number.hasExtension() ? whole + EXTENSION + number.getExtension() : whole);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The number as people read it: one of Finland as Finns write it, to those who read a language of Finland; with the
     * country's code to others.
     */
    static String shown(String stored, Language language) {
        return parsed(stored)
                .map(number -> NUMBERS.format(
                        number,
                        language != Language.EN && HOME.equals(NUMBERS.getRegionCodeForNumber(number))
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(stored);
    }

    /** What a number is found by: whole, and as it is dialled at home. */
    static String searched(String stored) {
        return parsed(stored)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164)
                        + " "
                        + NUMBERS.format(number, PhoneNumberFormat.NATIONAL).replaceAll("\\D", ""))
                .orElse(stored);
    }

    /** What to look for where somebody looks for a number, or its last digits; nothing where it looks like none. */
    public static Optional<String> asked(String words) {
        if (!LIKE_A_NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        var digits = words.replaceAll("[^+0-9]", "");
        return Optional.of(
                words.startsWith("+") || words.startsWith("00") ? stored(words).orElse(digits) : digits);
    }

    private static Optional<PhoneNumber> parsed(String stored) {
        try {
            return stored.startsWith("+") ? Optional.of(NUMBERS.parse(stored, HOME)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
