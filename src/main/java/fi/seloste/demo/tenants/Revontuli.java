package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Disclosure.Condition;
import fi.seloste.register.Disclosure.Form;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.Source.Channel;
import fi.seloste.register.Source.Occasion;
import fi.seloste.register.StatedController;
import fi.seloste.register.StatementKind;
import fi.seloste.register.Upkeep;
import fi.seloste.tenant.OrganisationDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A communications office, which knows its legitimate interests by name but told nobody how long it keeps data. */
final class Revontuli extends Firm {

    @Override
    String slug() {
        return "revontuli";
    }

    @Override
    OrganisationDetails organisation() {
        return new FirmDetails("Revontuli Viestintä Oy", "0000005-1")
                .shortName("Revontuli")
                .at("Esimerkkitie 4", "00000", "Esimerkkilä")
                .reached("info@revontuli.example", "040 000 0005", "https://revontuli.example")
                .get();
    }

    @Override
    void configure(Desk desk) {
        inForce(desk);
        before(desk);
    }

    /** It sends newsletters for others, too, and is their processor then. */
    private static ClientWork sending(UUID newsletters) {
        return new ClientWork(
                "Viestintäasiakkaat",
                List.of("Esimerkkiyhdistys ry, Esimerkkitie 7, 00000 Esimerkkilä"),
                null,
                null,
                text(
                        "Uutiskirjeet ja kutsut: asiakkaan vastaanottajaluettelojen ylläpito ja viestien lähettäminen.",
                        "Nyhetsbrev och inbjudningar: underhåll av kundens mottagarlistor och utskick av meddelanden.",
                        "Newsletters and invitations: keeping up the client's lists of recipients and sending messages."),
                Set.of(newsletters),
                text(
                        "Henkilökohtaiset tunnukset, salattu yhteys ja vain tarvittavat oikeudet.",
                        "Personliga konton, krypterad förbindelse och bara de rättigheter som behövs.",
                        "Personal accounts, an encrypted connection and only the rights that are needed."));
    }

