package fi.seloste.noticecheck.file;

/** A file asks for more than any notice does. Unchecked, because the library goes on after what it knows. */
final class TooMuchException extends RuntimeException {

    TooMuchException(String message) {
        super(message);
    }
}
