package fi.seloste.onboarding.oldnotice;

import fi.seloste.notice.NoticeDetails;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterDetails;
import java.util.List;
import java.util.UUID;

/** Where a draft puts its rows: into the organisation by the product's services, or into memory. */
interface Rows {

    void organisation(List<OfOrganisation> details);

    UUID service(UsedService service);

    /** The transfer of a service; where the catalogue proposes another basis for the same country, this one stands. */
    void transfer(UUID service, TransferDetails transfer);

    UUID register(RegisterDetails details);

    /**
     * @param parts each after those that it refers to by the ids that they are given with
     */
    void parts(UUID register, List<PartRow> parts);

    UUID notice(NoticeDetails details, List<UUID> registers);
}
