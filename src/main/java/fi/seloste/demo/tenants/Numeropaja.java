package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Disclosure.Condition;
import fi.seloste.register.Disclosure.Form;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RetentionRule.Block;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.RightStatement.MarketingUse;
import fi.seloste.register.Source.Channel;
import fi.seloste.register.Source.Occasion;
import fi.seloste.register.StatedController;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.Set;

/** Makes signs and labels to order. Its old notice stood on a repealed act and left gaps to be filled in. */
final class Numeropaja extends Firm {

    @Override
    String slug() {
        return "numeropaja";
    }

    @Override
    OrganisationDetails organisation() {
        return new FirmDetails("Numeropaja Oy", "0000004-3")
                .at("Esimerkkitie 4", "00000", "Esimerkkilä")
                .reached("info@numeropaja.example", "040 000 0004", "https://numeropaja.example")
                .get();
    }

    @Override
    void configure(Desk desk) {
        inForce(desk);
        before(desk);
    }

    private void inForce(Desk desk) {
        var invoicing = unnamed("Laskutus", "invoicing_service", "invoicing").on(desk, "service.invoicing");
        var collection =
                unnamed("Perintä", "collection_agency", "debt_collection").on(desk, "service.collection");
        var crm = known("lime").agreed(desk.today().minusYears(2)).on(desk, "service.crm");
        var shop = unnamed("Verkkokauppa", "it_provider", "online_store").on(desk, "service.shop");

        var register = Register.on(desk, "", details("Asiakasrekisteri", "Kundregister", "Customer register"));
        var customers = register.add("group.customers", group("customers"));

        register.add(
                "purpose.register",
                purpose("register_maintenance")
                        .interest(
                                "customer_relationship",
                                "Ajan tasalla oleva rekisteri on myös asiakkaan etu, eikä siinä ole turhaa tietoa."));
        register.add("purpose.orders", purpose("orders").contract());
        register.add("purpose.relationship", purpose("customer_relationship").contract());
        register.add(
                "purpose.business",
                purpose("business_development")
                        .interest("statistics", "Tilastoista ei voi tunnistaa ketään, eikä niitä anneta muille."));
        register.add(
                "purpose.content",
                purpose("personalised_content")
                        .directMarketing()
                        .interest(
                                "marketing",
                                "Sisältö valitaan omien tilausten mukaan, ja asiakas voi kieltää sen milloin vain."));
        register.add("purpose.targeting", says(StatementKind.OWN_TARGETING_WITHOUT_DISCLOSURE));
        register.add("purpose.accounting", purpose("accounting").obligation("accounting"));

        register.add("data.name", data("first_and_last_name").needed());
        register.add("data.organisation", data("organisation_represented"));
        var email = register.email(register.add("data.email", data("email").needed()));
        var address = register.address(
                register.add("data.address", data("postal_address").needed()));
        var phone = register.phone(register.add("data.phone", data("phone")));
        var orders = register.add("data.orders", data("orders").from(Origin.USE));
        var ordered = register.field(
                "field.orders",
                orders,
                FieldType.TEXT,
                "Aiemmat tilaukset",
                "Tidigare beställningar",
                "Earlier orders");

        var person =
                register.add("source.customer", source("person").by(Channel.WEB_FORM, Channel.EMAIL, Channel.PHONE));
        register.add("source.digital", source("digital_services"));
        register.add("source.fairs", source("person").at(Occasion.FAIR));

        register.add("recipient.own", says(StatementKind.OWN_USE_ONLY));
        register.add(
                "recipient.provider",
                to("added_value_provider").when(Condition.ADDED_VALUE_SERVICE, Condition.CREDIT_DECISION));
        register.add(
                "recipient.exceptions",
                disclosed()
                        .when(Condition.CREDIT_APPLICATION, Condition.COLLECTION, Condition.INVOICING, Condition.LAW));

        register.add("uses.invoicing", uses(invoicing));
        register.add("uses.collection", uses(collection));
        register.add("uses.crm", uses(crm));
        register.add("uses.shop", uses(shop));
        register.add("processor.partners", says(StatementKind.PARTNERS_MAY_MAINTAIN));
        register.add("processor.interfaces", says(StatementKind.TECHNICAL_INTERFACES_ONLY));
        register.add("transfer.needed", says(StatementKind.TRANSFER_ONLY_IF_NEEDED));

        register.add(
                "retention.request",
                keep().until(Trigger.REQUEST).unless(Block.LAW, Block.OPEN_INVOICE, Block.COLLECTION));
        register.add("retention.relationship", keep().years(3, Trigger.END_OF_RELATIONSHIP));
        register.add(
                "retention.vouchers",
                keep(orders).years(6, Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR).because("accounting_vouchers"));

        register.add("security.storage", onPaper("fireproof_storage"));
        register.add("security.handlers", onPaper("designated_paper_handlers"));
        register.add("security.users", inSystems("designated_users"));
        register.add("security.accounts", inSystems("personal_accounts"));
        register.add("security.undertakings", inSystems("undertakings"));
        register.add("security.firewall", inSystems("firewall"));
        register.add("cookies", cookies(Cookies.Use.NECESSARY, Cookies.Use.ANALYTICS));
        register.add(
                "decisions",
                new AutomatedDecisions(
                        false,
                        true,
                        text(
                                "verkkopalvelu valitsee näytettävän sisällön aiempien tilaustesi mukaan.",
                                "nättjänsten väljer det innehåll som visas enligt dina tidigare beställningar.",
                                "the online service chooses what it shows by your earlier orders."),
                        text(
                                "näet itseäsi todennäköisesti kiinnostavia tuotteita ensin; hintoihin tai ehtoihin se ei vaikuta.",
                                "du ser först produkter som troligen intresserar dig; priser eller villkor påverkas inte.",
                                "you see products that are likely to interest you first; prices and terms are not affected.")));

        register.add(
                "right.rectification",
                right(Right.RECTIFICATION).with(Detail.COMPLETION, Detail.UNNECESSARY_AND_OUTDATED));
        register.add("right.erasure", right(Right.ERASURE).with(Detail.FORGOTTEN, Detail.ANONYMISATION));
        register.add(
                "right.marketing",
                right(Right.MARKETING_OBJECTION)
                        .with(Detail.DISCLOSURE_FOR_MARKETING)
                        .forbidding(MarketingUse.values()));
        register.add("right.complaint", right(Right.COMPLAINT).with(Detail.REFUSAL_TO_AUTHORITY));
        register.add(
                "requests.access",
                requests(Right.ACCESS)
                        .to(RequestHandling.Channel.POST, RequestHandling.Channel.CONTACT_POINT)
                        .form(RequestHandling.Form.WRITING_ASKED)
                        .answered(RequestHandling.Time.ONE_MONTH));
        register.add(
                "requests.rectification",
                requests(Right.RECTIFICATION)
                        .to(RequestHandling.Channel.CUSTOMER_SERVICE, RequestHandling.Channel.REGISTER_KEEPER)
                        .telling(Content.WHICH_DATA)
                        .answered(RequestHandling.Time.WITHOUT_DELAY)
                        .refusalReasoned()
                        .correctionTold());
        register.add(
                "requests.marketing",
                requests(Right.MARKETING_OBJECTION).to(RequestHandling.Channel.EMAIL, RequestHandling.Channel.PHONE));
        register.notice(
                published(),
                new NoticeDetails(
                        text(
                                "Asiakasrekisteri – tietosuojaseloste",
                                "Kundregister – dataskyddsbeskrivning",
                                "Customer register – privacy notice"),
                        null,
                        "2018-05-22",
                        "2026-11-02"));

        new Crowd(desk)
                .of(register, customers)
                .atOrganisations()
                .from(person)
                .with(email, Person::email)
                .with(address, Person::address)
                .with(phone, Person::phone)
                .with(ordered, each -> "Ovikyltti")
                .served(ServiceContacts.Occasion.ORDER)
                .forbidding(Ban.MARKETING_POST, Ban.PUBLICATION_IN_LISTS)
                .people(12);
    }

