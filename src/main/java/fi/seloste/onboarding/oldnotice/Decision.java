package fi.seloste.onboarding.oldnotice;

import java.util.List;

/**
 * What somebody said to what a passage was proposed to become.
 *
 * @param to what it becomes in place of that, for {@link Kind#CHANGE}
 */
public record Decision(Kind kind, List<Proposal> to) {

    public enum Kind {
        ACCEPT,
        CHANGE,
        /** The passage stands in the new notice word for word. */
        OWN_WORDS,
        /** It stands in the original alone. */
        SKIP
    }

    public static final Decision ACCEPT = new Decision(Kind.ACCEPT, List.of());
    public static final Decision OWN_WORDS = new Decision(Kind.OWN_WORDS, List.of());
    public static final Decision SKIP = new Decision(Kind.SKIP, List.of());

    public Decision {
        to = to == null ? List.of() : List.copyOf(to);
    }

    public static Decision change(List<Proposal> to) {
        return new Decision(Kind.CHANGE, to);
    }
}
