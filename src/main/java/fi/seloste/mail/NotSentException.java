package fi.seloste.mail;

/** A letter did not leave. What the server answered may name the receiver, so it goes no further than this. */
public class NotSentException extends RuntimeException {
    public NotSentException() {
        super("The letter was not sent");
    }
}
