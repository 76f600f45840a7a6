package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.noticecheck.Finding;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is certain to mend a part of a register, or to fill in one that it lacks. */
@Component
class PartMends {

    private static final String VOUCHERS = "accounting_vouchers";

    private final RegisterParts parts;
    private final Registers registers;

    PartMends(RegisterParts parts, Registers registers) {
        this.parts = parts;
        this.registers = registers;
    }

    /** A row that repeats what an old notice got wrong is put right, or has nothing left to say and goes. */
    Optional<Mend> of(Finding finding, RegisterConfiguration register, PartRow row) {
        return switch (row.part()) {
            case ClaimedBasis claim when finding.rule().equals("D01") -> Optional.of(remove(register, row));
            case StatedController stated -> Optional.of(remove(register, row));
            case Statement statement -> ofStatement(statement, register, row);
            case RightStatement stated
            when Set.of("D32", "D33").contains(finding.rule()) -> Optional.of(remove(register, row));
            case RightStatement stated
            when stated.isDraftOnly() -> Optional.of(change("mend.unlimited", row, stated.unlimited()));
            case RequestHandling handling
            when handling.isDraftOnly() -> Optional.of(change("mend.free", row, handling.free()));
            case RetentionRule rule
            when finding.rule().equals("D09")
                    && (rule.statute() == null || rule.statute().equals(VOUCHERS)) ->
                Optional.of(change("mend.vouchers", row, rule.ofVouchers()));
            default -> Optional.empty();
        };
    }

    private Optional<Mend> ofStatement(Statement statement, RegisterConfiguration register, PartRow row) {
        return statement.says() == StatementKind.NO_OUTSIDERS ? Optional.of(remove(register, row)) : Optional.empty();
    }

    Optional<Mend> of(Finding finding, RegisterConfiguration register, String organisationsEmail) {
        return switch (finding.key()) {
            case "finding.I02" ->
                Optional.ofNullable(organisationsEmail)
                        .filter(email -> !email.isBlank())
                        .map(email -> new Mend(text("mend.contact", email), () -> contact(register.id(), email)));
            case "finding.I08.practice" ->
                Optional.of(new Mend(text("mend.source"), () -> add(register.id(), fromThePerson())));
            default -> Optional.empty();
        };
    }

    /** What the notice says nothing about. */
    Optional<Mend> of(Finding finding, NoticeConfiguration notice) {
        return notice.registers().stream()
                .filter(register -> finding.key().equals("finding.D50"))
                .findFirst()
                .map(register -> new Mend(
                        text("mend.noDecisions"),
                        () -> add(register.id(), new AutomatedDecisions(false, false, null, null))));
    }

    private static Source fromThePerson() {
        return new Source(Wording.entry("person"), Set.of(), Set.of(), Set.of(), Set.of(), false, false, false);
    }

    private Runnable contact(UUID register, String email) {
        var shown = registers.details(register);
        registers.change(new Versioned<>(register, shown.version(), with(shown.value(), email)));
        return () -> registers.change(
                new Versioned<>(register, registers.details(register).version(), shown.value()));
    }

    private static RegisterDetails with(RegisterDetails details, String email) {
        return new RegisterDetails(
                details.name(), details.contactName(), email, details.contactPhone(), details.reviewMonths());
    }

    private Runnable add(UUID register, Part part) {
        var added = parts.add(register, part);
        return () -> parts.remove(added);
    }

    private Mend change(String key, PartRow row, Part mended) {
        return new Mend(text(key), () -> {
            var shown = parts.get(row.id());
            parts.change(new Versioned<>(row.id(), shown.version(), mended));
            return () ->
                    parts.change(new Versioned<>(row.id(), parts.get(row.id()).version(), shown.value()));
        });
    }

    private Mend remove(RegisterConfiguration register, PartRow row) {
        var all = register.parts();
        var at = all.indexOf(row) + 1;
        var next = at < all.size() ? all.get(at).id() : null;
        return new Mend(text("mend.remove"), () -> {
            parts.remove(row.id());
            return () -> parts.restore(register.id(), row, next);
        });
    }
}
