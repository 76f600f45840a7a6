package fi.seloste.browser;

import fi.seloste.common.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place to look at: who is there, an address, and what is pressed there, in order, to get to it. */
record Place(String account, String name, String address, List<String> pressed) {

    private static final String OWNER = "polku-owner";

    /** Every view, and every dialog that is not a view of its own. */
    static final List<Place> ALL = List.of(
            at("/o/polku/overview"),
            at("/o/polku/beginning"),
            at("kevatvalmennus-owner", "/o/kevatvalmennus/beginning/trade"),
            at("/o/polku/beginning/old-notice"),
            at("/o/polku/registers"),
            at(OWNER, "/o/polku/registers", ".page-actions vaadin-button"),
            at("/o/polku/registers/asiakas-ja-markkinointirekisteri"),
            at("/o/polku/registers/vanha-seloste-2018"),
            at(OWNER, "/o/polku/registers/asiakas-ja-markkinointirekisteri", ".rows .row-actions vaadin-button"),
            at("/o/polku/services"),
            at(OWNER, "/o/polku/services", ".page-actions vaadin-button"),
            at("/o/polku/services?ends=dpf"),
            at("/o/polku/contacts"),
            at(OWNER, "/o/polku/contacts", "vaadin-details-summary"),
            at(OWNER, "/o/polku/contacts", ".page-actions vaadin-button:last-child"),
            at(OWNER, "/o/polku/contacts", ".chips vaadin-button", ".chips vaadin-button:last-child"),
            at(OWNER, "/o/polku/contacts", "vaadin-grid a[href]"),
            at(
                    OWNER,
                    "/o/polku/contacts",
                    ".list-tools vaadin-menu-bar-button",
                    "vaadin-menu-bar-list-box vaadin-menu-bar-item:last-of-type"),
            at("/o/polku/contacts/import"),
            at("kevatvalmennus-owner", "/o/kevatvalmennus/contacts/import"),
            at("kevatvalmennus-owner", "/o/kevatvalmennus/contacts/import", "vaadin-button[theme~=primary]"),
            at("/o/polku/contacts/new"),
            at("/o/polku/contacts/twice"),
            at(OWNER, "/o/polku/contacts/twice", ".rows .row-actions vaadin-button"),
            at("/o/polku/notices"),
            at(OWNER, "/o/polku/notices", ".page-actions vaadin-button"),
            at("/o/polku/notices/asiakasrekisteri"),
            at(OWNER, "/o/polku/notices/asiakasrekisteri", ".page-actions vaadin-button"),
            at("/o/polku/records"),
            at(OWNER, "/o/polku/records", ".card-actions vaadin-button"),
            at("/o/polku/records/configuration"),
            at("/o/polku/organisation"),
            at("/o/polku/closing"),
            at("/o/polku/members"),
            at("/o/polku/audit"),
            at("/o/polku/nowhere"),
            at("/organisations"),
            at("/organisations/new"),
            at("/invitations/never-was"),
            at("/n/polku"),
            at("/check"),
            at("/n/polku/asiakasrekisteri"),
            at("/n/hyvaolo/tietosuojaseloste"),
            at("/n/polku/asiakasrekisteri/versions"),
            at("/n/polku/asiakasrekisteri/versions?from=1&to=1"),
            at("/n/polku/asiakasrekisteri/versions/verify"),
            at("/n/polku/asiakasrekisteri?on=2020-01-01"),
            at("/n/polku/nowhere"),
            at(OWNER, "/o/polku/overview", ".search-open"),
            at(OWNER, "/o/polku/notices/asiakasrekisteri", ".page-actions vaadin-button[theme~=primary]"),
            at("operator", "/installation"));

    /** A calendar, which is Vaadin's own to look at, but speaks our words. */
    static final Place CALENDAR = at(OWNER, "/o/polku/audit", "vaadin-date-picker [slot=input]");

    /** To look again at what was mended: a regular expression over names. */
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("seloste.places", ""));

    /** Who has to sign in, one after the other, to see all of it. */
    static Stream<String> accounts() {
        return ALL.stream().map(Place::account).distinct().filter(account -> of(account)
                .findAny()
                .isPresent());
    }

    static Stream<Place> of(String account) {
        return ALL.stream()
                .filter(place -> place.account().equals(account))
                .filter(place -> CHOSEN.matcher(place.name()).find());
    }

    private static Place at(String address) {
        return at(OWNER, address);
    }

    private static Place at(String account, String address, String... pressed) {
        var name = address.substring(1).replace('/', '-')
                + (pressed.length == 0 ? "" : "-" + String.join("-", pressed).replaceAll("\\W+", "-"));
        return new Place(account, name, address, List.of(pressed));
    }

    private Place with(String parameter) {
        return new Place(account, name, address + (address.contains("?") ? "&" : "?") + parameter, pressed);
    }

    /** A public page takes its language from its address, a view from the person's choice. */
    Place in(Language language) {
        return address.matches("/(n/|check).*") ? with("lang=" + language.code()) : this;
    }

    void go(Person person) {
        person.open(address);
        for (var selector : pressed) {
            person.page().locator(selector).first().click();
        }
        person.page().waitForTimeout(300);
    }
}
