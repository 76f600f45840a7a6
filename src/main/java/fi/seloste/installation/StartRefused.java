package fi.seloste.installation;

/** Seloste cannot start, for a reason that one plain sentence tells. It is printed alone, without a stack trace. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
