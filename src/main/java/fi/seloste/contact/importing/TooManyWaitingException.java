package fi.seloste.contact.importing;

/** The organisation has so many files waiting to be imported that it can bring no more. */
public class TooManyWaitingException extends RuntimeException {

    TooManyWaitingException() {
        super("Too many files are waiting");
    }
}
