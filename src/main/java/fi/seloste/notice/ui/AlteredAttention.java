package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.notice.NoticeProof;
import fi.seloste.notice.Notices;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published versions that somebody changed in the database: nothing is worse for a notice. */
@Component
@Order(1)
class AlteredAttention implements NeedsAttention {

    private final Notices notices;
    private final NoticeProof proof;
    private final OrganisationAddress organisation;

    AlteredAttention(Notices notices, NoticeProof proof, OrganisationAddress organisation) {
        this.notices = notices;
        this.proof = proof;
        this.organisation = organisation;
    }

    @Override
    public List<Matter> matters() {
        return notices.all().stream()
                .flatMap(notice -> proof.altered(notice.id()).stream()
                        .map(number -> new Matter(
                                State.BAD,
                                text(
                                        "notices.attention.altered",
                                        notice.details().title().orLatest(Messages.language()),
                                        number),
                                NoticeNavigation.one(organisation.slug().orElseThrow(), notice.slug()),
                                text("notices.attention.open"))))
                .toList();
    }
}
