package fi.seloste.register;

import java.util.List;

/** Something cannot be removed while other parts refer to it, or people are entered under it. */
public class InUseException extends RuntimeException {

    private final transient List<Part> by;
    private final long people;

    InUseException(List<Part> by, long people) {
        super("In use");
        this.by = List.copyOf(by);
        this.people = people;
    }

    /** The parts that refer to it. */
    public List<Part> by() {
        return by;
    }

    /** How many people are entered under it. */
    public long people() {
        return people;
    }
}
