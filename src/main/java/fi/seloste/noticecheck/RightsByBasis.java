package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Basis.CONSENT;
import static fi.seloste.noticecheck.Basis.CONTRACT;
import static fi.seloste.noticecheck.Basis.LEGAL_OBLIGATION;
import static fi.seloste.noticecheck.Basis.LEGITIMATE_INTERESTS;
import static fi.seloste.noticecheck.Basis.PUBLIC_TASK;

import java.util.Set;

/** Which rights a person has on which legal basis (Arts. 7(3), 15 to 22, 77). */
public final class RightsByBasis {

    private RightsByBasis() {}

    /**
     * Whether handling data on the basis gives the right. Two rights follow from something else than a basis, and from
     * no basis here: the objection to direct marketing, which marketing gives on any basis (Art. 21(2)), and the right
     * not to be subject to automated decisions, which such decisions give (Art. 22).
     */
    public static boolean gives(Basis basis, StatedRight right) {
        return switch (right) {
            case ACCESS, RECTIFICATION, RESTRICTION, COMPLAINT -> true;
            // Art. 17(3)(b): not where a legal obligation or a public task needs the data.
            case ERASURE -> basis != LEGAL_OBLIGATION && basis != PUBLIC_TASK;
            case PORTABILITY -> Set.of(CONSENT, CONTRACT).contains(basis);
            case OBJECTION -> Set.of(PUBLIC_TASK, LEGITIMATE_INTERESTS).contains(basis);
            case WITHDRAWAL -> basis == CONSENT;
            case MARKETING_OBJECTION, NO_AUTOMATED_DECISION -> false;
        };
    }
}
