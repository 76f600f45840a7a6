package fi.seloste.onboarding.oldnotice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.Part;
import java.util.List;
import java.util.Set;

/** What a passage of an old notice becomes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "becomes")
@JsonSubTypes({
    @Type(value = Proposal.OfOrganisation.class, name = "OfOrganisation"),
    @Type(value = Proposal.NewRegister.class, name = "NewRegister"),
    @Type(value = Proposal.ContactPoint.class, name = "ContactPoint"),
    @Type(value = Proposal.OfRegister.class, name = "OfRegister"),
    @Type(value = Proposal.StatedBasis.class, name = "StatedBasis"),
    @Type(value = Proposal.UsedService.class, name = "UsedService"),
    @Type(value = Proposal.StatedTransfer.class, name = "StatedTransfer"),
    @Type(value = Proposal.Titled.class, name = "Titled"),
    @Type(value = Proposal.Dated.class, name = "Dated")
})
public sealed interface Proposal {

    /** What a notice tells of the organisation itself. */
    enum Detail {
        NAME,
        BUSINESS_ID,
        STREET,
        POSTCODE,
        TOWN,
        EMAIL,
        PHONE,
        DPO_NAME,
        DPO_EMAIL,
        DPO_PHONE
    }

    /** A detail of the organisation: taken over where its own is empty, and only told where it is another. */
    record OfOrganisation(Detail detail, String value) implements Proposal {}

    /** A register. The first one stands even where the old notice names none. */
    record NewRegister(LocalizedText name) implements Proposal {}

    /** Where to ask about the registers. */
    record ContactPoint(String name, String email, String phone) implements Proposal {}

    /**
     * A part of a register. Another part that it refers to is known by {@link Keys}.
     *
     * @param register the name of the register, or null for all of them
     */
    record OfRegister(String register, Part part) implements Proposal {

        OfRegister(Part part) {
            this(null, part);
        }
    }

    /**
     * A legal basis that the old notice names without saying for what: it is put beside the purposes that it fits.
     *
     * @param group whose, or null for everybody
     */
    record StatedBasis(Article6 basis, Wording interest, Wording group) implements Proposal {}

    /**
     * A service that is used.
     *
     * @param known id of the catalogue of known services, or null
     * @param party the legal entity behind it, where it is not known and the old notice names it
     */
    record UsedService(
            String known,
            String name,
            PartyDetails party,
            Wording description,
            ServiceRole role,
            Wording purpose,
            Set<String> countries)
            implements Proposal {

        UsedService(String known, String name) {
            this(known, name, null, null, null, null, Set.of());
        }

        public UsedService {
            countries = countries == null ? Set.of() : Set.copyOf(countries);
        }
    }

    /**
     * Data that go outside the Economic Area with services, on a mechanism that the old notice names.
     *
     * @param services names of used services
     */
    record StatedTransfer(List<String> services, TransferDetails transfer) implements Proposal {

        public StatedTransfer {
            services = services == null ? List.of() : List.copyOf(services);
        }
    }

    record Titled(LocalizedText title, LocalizedText subtitle) implements Proposal {}

    /** When the old notice was drawn up and changed, as precisely as it says. */
    record Dated(String drawnUp, String changed) implements Proposal {}
}
