package fi.seloste.common;

import java.util.Locale;
import java.util.Optional;

/** The languages that a person can read Seloste and its notices in. */
public enum Language {
    FI,
    SV,
    EN;

    /** The ISO 639-1 code, as used in addresses, headers and file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for dates and numbers. Swedish and English are those of Finland's readers. */
    public Locale locale() {
        return switch (this) {
            case FI -> Locale.of("fi", "FI");
            case SV -> Locale.of("sv", "FI");
            case EN -> Locale.of("en", "FI");
        };
    }

    /** What the language calls itself. */
    public String ownName() {
        return switch (this) {
            case FI -> "Suomi";
            case SV -> "Svenska";
            case EN -> "English";
        };
    }

    public static Optional<Language> of(String code) {
        for (var language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
