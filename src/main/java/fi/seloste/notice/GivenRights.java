package fi.seloste.notice;

import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.RightsByBasis;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.register.Article9;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which rows of a notice give a right: the rights are the union over the bases used, not a choice of anybody's. */
public record GivenRights(NoticeConfiguration notice) {

    /** Whoever's data are handled has these on any basis, and while the basis is still missing. */
    private static final Set<Right> EVERYBODYS = Set.of(Right.ACCESS, Right.RECTIFICATION, Right.RESTRICTION);

    /** The row that gives a right where no purpose does yet: the register that holds the data. */
    static Optional<UUID> registerGiving(Right right, NoticeConfiguration notice) {
        return notice.registers().stream()
                .filter(register -> EVERYBODYS.contains(right))
                .map(RegisterConfiguration::id)
                .findFirst();
    }

    /** The purposes that give the right; for the right about automated decisions, the rows that make such decisions. */
    List<PartRow> givenBy(Right right) {
        return switch (right) {
            case MARKETING_OBJECTION ->
                purposes().filter(row -> purpose(row).directMarketing()).toList();
            case NO_AUTOMATED_DECISION -> deciding().toList();
            default ->
                purposes()
                        .filter(row -> purpose(row).bases().stream().anyMatch(basis -> gives(basis, right)))
                        .toList();
        };
    }

    Stream<PartRow> purposes() {
        return notice.registers().stream().flatMap(register -> register.rows(Purpose.class));
    }

    /** Purposes whose data cannot be erased on request, because a law or a public task needs them (Art. 17(3)(b)). */
    Stream<PartRow> withoutErasure() {
        return purposes().filter(row -> purpose(row).bases().stream().anyMatch(basis -> !gives(basis, Right.ERASURE)));
    }

    public static boolean gives(LegalBasis basis, Right right) {
        // Explicit consent to special categories can be withdrawn as any other (Art. 7(3)).
        return RightsByBasis.gives(Basis.valueOf(basis.basis().name()), StatedRight.valueOf(right.name()))
                || right == Right.WITHDRAWAL && basis.condition() == Article9.EXPLICIT_CONSENT;
    }

    private Stream<PartRow> deciding() {
        return notice.registers().stream()
                .flatMap(register -> register.rows(AutomatedDecisions.class))
                .filter(row -> ((AutomatedDecisions) row.part()).decisions());
    }

    static Purpose purpose(PartRow row) {
        return (Purpose) row.part();
    }
}
