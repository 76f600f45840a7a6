package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.Cookies;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Right;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * One demo organisation, and the words that its configuration is written in. Its notice in force says what the law asks
 * for; a second notice, never published, holds what firms like it used to say, to be looked at with its findings.
 */
abstract class Firm {

    /** The slug of the notice that stays a draft. */
    static final String DRAFT = "vanha-seloste";

    abstract String slug();

    /** The slug of the notice that is published. */
    String published() {
        return "asiakasrekisteri";
    }

    abstract OrganisationDetails organisation();

    /** Puts the firm's services, registers, notices and contacts on the desk. */
    abstract void configure(Desk desk);

    static LocalizedText text(String fi, String sv, String en) {
        return LocalizedText.of(fi, sv, en);
    }

    static Part group(String entry) {
        return new Group(Wording.entry(entry));
    }

    static Part says(StatementKind kind) {
        return new Statement(kind);
    }

    static PurposeRow purpose(String entry) {
        return new PurposeRow(entry);
    }

    static DataRow data(String entry) {
        return new DataRow(entry);
    }

    static SourceRow source(String entry) {
        return new SourceRow(entry);
    }

    static DisclosureRow to(String recipient) {
        return new DisclosureRow(Wording.entry(recipient));
    }

    /** A disclosure to whoever its condition implies. */
    static DisclosureRow disclosed() {
        return new DisclosureRow(null);
    }

    /** No category named is all of them. */
    static Part uses(UUID service, UUID... categories) {
        return new ServiceUse(service, new LinkedHashSet<>(List.of(categories)));
    }

    /** No category named is all of them. */
    static RetentionRow keep(UUID... categories) {
        return new RetentionRow(new LinkedHashSet<>(List.of(categories)));
    }

    /** How what is on paper is protected. */
    static Part onPaper(String measure) {
        return new SecurityMeasure(Wording.entry(measure), true, null);
    }

    /** How what is in information systems is protected. */
    static Part inSystems(String measure) {
        return new SecurityMeasure(Wording.entry(measure), false, null);
    }

    /** Cookies that wait for consent given on the site. */
    static Part cookies(Cookies.Use... uses) {
        return new Cookies(true, new LinkedHashSet<>(List.of(uses)), Cookies.Consent.ASKED_ON_SITE);
    }

    static Part noAutomatedDecisions() {
        return new AutomatedDecisions(false, false, null, null);
    }

    static RightRow right(Right right) {
        return new RightRow(right);
    }

    /** About any right. */
    static RequestRow requests() {
        return new RequestRow(null);
    }

    static RequestRow requests(Right right) {
        return new RequestRow(right);
    }

    static Part ownWords(Section section, String fi, String sv, String en) {
        return new OwnWords(section, text(fi, sv, en));
    }

    /** A service of the shared catalogue. */
    static ServiceRow known(String id) {
        return ServiceRow.known(id);
    }

    /** A processor in Finland that is known by its kind: "an accounting office". */
    static ServiceRow unnamed(String name, String kind, String purpose) {
        return ServiceRow.unnamed(name, kind, purpose);
    }
}