    /** What the old notice said and the law does not let it say. */
    private static void before(Desk desk) {
        var register = Register.on(
                desk,
                "draft.",
                details("Vanha rekisteriseloste 2018", "Gammal registerbeskrivning 2018", "Old file description 2018"));
        register.add("group.customers", group("customers"));
        register.add(
                "controller",
                new StatedController(
                        "Rekisterin hoitaja",
                        null,
                        "Esimerkkitie 4",
                        null,
                        null,
                        "rekisteri@numeropaja.example",
                        "040 000 0004"));
        register.add("purpose.relationship", purpose("customer_relationship"));
        register.add("basis.act", new ClaimedBasis(ClaimedGround.REPEALED_ACT, Set.of(), null, false));
        register.add(
                "recipient.list",
                disclosed().when(Condition.PUBLICATION_UNLESS_FORBIDDEN).as(Form.LIST, Form.LABELS));
        register.add("cookies", new Cookies(true, Set.of(), Cookies.Consent.NOT_STATED));
        register.add("right.complaint", right(Right.COMPLAINT).limited(Limit.ONLY_REFUSED_CORRECTION));
        register.add(
                "requests.publication",
                requests(Right.MARKETING_OBJECTION)
                        .to(
                                RequestHandling.Channel.CUSTOMER_SERVICE,
                                RequestHandling.Channel.EMAIL,
                                RequestHandling.Channel.CONTACT_POINT)
                        .printed("(s-postiosoite)"));
        register.add(
                "requests.rectification",
                requests(Right.RECTIFICATION)
                        .to(RequestHandling.Channel.CUSTOMER_SERVICE, RequestHandling.Channel.REGISTER_KEEPER)
                        .form(RequestHandling.Form.SIGNATURE_DEMANDED)
                        .telling(Content.WHICH_DATA, Content.GROUNDS));
        register.notice(
                DRAFT,
                new NoticeDetails(
                        text(
                                "Vanha rekisteriseloste 2018",
                                "Gammal registerbeskrivning 2018",
                                "Old file description 2018"),
                        null,
                        "2018-05-22",
                        null));
    }

    private static RegisterDetails details(String fi, String sv, String en) {
        return new RegisterDetails(
                text(fi, sv, en),
                text("Rekisterin hoitaja", "Person som sköter registret", "Keeper of the register"),
                "rekisteri@numeropaja.example",
                "040 000 0004",
                12);
    }
}
