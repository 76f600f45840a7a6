package fi.seloste.onboarding.ui;

import fi.seloste.notice.Notices;
import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.onboarding.oldnotice.ProposalWords;
import fi.seloste.processor.LawData;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the parts of the view work with. */
@Component
record OldNoticeDesk(OldNotices notices, Notices made, LawData law, Clock clock, OrganisationAddress organisation) {

    String slug() {
        return organisation.slug().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ProposalWords words(BroughtNotice brought) {
        return new ProposalWords(brought, Messages.language(), law, today());
    }
}
