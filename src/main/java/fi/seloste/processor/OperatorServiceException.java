package fi.seloste.processor;

/** The services that run this installation are what they are: no organisation changes or removes them. */
public class OperatorServiceException extends RuntimeException {
    OperatorServiceException() {
        super("The operator's services are not an organisation's to change");
    }
}
