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
import fi.seloste.register.RetentionRule.Ended;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.Section;
import fi.seloste.register.Source.Occasion;
import fi.seloste.register.SpecialCategory;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.Set;

/** Coaches working communities, and uses several outside services for it, two of them in the United States. */
final class Polku extends Firm {

    @Override
    String slug() {
        return "polku";
    }

    @Override
    OrganisationDetails organisation() {
        return new FirmDetails("Polku Valmennus Oy", "0000003-5")
                .shortName("Polku")
                .at("Esimerkkitie 4", "85100", "Kalajoki")
                .reached("info@polku.example", "040 000 0003", "https://polku.example")
                .get();
    }

    @Override
    void configure(Desk desk) {
        inForce(desk);
        before(desk);
    }

    private void inForce(Desk desk) {
        var agreed = desk.today().minusYears(1);
        var accounting =
                unnamed("Kirjanpito", "accounting_office", "accounting").on(desk, "service.accounting");
        var zef = known("zef").agreed(agreed).on(desk, "service.zef");
        var mlp = known("mlp").agreed(agreed).on(desk, "service.mlp");
        var firstbeat = known("firstbeat_analysis").agreed(agreed).on(desk, "service.firstbeat");
        var analytics = known("google_analytics").agreed(agreed).on(desk, "service.analytics");
        desk.transfer(
                "transfer.analytics",
                analytics,
                Transfers.certified(desk.today().minusDays(18)));
        var facebook = known("facebook")
                .agreed(agreed)
                .arranged(
                        "Meta vastaa sivun kävijätilastojen tietoturvasta ja vastaa niitä koskeviin pyyntöihin; me vastaamme siitä, mitä sivulla julkaisemme.",
                        "Meta ansvarar för säkerheten i sidans besöksstatistik och svarar på begäranden om den; vi ansvarar för det som vi publicerar på sidan.",
                        "Meta answers for the security of the page's visitor statistics and for requests about them; we answer for what we publish on the page.")
                .on(desk, "service.facebook");
        desk.transfer(
                "transfer.facebook", facebook, Transfers.certified(desk.today().minusDays(18)));

        var register = Register.on(
                desk,
                "",
                details(
                        "Asiakas- ja markkinointirekisteri",
                        "Kund- och marknadsföringsregister",
                        "Customer and marketing register"));
        var customers = register.add("group.customers", group("customers"));
        var contacts = register.add("group.contacts", group("company_contacts"));
        var prospects = register.add("group.prospects", group("potential_customers"));
        var visitors = register.add("group.visitors", group("website_visitors"));

        register.add("purpose.services", purpose("service_delivery").contract(customers));
        register.add(
                "purpose.relationship",
                purpose("customer_relationship")
                        .contract(customers)
                        .interest(
                                "company_contact",
                                "Yhteyshenkilö hoitaa asioita työssään, ja tiedot ovat työhön liittyviä.",
                                contacts));
        var marketing = register.add(
                "purpose.marketing",
                purpose("marketing")
                        .directMarketing()
                        .consent(prospects)
                        .interest(
                                "marketing",
                                "Asiakas tuntee meidät, ja jokaisessa viestissä on helppo tapa kieltää seuraavat.",
                                customers,
                                contacts));
        register.add("purpose.sales", purpose("sales").contract(customers));
        register.add(
                "purpose.administration", purpose("customer_administration").contract(customers));
        register.add("purpose.invoicing", purpose("invoicing").contract(customers));
        register.add("purpose.communication", purpose("customer_communication").contract(customers));
        register.add(
                "purpose.development",
                purpose("service_development")
                        .interest(
                                "development",
                                "Palveluja kehitetään kokonaisuutena, ja tarpeeton tieto jätetään pois."));
        register.add("purpose.wellbeing", purpose("wellbeing").explicitConsent(customers));
        register.add("purpose.analytics", purpose("analytics").consent(visitors));
        register.add("purpose.accounting", purpose("accounting").obligation("accounting", customers));

        register.add("data.name", data("name").needed());
        register.add("data.organisation", data("organisation").of(contacts, prospects));
        var title = register.field(
                "field.title",
                register.add("data.title", data("job_title").of(contacts, prospects)),
                FieldType.TEXT,
                "Tehtävänimike",
                "Titel",
                "Title");
        register.field(
                "field.language",
                register.add("data.language", data("language")),
                FieldType.TEXT,
                "Kieli",
                "Språk",
                "Language");
        var address = register.address(register.add("data.address", data("postal_address")));
        var phone = register.phone(register.add("data.phone", data("phone")));
        var email = register.email(register.add("data.email", data("email").needed()));
        register.add("data.othercontact", data("other_contact_details").openEnded());
        var services = register.add("data.services", data("services_used").from(Origin.USE));
        var used = register.field(
                "field.services", services, FieldType.TEXT, "Käytetyt palvelut", "Använda tjänster", "Services used");
        register.add("data.usage", data("usage_information"));
        var wellbeing = register.add(
                "data.wellbeing",
                data("wellbeing")
                        .of(customers)
                        .onlyWithConsent()
                        .special(SpecialCategory.HEALTH)
                        .heldBy(firstbeat));
        register.add("data.consented", data("other_with_consent").openEnded());
        register.add("data.actions", data("marketing_actions").from(Origin.OUR_WORK));
        register.add("data.care", data("care_information"));
        var billing = register.add("data.billing", data("billing").of(customers).needed());
        var online = register.add(
                "data.online",
                data("online_behaviour").of(visitors).from(Origin.USE).heldBy(analytics));

        var person = register.add(
                "source.customer", source("person_or_ordering_organisation").at(Occasion.START_OF_RELATIONSHIP));
        register.add(
                "source.website",
                source("website")
                        .at(Occasion.NEWSLETTER_ORDER, Occasion.GUIDE_DOWNLOAD)
                        .onlyWithConsent());
        var events = register.add("source.events", source("events_and_meetings").onlyWithConsent());
        register.add("source.external", source("partners_and_registers").openToAnyone());

        register.add(
                "recipient.exceptions",
                disclosed().when(Condition.SEPARATE_AGREEMENT, Condition.CONSENT, Condition.LAW));

        register.add("uses.zef", uses(zef));
        register.add("uses.mlp", uses(mlp));
        register.add("uses.firstbeat", uses(firstbeat, wellbeing));
        register.add("uses.analytics", uses(analytics, online));
        register.add("uses.facebook", uses(facebook, online));
        register.add("uses.accounting", uses(accounting, billing));
        register.add("processor.law", says(StatementKind.PARTNERS_FOLLOW_LAW));
        register.add("processor.outsourcing", says(StatementKind.MAY_OUTSOURCE_UNDER_CONTRACT));
        register.add("transfer.possible", says(StatementKind.TRANSFERS_POSSIBLE));

        register.add(
                "retention.relationship",
                keep().of(customers, contacts)
                        .until(Trigger.END_OF_RELATIONSHIP)
                        .ended(Ended.FIVE_YEARS_WITHOUT_CONTACT));
        register.add("retention.prospects", keep().of(prospects).years(2, Trigger.COLLECTION));
        register.add("retention.visitors", keep(online).months(14, Trigger.COLLECTION));
        register.add(
                "retention.vouchers",
                keep(billing).years(6, Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR).because("accounting_vouchers"));
        register.add("retention.earlier", says(StatementKind.EARLIER_ERASURE_ON_REQUEST));
        register.add("retention.law", keep().until(Trigger.BY_LAW).then(Action.KEEP));

        register.add("security.employees", inSystems("employees"));
        register.add("security.practices", inSystems("practices"));
        register.add("cookies", cookies(Cookies.Use.NECESSARY, Cookies.Use.ANALYTICS, Cookies.Use.MARKETING));
        register.add("decisions", noAutomatedDecisions());
        register.add("right.access", right(Right.ACCESS).with(Detail.CHECK_STORED));
        register.add("right.rectification", right(Right.RECTIFICATION).with(Detail.COMPLETION));
        register.add("right.erasure", right(Right.ERASURE).limited(Limit.STATUTORY_DUTY));
        register.add("right.restriction", right(Right.RESTRICTION).with(Detail.UNTIL_SETTLED));
        register.add("right.complaint", right(Right.COMPLAINT).with(Detail.REFUSAL_TO_AUTHORITY));
        register.add(
                "requests",
                requests()
                        .to(RequestHandling.Channel.EMAIL, RequestHandling.Channel.POST)
                        .maySpecify()
                        .identityWhenInDoubt()
                        .answered(RequestHandling.Time.ONE_MONTH));
        register.add(
                "date.before",
                ownWords(
                        Section.DATE,
                        "Edellisen kerran päivitimme selosteen 5.9.2018.",
                        "Dessförinnan uppdaterade vi beskrivningen den 5 september 2018.",
                        "The previous update was on 5 September 2018."));
        register.notice(
                published(),
                new NoticeDetails(
                                text(
                                        "Näin Polku käsittelee tietojasi",
                                        "Så behandlar Polku dina uppgifter",
                                        "How Polku handles your data"),
                                text(
                                        "Asiakas- ja markkinointirekisterin tietosuojaseloste",
                                        "Dataskyddsbeskrivning för kund- och marknadsföringsregistret",
                                        "Privacy notice of the customer and marketing register"),
                                null,
                                "2026-11-03")
                        .pictured());

        var crowd = new Crowd(desk);
        crowd.of(register, customers)
                .from(person)
                .with(email, Person::email)
                .with(phone, Person::phone)
                .with(address, Person::address)
                .with(used, each -> "Uravalmennus")
                .served(ServiceContacts.Occasion.SERVICE)
                .forbidding(Ban.MARKETING_EMAIL, Ban.MARKET_RESEARCH)
                .people(7)
                .again("Göran Mikael Påhittad");
        crowd.of(register, contacts)
                .atOrganisations()
                .from(person)
                .with(title, Person::title)
                .with(email, Person::email)
                .with(phone, Person::phone)
                .with(used, each -> "Työyhteisövalmennus")
                .served(ServiceContacts.Occasion.MEETING)
                .people(9);
        crowd.of(register, prospects)
                .atOrganisations()
                .from(events)
                .with(email, Person::email)
                .consenting(marketing, "Polku saa lähettää minulle uutiskirjeen ja kertoa palveluistaan.")
                .people(8);
    }

