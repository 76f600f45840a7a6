package fi.seloste.processor;

/** The file that is to replace the shipped data of law cannot be used; the message is one plain sentence. */
public class LawDataException extends RuntimeException {
    LawDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
