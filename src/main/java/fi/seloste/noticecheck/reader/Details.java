package fi.seloste.noticecheck.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Business IDs, addresses, telephone numbers and mail boxes as people write them. */
final class Details {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\(a\\)|\\[a\\]| at (?=[\\w-]{2,40}\\.\\w)|\\{at\\}|\\(ät\\)|\\(miuku\\))\\s?[\\w-]{1,63}(?:(?:\\.|\\(dot\\)|\\[dot\\]|\\(piste\\))[\\w-]{1,63}){1,4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** Most texts have none of what a mail box needs, which is seen sooner than that they have no mail box. */
    private static final Pattern AT = Pattern.compile("[@(\\[{]| at ", Pattern.CASE_INSENSITIVE);

    private static final Pattern MASKED = Pattern.compile("\\[email[^\\]]{0,3}protected\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.-])(?:\\+\\s?\\d{1,3}|00\\d{2,3}|0)[ (-]{0,2}\\d{1,4}[)]?(?:[ -]?\\d{1,4}){1,5}(?![\\d])");
    private static final Pattern ID =
            Pattern.compile("(?<![\\d-])(?:\\d{7}\\s?[-–]\\s?\\d|[5-9]\\d[2-9]\\d{3}-\\d{4})(?![\\d-])");
    private static final Pattern LABELLED =
            Pattern.compile("^[^\\d\\n]{0,30}?((?:FI ?)?\\d{6,8}(?:\\s?[-–]\\s?\\d{1,4})?)(?!\\d)");
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:\\p{Lu}[\\p{L}.'-]{1,30}\\s){1,4}\\d{1,4}(?:\\s?[-–]\\s?\\d{1,3})?(?:\\s?[a-zA-Z]{1,2}(?![\\p{L}]))?(?:\\s\\d{1,3}(?!\\d))?|(?:PL|PB|P\\.O\\. ?Box|Postilokero|Box)\\s\\d{1,5})");
    private static final Pattern STREET_BY_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]{0,30}(?:tie|katu|kuja|polku|väylä|aukio|tori|raitti|kaari|rinne|puisto|mäki|ranta|laituri|penger|gatan|gata|vägen|väg|gränden|stigen|allén|kajen|torget|plan)|"
                    + "\\p{Lu}[\\p{L}-]{1,30} (?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Ss]quare|[Bb]oulevard))\\s\\d{1,4}(?:\\s?[a-zA-Z](?!\\p{L}))?(?:\\s\\d{1,3}(?!\\d))?|(?:PL|PB|P\\.O\\. ?Box|Postilokero)\\s\\d{1,5}");
    /** '1 Mill Lane', as the number stands where English is spoken. */
    private static final Pattern STREET_ABROAD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\d{1,5}[a-zA-Z]? )?(?:\\p{Lu}[\\p{L}'.-]{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard|Blvd|Drive|Way|Close|Court|Place|Row|Terrace|Gardens|Hill|Green|Quay|Wharf)(?!\\p{L})");

    private static final Pattern TOWN =
            Pattern.compile("(?<!\\d)(?:FI-|FIN-|AX-|SE-)?(\\d{5}|\\d{3}\\s\\d{2})\\s+(\\p{Lu}[\\p{L}-]{1,30})");

    /** 'Cambridge CB1 2AB' and 'Springfield, CA 90000': the town before its code. */
    private static final Pattern TOWN_ABROAD = Pattern.compile(
            "(\\p{Lu}[\\p{L}' -]{1,30}),?\\s+([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2} \\d{5})(?![\\p{L}\\p{N}])");

    private Details() {}

    static Optional<String> email(String text) {
        return AT.matcher(text).find() ? first(EMAIL.matcher(text), 0) : Optional.empty();
    }

    static boolean isMasked(String text) {
        return MASKED.matcher(text).find();
    }

    static Optional<String> phone(String text) {
        var matcher = PHONE.matcher(text);
        while (matcher.find()) {
            var digits = matcher.group().chars().filter(Character::isDigit).count();
            if (digits >= 6
                    && digits <= 15
                    && !ID.matcher(matcher.group().strip()).matches()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    /** As it is printed: with its label, whatever its form; without one, only in the form that such numbers have. */
    static Optional<String> businessId(String text) {
        var label = Words.matcher("id_label", text.toLowerCase(Locale.ROOT));
        while (label.find()) {
            var rest = text.substring(label.end(), Math.min(text.length(), label.end() + 60));
            var found = LABELLED.matcher(rest);
            if (found.find()) {
                return Optional.of(found.group(1).strip());
            }
        }
        return first(ID.matcher(text), 0);
    }

    static Optional<String> street(String text) {
        return first(STREET_BY_NAME.matcher(text), 0)
                .or(() -> first(STREET_ABROAD.matcher(text), 0))
                .or(() -> first(STREET.matcher(text), 1).filter(street -> !Dates.anyIn(street)));
    }

    static Optional<String> postcode(String text) {
        return first(TOWN.matcher(text), 1).or(() -> first(TOWN_ABROAD.matcher(text), 2));
    }

    static Optional<String> town(String text) {
        return first(TOWN.matcher(text), 2).or(() -> first(TOWN_ABROAD.matcher(text), 1));
    }

    static Optional<String> address(String text) {
        var street = street(text);
        var town = first(TOWN.matcher(text), 0).or(() -> first(TOWN_ABROAD.matcher(text), 0));
        return street.isPresent() && town.isPresent()
                ? Optional.of(street.get() + ", " + town.get())
                : street.or(() -> town);
    }

    /** Where the details begin on a line that begins with a name. */
    static int beginOfDetails(String line) {
        var at = line.length();
        for (var pattern : new Pattern[] {EMAIL, PHONE, ID, STREET_BY_NAME, TOWN}) {
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                at = Math.min(at, matcher.start());
            }
        }
        return at;
    }

    private static Optional<String> first(Matcher matcher, int group) {
        return matcher.find() ? Optional.of(matcher.group(group).strip()) : Optional.empty();
    }
}