    /** What the old notice said and the law does not let it say. */
    private static void before(Desk desk) {
        var shielded = known("google_analytics")
                .renamed("Facebook ja Google Analytics 2018")
                .on(desk, "draft.service.analytics");
        desk.transfer("draft.transfer.shield", shielded, Transfers.shield());

        var register = Register.on(
                desk, "draft.", details("Vanha seloste 2018", "Gammal beskrivning 2018", "Old notice 2018"));
        register.add("group.customers", group("customers"));
        register.add("purpose.relationship", purpose("customer_relationship"));
        register.add("basis.relationship", claimed(ClaimedGround.CUSTOMER_RELATIONSHIP));
        register.add("basis.assignment", claimed(ClaimedGround.ASSIGNMENT));
        register.add("basis.connection", claimed(ClaimedGround.APPROPRIATE_CONNECTION));
        register.add("uses.analytics", uses(shielded));
        register.add("right.objection", right(Right.OBJECTION).limited(Limit.ONLY_IF_UNLAWFUL));
        register.add("right.withdrawal", right(Right.WITHDRAWAL).limited(Limit.ONLY_IF_SOLE_BASIS));
        register.add("right.complaint", right(Right.COMPLAINT).limited(Limit.AUTHORITY_OLD_ADDRESS));
        register.notice(
                DRAFT,
                new NoticeDetails(
                        text("Vanha seloste 2018", "Gammal beskrivning 2018", "Old notice 2018"),
                        null,
                        null,
                        "2018-09-05"));
    }

    private static ClaimedBasis claimed(ClaimedGround ground) {
        return new ClaimedBasis(ground, Set.of(), null, false);
    }

    private static RegisterDetails details(String fi, String sv, String en) {
        return new RegisterDetails(
                text(fi, sv, en),
                text("Rekisterin yhteyshenkilö", "Registrets kontaktperson", "Contact for the register"),
                "yhteyshenkilo@polku.example",
                "040 000 0003",
                12);
    }
}
