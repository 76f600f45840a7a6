package fi.seloste.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in addresses: lower-case letters of ASCII, digits and single hyphens, 2 to 63 of them. */
public final class Slug {

    public static final int MAX = 63;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("v", "versions", "feed", "request", "new", "check");

    private Slug() {}

    public static boolean isValid(String slug) {
        return slug != null
                && slug.length() >= 2
                && slug.length() <= MAX
                && VALID.matcher(slug).matches()
                && !RESERVED.contains(slug);
    }

    /** A valid slug that looks like the name, or an empty string where nothing of the name can be used. */
    public static String propose(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
        var cut = plain.length() <= MAX ? plain : plain.substring(0, MAX).replaceAll("-$", "");
        return isValid(cut) ? cut : isValid(cut + "-1") ? cut + "-1" : "";
    }
}
