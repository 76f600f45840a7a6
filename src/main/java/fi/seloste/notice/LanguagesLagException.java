package fi.seloste.notice;

/** The notice waits for every language, and one has not followed another yet. */
public final class LanguagesLagException extends RuntimeException {

    LanguagesLagException(LaggingPassage first) {
        super("Lags in " + first.language() + ": " + first.sentence().kind() + " "
                + first.sentence().row());
    }
}
