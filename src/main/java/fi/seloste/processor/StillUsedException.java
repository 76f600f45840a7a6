package fi.seloste.processor;

/** What is to be removed is still used elsewhere; {@link ServiceInventory#usesOf} says where. */
public class StillUsedException extends RuntimeException {
    StillUsedException() {
        super("Still used");
    }
}
