package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import java.util.Objects;
import java.util.stream.Stream;

/** What readers of a language are told where own words were changed in another one, or stand in another one only. */
record Lag(Clauses clauses) {

    /**
     * What is said of the first that lags, or null.
     *
     * @param own wordings and texts that can be a person's own; entries of a catalogue never lag
     */
    String of(Object... own) {
        return Stream.of(own)
                .map(Lag::text)
                .filter(text -> text != null && !text.isEmpty())
                .map(this::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static LocalizedText text(Object own) {
        return switch (own) {
            case Wording wording -> wording.own();
            case LocalizedText text -> text;
            case null, default -> null;
        };
    }

    private String words(LocalizedText text) {
        var language = clauses.language();
        var shown = text.shownIn(language).orElseThrow();
        if (shown != language) {
            return clauses.text("Lag.missing", clauses.text("Lag.in." + shown));
        }
        if (!text.lagging().contains(language)) {
            return null;
        }
        var changedIn = clauses.text("Lag.in." + text.latest());
        return text.changed() == null
                ? clauses.text("Lag.undated", changedIn)
                : clauses.text(
                        "Lag.dated", changedIn, PartialDate.of(text.changed()).in(clauses));
    }
}
