package fi.seloste.noticecheck;

import fi.seloste.common.LocalizedText;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a notice states, whatever it is made of: both the configuration and a text that was read can be put this way,
 * and the rules see nothing else. What is not stated is null or empty, never guessed.
 *
 * @param dpo            the data protection officer, or null where none is named
 * @param claims         what is named as a legal basis and is none
 * @param citations      acts that the notice says it follows
 * @param transfers      every place outside the European Economic Area that data are said to go to
 * @param byPermission   where it says that data leave the area only by the person's permission
 * @param noOutsiders    where it says that no outsider handles data
 * @param publications   where it says that data are published unless the person forbids it
 * @param automated      null where nothing is said of automated decisions
 * @param objectionApart whether the right to object stands apart from other information
 * @param authority      null where no complaint to an authority is spoken of
 * @param emptySections  headings with nothing under them
 * @param dated          whether it says when it was drawn up or changed
 * @param draftOnly      what only a draft may hold
 */
public record NoticeFacts(
        Controller controller,
        Contact dpo,
        List<Register> registers,
        List<Claim> claims,
        List<Citation> citations,
        List<Recipient> recipients,
        List<Transfer> transfers,
        List<Where> byPermission,
        List<Where> noOutsiders,
        List<Where> publications,
        AutomatedDecisions automated,
        List<Cookies> cookies,
        List<RightFact> rights,
        boolean objectionApart,
        Authority authority,
        List<Request> requests,
        List<EmptySection> emptySections,
        boolean dated,
        List<Where> draftOnly) {

    public record Controller(
            String name,
            String businessId,
            String street,
            String postcode,
            String town,
            String email,
            String phone,
            Where where) {}

    public record Contact(String name, String email, String phone, Where where) {}

    /** What is stated of one register; a text that tells of none by name is one register. */
    public record Register(
            LocalizedText name,
            Contact contact,
            List<Purpose> purposes,
            List<Data> data,
            List<Where> sources,
            List<Retention> retention,
            List<Where> measures,
            Where where) {}

    /**
     * @param isNew whether the notice in force did not state it, so that people must be told first (Art. 13(3))
     */
    public record Purpose(
            LocalizedText name, boolean directMarketing, List<StatedBasis> bases, boolean isNew, Where where) {}

    /**
     * @param interest        the legitimate interest by name, or null
     * @param explicitConsent whether special categories are handled on explicit consent (Art. 9(2)(a))
     */
    public record StatedBasis(Basis basis, LocalizedText interest, boolean explicitConsent) {}

    /**
     * @param useOfService  whether consent is read into using the service or the site
     * @param elseNoService whether whoever does not accept is not served
     */
    public record Claim(LocalizedText ground, boolean useOfService, boolean elseNoService, Where where) {}

    /**
     * @param statute id of the act in the law's data
     */
    public record Citation(String statute, Where where) {}

    /**
     * @param fromPerson       whether the person is asked for it
     * @param fromElsewhere    whether it comes from somebody else
     * @param obligationStated whether it is said if it must be given
     */
    public record Data(
            LocalizedText name, boolean fromPerson, boolean fromElsewhere, boolean obligationStated, Where where) {}

    /**
     * @param trigger what the period starts from, in lower case as in the public contract
     * @param period  null where the trigger itself ends the keeping
     * @param statute id of the statute named for it, or null
     */
    public record Retention(String trigger, Period period, String statute, Where where) {}

    /**
     * @param role        null for whoever data are disclosed to
     * @param isNamed     whether the legal entity is known
     * @param arrangement whether the essence of a joint controllers' arrangement is told
     */
    public record Recipient(LocalizedText name, ServiceRole role, boolean isNamed, boolean arrangement, Where where) {}

    /** A place outside the European Economic Area; the mechanism is null where none is stated. */
    public record Transfer(LocalizedText service, TransferDetails details, Where where) {

        public boolean tellsOfCopy() {
            return details.safeguardsCopy() != null && !details.safeguardsCopy().isEmpty();
        }
    }

    /**
     * @param made    whether decisions or profiles are made
     * @param logic   whether the logic is told
     * @param outcome whether the consequences are told
     */
    public record AutomatedDecisions(boolean made, boolean logic, boolean outcome, Where where) {}

    public record Cookies(boolean consentByBrowser, Where where) {}

    public record RightFact(StatedRight right, Narrowing narrowing, Where where) {}

    /** How a notice makes a right smaller than the law has it. */
    public enum Narrowing {
        NONE,
        ONLY_IF_UNLAWFUL,
        ONLY_IF_SOLE_BASIS,
        ONLY_REFUSALS
    }

    /**
     * @param address as it is stated, or null
     */
    public record Authority(boolean isNamed, String address, Where where) {}

    /**
     * @param addresses where requests are sent, as stated
     * @param grounds   whether the person must say why they ask
     */
    public record Request(Form form, List<String> addresses, boolean grounds, Where where) {

        public enum Form {
            FREE,
            WRITING_DEMANDED,
            SIGNATURE_DEMANDED
        }
    }

    /**
     * @param section id of the section in the public contract
     */
    public record EmptySection(String section, LocalizedText heading, Where where) {}

    /** The purposes of all registers. */
    public Stream<Purpose> purposes() {
        return registers.stream().flatMap(register -> register.purposes().stream());
    }

    public boolean uses(Basis basis) {
        return bases().anyMatch(stated -> stated.basis() == basis);
    }

    public Stream<StatedBasis> bases() {
        return purposes().flatMap(purpose -> purpose.bases().stream());
    }

    public boolean doesDirectMarketing() {
        return purposes().anyMatch(Purpose::directMarketing);
    }

    public boolean states(StatedRight right) {
        return rights.stream().anyMatch(stated -> stated.right() == right);
    }
}
