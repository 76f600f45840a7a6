package fi.seloste.contact.permission;

import static fi.seloste.contact.Ban.MARKETING_EMAIL;
import static fi.seloste.contact.Ban.MARKETING_PHONE;
import static fi.seloste.contact.Ban.MARKETING_POST;
import static fi.seloste.contact.Ban.MARKETING_TEXT_MESSAGE;
import static fi.seloste.contact.permission.Aim.DIRECT_MARKETING;
import static fi.seloste.contact.permission.Aim.DISTANCE_SELLING;
import static fi.seloste.contact.permission.Aim.MARKET_RESEARCH;
import static fi.seloste.contact.permission.Aim.PUBLICATION_IN_LISTS;
import static fi.seloste.contact.permission.Aim.SERVICE;
import static fi.seloste.contact.permission.ContactReason.BANNED;
import static fi.seloste.contact.permission.ContactReason.CONSENTED;
import static fi.seloste.contact.permission.ContactReason.CONSENT_WITHDRAWN;
import static fi.seloste.contact.permission.ContactReason.CUSTOMER;
import static fi.seloste.contact.permission.ContactReason.INTEREST;
import static fi.seloste.contact.permission.ContactReason.NEEDED_FOR_SERVICE;
import static fi.seloste.contact.permission.ContactReason.NOT_FORBIDDEN;
import static fi.seloste.contact.permission.ContactReason.NO_CONSENT;
import static fi.seloste.contact.permission.ContactReason.NO_PRIOR_CONSENT;
import static fi.seloste.contact.permission.ContactReason.NO_PURPOSE;
import static fi.seloste.contact.permission.ContactReason.THEIR_JOB;
import static fi.seloste.contact.permission.ContactRule.Consent.GIVEN;
import static fi.seloste.contact.permission.ContactRule.Consent.NEVER_ASKED;
import static fi.seloste.contact.permission.ContactRule.Consent.WITHDRAWN;
import static fi.seloste.contact.permission.MessageChannel.AUTOMATED_CALL;
import static fi.seloste.contact.permission.MessageChannel.EMAIL;
import static fi.seloste.contact.permission.MessageChannel.PHONE;
import static fi.seloste.contact.permission.MessageChannel.POST;
import static fi.seloste.contact.permission.MessageChannel.TEXT_MESSAGE;
import static fi.seloste.register.Article6.CONTRACT;
import static fi.seloste.register.Article6.LEGAL_OBLIGATION;
import static fi.seloste.register.Article6.LEGITIMATE_INTERESTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.Ban;
import fi.seloste.register.Article6;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * May we contact this person for this? GDPR 5 to 7 and 21; Act 917/2014 (sähköisen viestinnän palvelut), chapter 24.
 * Each line is a case, its answer, and the provision behind it.
 */
class MayWeContactThisPersonTest {

    private record Case(String said, ContactRule asked, ContactReason answer, String provision) {}

    /** Somebody of whom nothing is known but that a purpose concerns them. */
    private static final class Somebody {

        private final Set<Article6> bases = EnumSet.noneOf(Article6.class);
        private final Set<Ban> bans = EnumSet.noneOf(Ban.class);
        private ContactRule.Consent consent = NEVER_ASKED;
        private boolean marketing;
        private boolean represents;
        private boolean aboutTheirJob;
        private boolean couldRefuse;

        static Somebody under(Article6... bases) {
            var somebody = new Somebody();
            somebody.bases.addAll(Set.of(bases));
            return somebody;
        }

        Somebody forMarketing() {
            marketing = true;
            return this;
        }

        Somebody who(ContactRule.Consent said) {
            consent = said;
            return this;
        }

        Somebody forbids(Ban... forbidden) {
            bans.addAll(Set.of(forbidden));
            return this;
        }

        Somebody actingForAFirm() {
            represents = true;
            return this;
        }

        Somebody aboutTheirJob() {
            aboutTheirJob = true;
            return this;
        }

        Somebody whoBoughtAndCouldRefuse() {
            couldRefuse = true;
            return this;
        }

