package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.Notices;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.LawData;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.Toast;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be done about a finding over a draft: one click where that is certain, else a link to the place. */
@Component
class Mending {

    /** Where somebody chooses what a transfer stands on. */
    private static final Set<String> BASIS_WANTED = Set.of("finding.D02", "finding.I10");

    private final Notices notices;
    private final PartMends parts;
    private final TransferMends transfers;
    private final LawData law;
    private final Clock clock;
    private final OrganisationAddress organisation;
    private final Access access;

    Mending(
            Notices notices,
            PartMends parts,
            TransferMends transfers,
            LawData law,
            Clock clock,
            OrganisationAddress organisation,
            Access access) {
        this.notices = notices;
        this.parts = parts;
        this.transfers = transfers;
        this.law = law;
        this.clock = clock;
        this.organisation = organisation;
        this.access = access;
    }

    /** @param mended after something was mended, or undone */
    Div actions(Finding finding, NoticeConfiguration notice, Runnable mended) {
        var actions = new Div();
        actions.addClassName("proposals");
        if (access.permits(Permission.EDIT)) {
            mend(finding, notice).map(mend -> button(mend, mended)).ifPresent(actions::add);
            list(finding, notice).ifPresent(actions::add);
        }
        place(finding, notice).ifPresent(actions::add);
        return actions;
    }

    /** The way to where it is mended; none to the notice's own details, which stand on its page. */
    Optional<Anchor> place(Finding finding, NoticeConfiguration notice) {
        return MendPlace.of(finding, notice, law, organisation.slug().orElseThrow())
                .map(place -> link(finding, place));
    }

    private Optional<Mend> mend(Finding finding, NoticeConfiguration notice) {
        return switch (MendedRow.of(finding, notice)) {
            case MendedRow.OfPart(var register, var row) -> parts.of(finding, register, row);
            case MendedRow.OfRegister(var register) ->
                parts.of(finding, register, notice.controller().email());
            case MendedRow.OfService(var service) -> transfers.of(finding, service);
            case MendedRow.OfTransfer(var service, var row) -> transfers.of(finding, service, row);
            case MendedRow.OfOrganisation() -> Optional.empty();
            case MendedRow.Nothing() ->
                finding.key().equals("finding.D60")
                        ? Optional.of(new Mend(text("mend.today"), () -> date(notice.notice())))
                        : parts.of(finding, notice);
        };
    }

    private Runnable date(UUID notice) {
        var shown = notices.details(notice);
        var details = shown.value();
        notices.change(new Versioned<>(notice, shown.version(), details.drawnUp(LocalDate.now(clock))));
        return () ->
                notices.change(new Versioned<>(notice, notices.details(notice).version(), details));
    }

    private Optional<Anchor> list(Finding finding, NoticeConfiguration notice) {
        return MendedRow.of(finding, notice) instanceof MendedRow.OfTransfer(var service, var row)
                ? transfers
                        .list(finding, row)
                        .map(address -> new Anchor(address, text("transfers.list"), AnchorTarget.BLANK))
                : Optional.empty();
    }

    private static Button button(Mend mend, Runnable mended) {
        return new Button(mend.label(), click -> {
            var undo = mend.doing().get();
            mended.run();
            Toast.removed(text("mend.done", mend.label()), () -> {
                undo.run();
                mended.run();
            });
        });
    }

    private Anchor link(Finding finding, MendPlace place) {
        var words = BASIS_WANTED.contains(finding.key()) ? "mend.choose" : "mend.place";
        return new Anchor(place.address(), text(access.permits(Permission.EDIT) ? words : "mend.look", place.name()));
    }
}
