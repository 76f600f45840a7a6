package fi.seloste.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without case and accents, so that 'Jarvinen' finds 'Järvinen'. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Fold() {}

    public static String of(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var letters = MARKS.matcher(plain).replaceAll("").replace('ø', 'o').replace("æ", "ae");
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }
}
