package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Disclosure.Condition;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule.Action;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.Source.Channel;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks after wellbeing at work. One notice tells of two registers, and says once what holds for both. */
final class Hyvaolo extends Firm {

    @Override
    String slug() {
        return "hyvaolo";
    }

    @Override
    String published() {
        return "tietosuojaseloste";
    }

    @Override
    OrganisationDetails organisation() {
        return new FirmDetails("Hyväolo Oy", "0000002-7")
                .at("Esimerkkitie 4", "13500", "Hämeenlinna")
                .reached("info@hyvaolo.example", "040 000 0002", "https://hyvaolo.example")
                .get();
    }

    @Override
    void configure(Desk desk) {
        var accounting =
                unnamed("Kirjanpito", "accounting_office", "accounting").on(desk, "service.accounting");
        var servers = unnamed("Palvelintila", "hosting_provider", "hosting").on(desk, "service.servers");
        var analytics =
                known("google_analytics").agreed(desk.today().minusYears(1)).on(desk, "service.analytics");
        desk.transfer(
                "transfer.analytics",
                analytics,
                Transfers.certified(desk.today().minusDays(12)));

        var crowd = new Crowd(desk);
        var customers = customers(desk, accounting, servers, crowd);
        var marketing = marketing(desk, analytics, servers, crowd);
        desk.notice("notice", published(), title(), List.of(customers.id(), marketing.id()));
        before(desk);
    }

    private static Register customers(Desk desk, UUID accounting, UUID servers, Crowd crowd) {
        var register =
                Register.on(desk, "customers.", details("Asiakasrekisteri", "Kundregister", "Customer register"));
        var customers = register.add("group.customers", group("customers"));
        var contacts = register.add("group.contacts", group("company_contacts"));

        register.add("purpose.relationship", purpose("customer_relationship").contract(customers));
        register.add(
                "purpose.administration",
                purpose("customer_administration")
                        .interest(
                                "company_contact",
                                "Yhteyshenkilö hoitaa asioita työssään, ja tiedot ovat työhön liittyviä.",
                                contacts));
        register.add("purpose.contract", purpose("contract_fulfilment").contract(customers));
        register.add(
                "purpose.services",
                purpose("offering_services")
                        .interest(
                                "development",
                                "Palveluja kehitetään kokonaisuutena, ja tarpeeton tieto jätetään pois."));
        register.add(
                "purpose.claims",
                purpose("claims").interest("claims", "Kumpikin osapuoli tarvitsee tiedot, jos asiasta kiistellään."));
        register.add("purpose.accounting", purpose("accounting").obligation("accounting"));

        var email = contactDetails(register);
        var services = register.add("data.services", data("ordered_services").from(Origin.USE));
        var billing = register.add("data.billing", data("billing").needed());
        register.add(
                "data.other", data("other_relationship_data").from(Origin.BOTH).openEnded());
        var ordered = register.field(
                "field.services",
                services,
                FieldType.TEXT,
                "Tilatut palvelut",
                "Beställda tjänster",
                "Ordered services");
        register.field(
                "field.billing", billing, FieldType.TEXT, "Laskutusosoite", "Faktureringsadress", "Billing address");

        register.add("source.public", source("public_websites").of(contacts).openToAnyone());
        register.add("source.companies", source("other_companies").of(contacts));
        register.add("recipient.contract", disclosed().when(Condition.CONTRACT));
        register.add("recipient.authority", to("authorities").when(Condition.LAW, Condition.AUTHORITY));
        register.add("recipient.sale", to("buyer").when(Condition.BUSINESS_SALE));
        register.add("uses.accounting", uses(accounting, billing));
        register.add(
                "retention.customers",
                keep().years(5, Trigger.END_OF_RELATIONSHIP).reviewedEvery(24));
        register.add(
                "retention.vouchers",
                keep(billing).years(6, Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR).because("accounting_vouchers"));
        var person = alike(register, servers);

        crowd.of(register, customers)
                .from(person)
                .with(email, Person::email)
                .with(ordered, each -> "Hyvinvointi-iltapäivä")
                .served(ServiceContacts.Occasion.ORDER)
                .people(5);
        crowd.of(register, contacts)
                .atOrganisations()
                .from(person)
                .with(email, Person::email)
                .served(ServiceContacts.Occasion.MEETING)
                .people(4);
        return register;
    }

    private static Register marketing(Desk desk, UUID analytics, UUID servers, Crowd crowd) {
        var register = Register.on(
                desk,
                "marketing.",
                details(
                        "Markkinointi- ja viestintärekisteri",
                        "Marknadsförings- och kommunikationsregister",
                        "Marketing and communications register"));
        var customers = register.add("group.customers", group("customers"));
        var subscribers = register.add("group.subscribers", group("newsletter_subscribers"));
        var visitors = register.add("group.visitors", group("website_visitors"));

        register.add(
                "purpose.customers",
                purpose("customer_marketing")
                        .directMarketing()
                        .interest(
                                "marketing",
                                "Asiakas tuntee meidät, ja jokaisessa viestissä on helppo tapa kieltää seuraavat.",
                                customers));
        var newsletter = register.add(
                "purpose.newsletter", purpose("newsletter").directMarketing().consent(subscribers));
        register.add("purpose.analytics", purpose("analytics").consent(visitors));

        var email = contactDetails(register);
        var permissions = register.add("data.permissions", data("marketing_permissions"));
        register.field(
                "field.permissions",
                permissions,
                FieldType.TEXT,
                "Luvat ja kiellot",
                "Tillstånd och förbud",
                "Permissions and prohibitions");
        var online = register.add(
                "data.cookies", data("cookies").of(visitors).from(Origin.USE).heldBy(analytics));
        register.add("uses.analytics", uses(analytics, online));
        register.add(
                "retention.customers",
                keep().of(customers).years(5, Trigger.END_OF_RELATIONSHIP).reviewedEvery(24));
        register.add("retention.subscribers", keep().of(subscribers).until(Trigger.WITHDRAWAL));
        register.add("retention.visitors", keep(online).months(14, Trigger.COLLECTION));
        register.add("cookies", cookies(Cookies.Use.values()));
        var person = alike(register, servers);

        crowd.of(register, subscribers)
                .from(person)
                .with(email, Person::email)
                .consenting(newsletter, "Haluan Hyväolon uutiskirjeen sähköpostiini.")
                .forbidding(Ban.MARKETING_PHONE)
                .people(6);
        return register;
    }

