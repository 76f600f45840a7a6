package fi.seloste.browser;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A language that nobody speaks, in the place of a real one until it is closed: every text of the bundles stands between
 * {@value #BEGIN} and {@value #END}, and so does what is filled into it. What stands outside was never translated.
 */
final class PseudoLanguage implements AutoCloseable {

    static final Language IN_PLACE_OF = Language.EN;
    static final String BEGIN = "⟦";
    static final String END = "⟧";

    private final Map<Language, Map<String, String>> bundles;
    private final Map<String, String> real;

    @SuppressWarnings("unchecked")
    PseudoLanguage() {
        bundles = (Map<Language, Map<String, String>>) ReflectionTestUtils.getField(Texts.class, "BY_LANGUAGE");
        real = bundles.get(IN_PLACE_OF);
        bundles.put(
                IN_PLACE_OF,
                real.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, text -> BEGIN + text.getValue() + END)));
    }

    @Override
    public void close() {
        bundles.put(IN_PLACE_OF, real);
    }
}
