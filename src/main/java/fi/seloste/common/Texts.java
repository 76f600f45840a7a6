package fi.seloste.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The product's own words in each language: every {@code texts/<module>_<language>.properties} on the class path. A key
 * stands in one bundle; the tests hold the bundles of the languages equal.
 */
public final class Texts {

    private static final Map<Language, Map<String, String>> BY_LANGUAGE = load();

    private Texts() {}

    /**
     * The text of a key with its arguments filled in ({@link MessageFormat}). A missing key is shown in braces, so that
     * it is seen and searched for.
     */
    public static String get(Language language, String key, Object... arguments) {
        var pattern = BY_LANGUAGE.get(language).get(key);
        if (pattern == null) {
            return "{" + key + "}";
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public static Optional<String> find(Language language, String key, Object... arguments) {
        return BY_LANGUAGE.get(language).containsKey(key)
                ? Optional.of(get(language, key, arguments))
                : Optional.empty();
    }

    /**
     * What a constant is called: key {@code TypeName.CONSTANT}, for a nested type {@code EnclosingName.TypeName.CONSTANT}.
     */
    public static String of(Language language, Enum<?> constant) {
        return get(language, key(constant));
    }

    /** The key of what a constant is called. */
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var enclosing = type.getEnclosingClass();
        return (enclosing == null ? "" : enclosing.getSimpleName() + ".")
                + type.getSimpleName()
                + "."
                + constant.name();
    }

    public static Set<String> keys(Language language) {
        return new TreeSet<>(BY_LANGUAGE.get(language).keySet());
    }

    private static Map<Language, Map<String, String>> load() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var language : Language.values()) {
                var texts = new java.util.HashMap<String, String>();
                for (var resource : resolver.getResources("classpath*:texts/*_" + language.code() + ".properties")) {
                    var properties = new Properties();
                    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(reader);
                    }
                    properties.forEach((key, text) -> {
                        if (texts.put((String) key, (String) text) != null) {
                            throw new IllegalStateException("The text " + key + " stands in two bundles");
                        }
                    });
                }
                all.put(language, Map.copyOf(texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
