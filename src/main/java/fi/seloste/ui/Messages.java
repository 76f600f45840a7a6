package fi.seloste.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The product's words for Vaadin: {@code getTranslation(key)} in every component. */
@Component
public class Messages implements I18NProvider {

    private static final ThreadLocal<Language> SPOKEN = new ThreadLocal<>();

    Messages() {}

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.get(Language.of(locale), key, arguments);
    }

    /** Says something in a language where there is no window: in a letter. */
    public static <T> T in(Language language, Supplier<T> words) {
        var before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return words.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** The language of the current window, or of the letter that is being written. */
    public static Language language() {
        if (SPOKEN.get() != null) {
            return SPOKEN.get();
        }
        var ui = UI.getCurrent();
        return ui == null || ui.getLocale() == null ? Language.EN : Language.of(ui.getLocale());
    }

    /** A text in the language of the current window. */
    public static String text(String key, Object... arguments) {
        return Texts.get(language(), key, arguments);
    }

    /** What a constant is called, in the language of the current window. */
    public static String text(Enum<?> constant) {
        return Texts.of(language(), constant);
    }
}
