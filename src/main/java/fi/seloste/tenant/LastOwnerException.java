package fi.seloste.tenant;

/** An organisation always has an owner: the last one can neither leave nor take another role. */
public class LastOwnerException extends RuntimeException {
    public LastOwnerException() {
        super("The last owner stays");
    }
}
