package fi.seloste.contact;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is searched: without case and accents, so that 'Jarvinen' finds 'Järvinen'. */
public final class Fold {

    private Fold() {}

    public static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