    /** Name, organisation and contact details, as both registers hold them; answers the field for the e-mail address. */
    private static UUID contactDetails(Register register) {
        register.add("data.name", data("name").needed());
        register.add("data.organisation", data("organisation"));
        var contact = register.add("data.contact", data("contact_details").needed());
        register.address(contact);
        register.phone(contact);
        return register.email(contact);
    }

    /** What both registers say alike; answers the person as the source. */
    private static UUID alike(Register register, UUID servers) {
        var person = register.add(
                "source.person",
                source("person")
                        .by(
                                Channel.WEB_FORM,
                                Channel.EMAIL,
                                Channel.PHONE,
                                Channel.SOCIAL_MEDIA,
                                Channel.CONTRACT,
                                Channel.MEETING,
                                Channel.OTHER_SITUATIONS));
        register.add("recipient.staff", says(StatementKind.OWN_STAFF_MAINLY));
        register.add("uses.servers", uses(servers));
        register.add("transfer.possible", says(StatementKind.TRANSFERS_POSSIBLE));
        register.add("transfer.otherwise", says(StatementKind.NO_OTHER_TRANSFERS));
        register.add("transfer.safeguards", says(StatementKind.TRANSFERS_WITH_SAFEGUARDS));
        register.add("retention.need", says(StatementKind.ONLY_AS_LONG_AS_NEEDED));
        register.add("security.care", says(StatementKind.CARE_AND_PROTECTION));
        register.add("security.servers", inSystems("provider_servers"));
        register.add("security.confidential", inSystems("confidential_by_task"));
        register.add("decisions", noAutomatedDecisions());
        register.add("right.access", right(Right.ACCESS).with(Detail.CHECK_STORED));
        register.add("right.rectification", right(Right.RECTIFICATION).with(Detail.COMPLETION));
        register.add(
                "right.erasure", right(Right.ERASURE).with(Detail.FORGOTTEN).limited(Limit.STATUTORY_DUTY));
        register.add("right.restriction", right(Right.RESTRICTION).with(Detail.UNTIL_SETTLED));
        register.add(
                "requests",
                requests()
                        .to(RequestHandling.Channel.CONTACT_POINT)
                        .form(RequestHandling.Form.WRITING_ASKED)
                        .identityWhenInDoubt()
                        .answered(RequestHandling.Time.ONE_MONTH));
        return person;
    }

    /** What the old notice said and the law does not let it say. */
    private static void before(Desk desk) {
        var register = Register.on(
                desk, "draft.", details("Vanha seloste 2023", "Gammal beskrivning 2023", "Old notice 2023"));
        register.add("group.customers", group("customers"));
        register.add("purpose.relationship", purpose("customer_relationship"));
        register.add("basis.use", new ClaimedBasis(ClaimedGround.USE_OF_SERVICE, Set.of(), null, true));
        var billing = register.add("data.billing", data("billing").obligationUnsaid());
        register.add(
                "retention.vouchers",
                keep(billing)
                        .years(6, Trigger.END_OF_FINANCIAL_YEAR)
                        .then(Action.DELETE)
                        .because("accounting_vouchers"));
        register.add(
                "cookies",
                new Cookies(
                        true,
                        Set.of(Cookies.Use.USER_EXPERIENCE, Cookies.Use.MARKETING),
                        Cookies.Consent.BROWSER_SETTINGS));
        register.add("right.complaint", right(Right.COMPLAINT).limited(Limit.AUTHORITY_NOT_NAMED));
        register.notice(
                DRAFT,
                new NoticeDetails(
                        text("Vanha seloste 2023", "Gammal beskrivning 2023", "Old notice 2023"),
                        null,
                        "2023-07-05",
                        null));
    }

    private static RegisterDetails details(String fi, String sv, String en) {
        return new RegisterDetails(
                text(fi, sv, en),
                text(
                        "Rekisteristä vastaava henkilö",
                        "Person som ansvarar för registret",
                        "Person in charge of the register"),
                "rekisteri@hyvaolo.example",
                "040 000 0002",
                24);
    }

    private static NoticeDetails title() {
        return new NoticeDetails(
                text(
                        "Asiakasrekisterin tietosuojaseloste",
                        "Dataskyddsbeskrivning för kundregistret",
                        "Privacy notice of the customer register"),
                text(
                        "Tämä on EU:n yleisen tietosuoja-asetuksen mukainen rekisteri- ja tietosuojaseloste.",
                        "Det här är en register- och dataskyddsbeskrivning enligt EU:s allmänna dataskyddsförordning.",
                        "This is a register description and privacy notice under the EU General Data Protection Regulation."),
                "2023-07-05",
                "2023-07-23");
    }
}