    private void inForce(Desk desk) {
        var accounting =
                unnamed("Kirjanpito", "accounting_office", "accounting").on(desk, "service.accounting");
        var crm = known("pipedrive").agreed(desk.today().minusYears(1)).on(desk, "service.crm");
        desk.transfer("transfer.crm", crm, Transfers.certified(desk.today().minusDays(30)));
        var newsletters = known("mailchimp").agreed(desk.today().minusYears(1)).on(desk, "service.newsletters");
        desk.transfer(
                "transfer.newsletters",
                newsletters,
                Transfers.certified(desk.today().minusDays(30)));

        desk.client(sending(newsletters));

        var register = Register.on(
                desk, "", details("Revontulen asiakas-CRM", "Revontulis kund-CRM", "Revontuli customer CRM"));
        var customers = register.add("group.customers", group("customers_decision_makers"));
        var subscribers = register.add("group.subscribers", group("newsletter_subscribers"));
        var prospects = register.add("group.prospects", group("potential_decision_makers"));
        var partners = register.add("group.partners", group("media_and_partners"));

        register.add(
                "purpose.relationship",
                purpose("customer_relationship")
                        .interest(
                                "customer_relationship",
                                "Päättäjät hoitavat asioita työssään ja odottavat, että heihin pidetään yhteyttä.",
                                customers));
        var directory = register.add(
                "purpose.directory",
                purpose("marketing_directory").directMarketing().consent(prospects, subscribers));
        register.add("purpose.contract", purpose("contract_fulfilment").contract(customers));
        register.add(
                "purpose.knowledge",
                purpose("knowledge")
                        .interest(
                                "knowledge",
                                "Alan tieto hyödyttää vastaanottajaa, ja viestit voi kieltää milloin vain."));
        register.add(
                "purpose.advocacy",
                purpose("advocacy")
                        .interest(
                                "advocacy",
                                "Yhteyttä otetaan ihmisiin heidän julkisessa tai ammatillisessa tehtävässään."));
        register.add(
                "purpose.contact",
                purpose("stakeholder_contact")
                        .interest("stakeholders", "Yhteystiedot ovat työhön liittyviä ja usein julkisia."));
        register.add("purpose.accounting", purpose("accounting").obligation("accounting", customers));

        var name = register.add("data.name", data("name").needed());
        register.add("data.organisation", data("organisation"));
        var title = register.field(
                "field.title",
                register.add("data.title", data("job_title")),
                FieldType.TEXT,
                "Tehtävänimike",
                "Titel",
                "Title");
        register.field(
                "field.responsibilities",
                register.add("data.responsibilities", data("responsibilities")),
                FieldType.TEXT,
                "Vastuualueet",
                "Ansvarsområden",
                "Areas of responsibility");
        var address = register.add("data.address", data("postal_address"));
        var email = register.add("data.email", data("email").needed());
        var addressField = register.address(address);
        var phone = register.phone(register.add("data.phone", data("phone")));
        var emailField = register.email(email);
        register.add("data.ip", data("ip_address").from(Origin.USE));
        register.field(
                "field.social",
                register.add("data.social", data("social_media").from(Origin.BOTH)),
                FieldType.TEXT,
                "Sosiaalisen median tunniste",
                "Identitet i sociala medier",
                "Social media identifier");
        var services = register.add("data.services", data("ordered_services").from(Origin.USE));
        var ordered = register.field(
                "field.services",
                services,
                FieldType.TEXT,
                "Tilatut palvelut",
                "Beställda tjänster",
                "Ordered services");
        var billing = register.add("data.billing", data("billing").of(customers).needed());
        register.add("data.newsletters", data("newsletter_subscriptions"));
        register.add(
                "data.other", data("other_potential_services").from(Origin.BOTH).openEnded());

        var person = register.add(
                "source.customer",
                source("person")
                        .by(
                                Channel.WEB_FORM,
                                Channel.EMAIL,
                                Channel.PHONE,
                                Channel.SOCIAL_MEDIA,
                                Channel.CONTRACT,
                                Channel.MEETING,
                                Channel.REGISTRATION,
                                Channel.OTHER_SITUATIONS));
        var media = register.add("source.media", source("media_registers").of(partners));
        register.add("source.training", source("training_partners"));
        register.add("source.updates", source("commercial_updates").at(Occasion.UPDATING));

        register.add("recipient.none", says(StatementKind.NO_REGULAR_DISCLOSURES));
        register.add(
                "recipient.mailing",
                to("mailing_company")
                        .when(Condition.MAILING_HOUSE)
                        .of(name, address)
                        .as(Form.LABELS, Form.PAPER, Form.ELECTRONIC));
        register.add("uses.accounting", uses(accounting, billing));
        register.add("uses.crm", uses(crm));
        register.add("uses.newsletters", uses(newsletters, name, email));

        register.add("retention.customers", keep().of(customers).years(3, Trigger.END_OF_RELATIONSHIP));
        register.add("retention.consent", keep().of(subscribers, prospects).until(Trigger.WITHDRAWAL));
        register.add(
                "retention.partners",
                keep().of(partners).years(2, Trigger.LAST_SERVICE_CONTACT).reviewedEvery(12));
        register.add(
                "retention.vouchers",
                keep(billing).years(6, Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR).because("accounting_vouchers"));

        register.add("security.care", says(StatementKind.CARE_AND_PROTECTION));
        register.add("security.servers", inSystems("server_security"));
        register.add("security.confidential", inSystems("access_rights_confidential"));
        register.add("security.crm", inSystems("own_crm"));
        register.add("decisions", noAutomatedDecisions());
        register.add("upkeep", new Upkeep(Set.of(Upkeep.Occasion.values()), Set.of(Upkeep.Way.values())));

        register.add("right.rectification", right(Right.RECTIFICATION).with(Detail.COMPLETION, Detail.CHECK_STORED));
        register.add(
                "requests.access",
                requests(Right.ACCESS)
                        .to(RequestHandling.Channel.EMAIL)
                        .telling(Content.NAME, Content.COMPANY, Content.EMAIL, Content.PHONE));
        register.add(
                "requests.rectification",
                requests(Right.RECTIFICATION)
                        .to(RequestHandling.Channel.EMAIL, RequestHandling.Channel.POST)
                        .form(RequestHandling.Form.WRITING_ASKED));
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
                                "Näin Revontuli käsittelee tietojasi",
                                "Så behandlar Revontuli dina uppgifter",
                                "How Revontuli handles your data"),
                        text(
                                "Asiakas-CRM:n tietosuojaseloste",
                                "Dataskyddsbeskrivning för kund-CRM",
                                "Privacy notice of the customer CRM"),
                        "2023-09",
                        null));

        var crowd = new Crowd(desk);
        crowd.of(register, customers)
                .atOrganisations()
                .from(person)
                .with(title, Person::title)
                .with(emailField, Person::email)
                .with(phone, Person::phone)
                .with(addressField, Person::address)
                .with(ordered, each -> "Viestintäsuunnitelma")
                .served(ServiceContacts.Occasion.MEETING)
                .people(8);
        crowd.of(register, subscribers)
                .from(person)
                .with(emailField, Person::email)
                .consenting(directory, "Haluan Revontulen uutiskirjeen, ja tietoni saa lisätä markkinointihakemistoon.")
                .forbidding(Ban.MARKETING_PHONE)
                .people(6);
        crowd.of(register, partners)
                .atOrganisations()
                .from(media)
                .with(title, Person::title)
                .with(emailField, Person::email)
                .served(ServiceContacts.Occasion.MESSAGE)
                .people(4);
    }

    /** What the old notice said and the law does not let it say. */
    private static void before(Desk desk) {
        var register = Register.on(
                desk, "draft.", details("Vanha seloste 9/2023", "Gammal beskrivning 9/2023", "Old notice of 9/2023"));
        register.add("group.customers", group("customers_decision_makers"));
        register.add(
                "controller",
                new StatedController(
                        "Revontuli Viestintä Oy", null, null, null, null, "info(at)revontuli.example", null));
        register.add("purpose.relationship", purpose("customer_relationship"));
        register.add("transfer.permission", says(StatementKind.TRANSFER_BY_PERMISSION));
        register.add(
                "requests.access",
                requests(Right.ACCESS).to(RequestHandling.Channel.EMAIL).printed("[email protected]"));
        register.notice(
                DRAFT,
                new NoticeDetails(
                        text("Vanha seloste 9/2023", "Gammal beskrivning 9/2023", "Old notice of 9/2023"),
                        null,
                        "2023-09",
                        null));
    }

    private static RegisterDetails details(String fi, String sv, String en) {
        return new RegisterDetails(
                text(fi, sv, en),
                text(
                        "Selosteesta vastaava yhteyshenkilö",
                        "Kontaktperson som ansvarar för beskrivningen",
                        "Contact in charge of the notice"),
                "yhteyshenkilo@revontuli.example",
                "040 000 0005",
                12);
    }
}
