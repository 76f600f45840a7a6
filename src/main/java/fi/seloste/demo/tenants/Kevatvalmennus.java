package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
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
import fi.seloste.register.RightStatement.MarketingUse;
import fi.seloste.register.Source.Channel;
import fi.seloste.register.Source.Occasion;
import fi.seloste.register.StatedController;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.Set;
import java.util.UUID;

/** Coaches grown-ups and children. Its old notice knew no basis of Art. 6, and asked for a signature. */
final class Kevatvalmennus extends Firm {

    @Override
    String slug() {
        return "kevatvalmennus";
    }

    @Override
    OrganisationDetails organisation() {
        return new FirmDetails("Kevätvalmennus Oy", "0000001-9")
                .at("Esimerkkitie 4", "02990", "Espoo")
                .reached("info@kevatvalmennus.example", "040 000 0001", "https://kevatvalmennus.example")
                .get();
    }

    @Override
    void configure(Desk desk) {
        var accounting =
                unnamed("Kirjanpito", "accounting_office", "accounting").on(desk, "service.accounting");
        inForce(desk, accounting);
        before(desk, accounting);
    }

    private void inForce(Desk desk, UUID accounting) {
        var zoom = known("zoom").agreed(desk.today().minusYears(2)).on(desk, "service.zoom");
        desk.transfer("transfer.zoom", zoom, Transfers.certified(desk.today().minusDays(19)));

        var register = Register.on(desk, "", details("Asiakasrekisteri", "Kundregister", "Customer register"));
        var customers = register.add("group.customers", group("customers"));
        var prospects = register.add("group.prospects", group("potential_customers_contacted"));

        register.add("purpose.predefined", says(StatementKind.ONLY_STATED_PURPOSES));
        register.add("purpose.work", purpose("work_tasks").contract(customers));
        register.add("purpose.relationship", purpose("customer_relationship").contract(customers));
        var telling = register.add(
                "purpose.telling",
                purpose("telling_about_services")
                        .directMarketing()
                        .consent(prospects)
                        .interest(
                                "marketing",
                                "Asiakas osaa odottaa viestejä samankaltaisista palveluista ja voi kieltää ne heti.",
                                customers));
        register.add("purpose.accounting", purpose("accounting").obligation("accounting", customers));

        register.add("data.name", data("name").needed());
        var address = register.address(register.add("data.address", data("postal_address")));
        var email = register.email(register.add("data.email", data("email").needed()));
        var phone = register.phone(register.add("data.phone", data("phone")));
        var relationship = register.add(
                "data.relationship",
                data("relationship_management").of(customers).needed().openEnded());
        var notes = register.add(
                "data.notes", data("notes_and_keywords").of(customers).from(Origin.OUR_WORK));
        var purchases =
                register.add("data.purchases", data("purchases").of(customers).from(Origin.USE));
        var note = register.field("field.notes", notes, FieldType.LONG_TEXT, "Muistiinpanot", "Anteckningar", "Notes");
        register.field("field.keywords", notes, FieldType.TEXT, "Avainsanat", "Nyckelord", "Keywords");
        var bought = register.field(
                "field.purchases", purchases, FieldType.TEXT, "Ostetut palvelut", "Köpta tjänster", "Services bought");

        var person = register.add(
                "source.customer",
                source("person")
                        .by(Channel.FACE_TO_FACE, Channel.EMAIL, Channel.PHONE, Channel.VIDEO_CALL, Channel.WEB_FORM));
        var fair = register.add(
                "source.fair", source("person").of(prospects).at(Occasion.FAIR).onlyWithConsent());
        register.add("source.relatives", source("relatives").onlyWithConsent());
        register.add("source.parents", source("parents").forMinors());
        register.add("source.directly", says(StatementKind.COLLECTED_DIRECTLY_AND_PROTECTED));

        register.add("recipient.none", says(StatementKind.NO_REGULAR_DISCLOSURES));
        register.add("recipient.request", disclosed().when(Condition.REQUEST_OF_PERSON));
        register.add("recipient.authority", to("authorities").when(Condition.LAW, Condition.AUTHORITY));
        register.add("uses.accounting", uses(accounting, purchases));
        register.add("uses.zoom", uses(zoom));
        register.add("processor.outsourcing", says(StatementKind.MAY_OUTSOURCE_UNDER_CONTRACT));

        register.add(
                "retention.relationship",
                keep().of(customers).until(Trigger.END_OF_RELATIONSHIP).ended(Ended.TWO_YEARS_WITHOUT_CONTACT));
        register.add("retention.prospects", keep().of(prospects).until(Trigger.WITHDRAWAL));
        register.add("retention.other", keep(relationship).until(Trigger.BY_LAW));
        register.add(
                "retention.vouchers",
                keep(purchases).years(6, Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR).because("accounting_vouchers"));
        register.add("retention.law", keep().until(Trigger.BY_LAW).then(Action.KEEP));

        register.add("security.locked", onPaper("locked_storage"));
        register.add("security.systems", inSystems("protected_systems"));
        register.add("decisions", noAutomatedDecisions());
        register.add("right.access", right(Right.ACCESS).with(Detail.CHECK_STORED));
        register.add("right.rectification", right(Right.RECTIFICATION).with(Detail.COMPLETION));
        register.add("right.marketing", right(Right.MARKETING_OBJECTION).forbidding(MarketingUse.values()));
        register.add(
                "requests",
                requests()
                        .to(RequestHandling.Channel.CONTACT_POINT)
                        .identityWhenInDoubt()
                        .answered(RequestHandling.Time.ONE_MONTH));
        register.notice(
                published(),
                new NoticeDetails(
                        text(
                                "Näin Kevätvalmennus käsittelee tietojasi",
                                "Så behandlar Kevätvalmennus dina uppgifter",
                                "How Kevätvalmennus handles your data"),
                        text(
                                "Asiakasrekisterin tietosuojaseloste",
                                "Dataskyddsbeskrivning för kundregistret",
                                "Privacy notice of the customer register"),
                        "2026-11",
                        null));

        var crowd = new Crowd(desk);
        crowd.of(register, customers)
                .from(person)
                .with(email, Person::email)
                .with(phone, Person::phone)
                .with(address, Person::address)
                .with(bought, each -> "Valmennuspaketti")
                .with(note, each -> "Toivoo tapaamisia iltapäivisin.")
                .served(ServiceContacts.Occasion.SERVICE)
                .forbidding(Ban.MARKETING_PHONE, Ban.DISTANCE_SELLING)
                .people(9);
        crowd.of(register, prospects)
                .from(fair)
                .with(email, Person::email)
                .consenting(telling, "Kevätvalmennus saa kertoa minulle palveluistaan sähköpostitse.")
                .people(5);
        desk.brought("messuvieraat.csv", """
                Nimi;Sähköposti;Puhelin;Messuosasto
                Ensi Esimerkki;ensi.esimerkki@messuvieras.example;050 000 0101;B 12
                Toini Esimerkki;toini.esimerkki (at) messuvieras.example;050 000 0102;B 12
                Kolmas Esimerkki;kolmas.esimerkki@messuvieras.example;050 000 0103;C 4
                """);
    }