        ContactRule asked(Aim aim, MessageChannel channel) {
            return new ContactRule(
                    aim, channel, aboutTheirJob, bases, marketing, consent, bans, represents, couldRefuse);
        }
    }

    private static Somebody onConsent() {
        return Somebody.under(Article6.CONSENT).forMarketing();
    }

    private static Somebody onInterest() {
        return Somebody.under(LEGITIMATE_INTERESTS).forMarketing();
    }

    private static Stream<Case> cases() {
        return Stream.of(
                // Nobody is contacted for a purpose that is not theirs.
                of("no purpose, by e-mail", new Somebody().asked(DIRECT_MARKETING, EMAIL), NO_PURPOSE, "GDPR 5(1)(b)"),
                of("no purpose, a message of service", new Somebody().asked(SERVICE, POST), NO_PURPOSE, "GDPR 5(1)(b)"),
                of(
                        "no purpose, though they said yes once",
                        new Somebody().who(GIVEN).asked(DIRECT_MARKETING, EMAIL),
                        NO_PURPOSE,
                        "GDPR 5(1)(b)"),

                // What the relationship makes necessary passes whatever was forbidden.
                of(
                        "an invoice",
                        Somebody.under(CONTRACT).asked(SERVICE, EMAIL),
                        NEEDED_FOR_SERVICE,
                        "GDPR 6(1)(b)-(e)"),
                of(
                        "an invoice to somebody who forbade all marketing",
                        Somebody.under(CONTRACT)
                                .forbids(MARKETING_EMAIL, MARKETING_PHONE, MARKETING_POST, MARKETING_TEXT_MESSAGE)
                                .asked(SERVICE, EMAIL),
                        NEEDED_FOR_SERVICE,
                        "GDPR 6(1)(b)-(e)"),
                of(
                        "what a statute makes necessary, after a withdrawal",
                        Somebody.under(LEGAL_OBLIGATION).who(WITHDRAWN).asked(SERVICE, TEXT_MESSAGE),
                        NEEDED_FOR_SERVICE,
                        "GDPR 6(1)(b)-(e)"),
                of(
                        "marketing that is called a message of service",
                        Somebody.under(CONTRACT).forMarketing().asked(SERVICE, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "marketing that is called a message of service, though it was forbidden",
                        Somebody.under(CONTRACT)
                                .forMarketing()
                                .forbids(MARKETING_EMAIL)
                                .asked(SERVICE, EMAIL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "a word to a customer on a legitimate interest",
                        Somebody.under(LEGITIMATE_INTERESTS).asked(SERVICE, EMAIL),
                        INTEREST,
                        "GDPR 6(1)(f)"),
                of(
                        "marketing by a list that anybody may read",
                        onInterest().asked(Aim.PUBLICATION_IN_LISTS, null),
                        INTEREST,
                        "GDPR 6(1)(f)"),

                // A ban beats everything, on its own channel.
                of(
                        "e-mail forbidden, consent given",
                        onConsent().who(GIVEN).forbids(MARKETING_EMAIL).asked(DIRECT_MARKETING, EMAIL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "e-mail forbidden, a customer",
                        onInterest()
                                .whoBoughtAndCouldRefuse()
                                .forbids(MARKETING_EMAIL)
                                .asked(DIRECT_MARKETING, EMAIL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "e-mail forbidden, about their job",
                        onInterest()
                                .actingForAFirm()
                                .aboutTheirJob()
                                .forbids(MARKETING_EMAIL)
                                .asked(DIRECT_MARKETING, EMAIL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "e-mail forbidden, a letter",
                        onInterest().forbids(MARKETING_EMAIL).asked(DIRECT_MARKETING, POST),
                        NOT_FORBIDDEN,
                        "917/2014 200(2)"),
                of(
                        "post forbidden, a letter",
                        onInterest().forbids(MARKETING_POST).asked(DIRECT_MARKETING, POST),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "calls forbidden, a call",
                        onInterest().forbids(MARKETING_PHONE).asked(DIRECT_MARKETING, PHONE),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "calls forbidden, a machine calls somebody who said yes",
                        onConsent().who(GIVEN).forbids(MARKETING_PHONE).asked(DIRECT_MARKETING, AUTOMATED_CALL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "text messages forbidden, a text message",
                        onConsent().who(GIVEN).forbids(MARKETING_TEXT_MESSAGE).asked(DIRECT_MARKETING, TEXT_MESSAGE),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "distance selling forbidden, sold by phone",
                        onInterest().forbids(Ban.DISTANCE_SELLING).asked(DISTANCE_SELLING, PHONE),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "distance selling forbidden, a letter that sells nothing at a distance",
                        onInterest().forbids(Ban.DISTANCE_SELLING).asked(DIRECT_MARKETING, POST),
                        NOT_FORBIDDEN,
                        "917/2014 200(2)"),
                of(
                        "calls forbidden, distance selling by phone",
                        onInterest().forbids(MARKETING_PHONE).asked(DISTANCE_SELLING, PHONE),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "market research forbidden",
                        Somebody.under(LEGITIMATE_INTERESTS)
                                .forbids(Ban.MARKET_RESEARCH)
                                .asked(MARKET_RESEARCH, EMAIL),
                        BANNED,
                        "GDPR 21(3)"),
                of(
                        "publication in lists forbidden",
                        Somebody.under(LEGITIMATE_INTERESTS)
                                .forbids(Ban.PUBLICATION_IN_LISTS)
                                .asked(PUBLICATION_IN_LISTS, null),
                        BANNED,
                        "GDPR 21(3)"),

                // Consent: given, never given, withdrawn.
                of(
                        "the newsletter, consented to",
                        onConsent().who(GIVEN).asked(DIRECT_MARKETING, EMAIL),
                        CONSENTED,
                        "GDPR 6(1)(a)"),
                of(
                        "a machine's call, consented to",
                        onConsent().who(GIVEN).asked(DIRECT_MARKETING, AUTOMATED_CALL),
                        CONSENTED,
                        "GDPR 6(1)(a)"),
                of(
                        "the newsletter, never asked",
                        onConsent().asked(DIRECT_MARKETING, EMAIL),
                        NO_CONSENT,
                        "GDPR 6(1)(a)"),
                of(
                        "a letter on consent, never asked",
                        onConsent().asked(DIRECT_MARKETING, POST),
                        NO_CONSENT,
                        "GDPR 6(1)(a)"),
                of(
                        "the newsletter, withdrawn",
                        onConsent().who(WITHDRAWN).asked(DIRECT_MARKETING, EMAIL),
                        CONSENT_WITHDRAWN,
                        "GDPR 7(3)"),
                of(
                        "withdrawn, and not brought back as an interest",
                        Somebody.under(Article6.CONSENT, LEGITIMATE_INTERESTS)
                                .forMarketing()
                                .who(WITHDRAWN)
                                .asked(DIRECT_MARKETING, POST),
                        CONSENT_WITHDRAWN,
                        "GDPR 7(3)"),
                of(
                        "withdrawn by a customer",
                        onInterest().who(WITHDRAWN).whoBoughtAndCouldRefuse().asked(DIRECT_MARKETING, EMAIL),
                        CONSENT_WITHDRAWN,
                        "GDPR 7(3)"),
                of(
                        "in a list, on consent never asked for",
                        Somebody.under(Article6.CONSENT).asked(PUBLICATION_IN_LISTS, null),
                        NO_CONSENT,
                        "GDPR 6(1)(a)"),

                // Natural persons: electronic channels need consent before.
                of(
                        "e-mail on an interest",
                        onInterest().asked(DIRECT_MARKETING, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "a text message on an interest",
                        onInterest().asked(DIRECT_MARKETING, TEXT_MESSAGE),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "a machine's call on an interest",
                        onInterest().asked(DIRECT_MARKETING, AUTOMATED_CALL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "a letter on an interest",
                        onInterest().asked(DIRECT_MARKETING, POST),
                        NOT_FORBIDDEN,
                        "917/2014 200(2)"),
                of(
                        "a person's call on an interest",
                        onInterest().asked(DIRECT_MARKETING, PHONE),
                        NOT_FORBIDDEN,
                        "917/2014 200(2)"),
                of(
                        "distance selling by e-mail on an interest",
                        onInterest().asked(DISTANCE_SELLING, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "e-mail for marketing under a purpose that is not",
                        Somebody.under(LEGITIMATE_INTERESTS).asked(DIRECT_MARKETING, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),

                // The customer's exception.
                of(
                        "e-mail to a customer who could refuse",
                        onInterest().whoBoughtAndCouldRefuse().asked(DIRECT_MARKETING, EMAIL),
                        CUSTOMER,
                        "917/2014 200(3)"),
                of(
                        "a text message to a customer who could refuse",
                        onInterest().whoBoughtAndCouldRefuse().asked(DIRECT_MARKETING, TEXT_MESSAGE),
                        CUSTOMER,
                        "917/2014 200(3)"),
                of(
                        "a machine's call to a customer who could refuse",
                        onInterest().whoBoughtAndCouldRefuse().asked(DIRECT_MARKETING, AUTOMATED_CALL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "a customer, but the purpose rests on consent",
                        onConsent().whoBoughtAndCouldRefuse().asked(DIRECT_MARKETING, EMAIL),
                        NO_CONSENT,
                        "GDPR 6(1)(a)"),

                // Contact persons by their job.
                of(
                        "e-mail about their job",
                        onInterest().actingForAFirm().aboutTheirJob().asked(DIRECT_MARKETING, EMAIL),
                        THEIR_JOB,
                        "917/2014 202"),
                of(
                        "e-mail to a contact person about something else",
                        onInterest().actingForAFirm().asked(DIRECT_MARKETING, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),
                of(
                        "'about their job' to somebody who acts for nobody",
                        onInterest().aboutTheirJob().asked(DIRECT_MARKETING, EMAIL),
                        NO_PRIOR_CONSENT,
                        "917/2014 200(1)"),

                // Research and lists are not marketing.
                of(
                        "a survey on an interest",
                        Somebody.under(LEGITIMATE_INTERESTS).asked(MARKET_RESEARCH, EMAIL),
                        INTEREST,
                        "GDPR 6(1)(f)"),
                of(
                        "a survey to somebody who forbade marketing by e-mail",
                        Somebody.under(LEGITIMATE_INTERESTS)
                                .forbids(MARKETING_EMAIL)
                                .asked(MARKET_RESEARCH, EMAIL),
                        INTEREST,
                        "GDPR 6(1)(f)"),
                of(
                        "a list of members on an interest",
                        Somebody.under(LEGITIMATE_INTERESTS).asked(PUBLICATION_IN_LISTS, null),
                        INTEREST,
                        "GDPR 6(1)(f)"));
    }

    private static Case of(String said, ContactRule asked, ContactReason answer, String provision) {
        return new Case(said, asked, answer, provision);
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIs() {
        return cases().map(each ->
                DynamicTest.dynamicTest(each.said() + ": " + each.answer() + ", " + each.provision(), () -> {
                    assertThat(each.asked().answer()).isEqualTo(each.answer());
                    assertThat(each.answer().provision()).isEqualTo(each.provision());
                }));
    }

    @Test
    void everyReasonIsTheAnswerToSomething() {
        assertThat(cases().map(Case::answer)).contains(ContactReason.values());
    }

    @Test
    void noBanIsEverOutweighed() {
        for (var ban : MessageChannel.values()) {
            for (var consent : ContactRule.Consent.values()) {
                for (var basis : Article6.values()) {
                    var asked = Somebody.under(basis)
                            .forMarketing()
                            .who(consent)
                            .actingForAFirm()
                            .aboutTheirJob()
                            .whoBoughtAndCouldRefuse()
                            .forbids(ban.ban())
                            .asked(DIRECT_MARKETING, ban);
                    assertThat(asked.answer()).isEqualTo(BANNED);
                }
            }
        }
    }
}