    /** What the old notice said and the law does not let it say. */
    private static void before(Desk desk, UUID accounting) {
        var register = Register.on(
                desk,
                "draft.",
                details("Vanha rekisteriseloste", "Gammal registerbeskrivning", "Old file description"));
        var customers = register.add("group.customers", group("customers"));
        register.add(
                "controller",
                new StatedController(
                        "Kevätvalmennus Oy",
                        "0000001",
                        null,
                        null,
                        "Espoo",
                        "info@kevatvalmennus.example",
                        "040 000 0001"));
        register.add("purpose.relationship", purpose("customer_relationship"));
        register.add(
                "basis.relationship",
                new ClaimedBasis(ClaimedGround.CUSTOMER_RELATIONSHIP, Set.of(customers), null, false));
        register.add("processor.none", says(StatementKind.NO_OUTSIDERS));
        register.add("uses.accounting", uses(accounting));
        register.add("transfer.heading", says(StatementKind.TRANSFERS_HEADING_ONLY));
        register.add(
                "requests",
                requests().to(RequestHandling.Channel.CONTACT_POINT).form(RequestHandling.Form.SIGNATURE_DEMANDED));
        register.notice(
                DRAFT,
                new NoticeDetails(
                        text("Vanha rekisteriseloste", "Gammal registerbeskrivning", "Old file description"),
                        null,
                        null,
                        null));
    }

    private static RegisterDetails details(String fi, String sv, String en) {
        return new RegisterDetails(
                text(fi, sv, en),
                text(
                        "Asiakasrekisterin yhteyshenkilö",
                        "Kundregistrets kontaktperson",
                        "Contact for the customer register"),
                "yhteyshenkilo@kevatvalmennus.example",
                "040 000 0001",
                12);
    }
}
