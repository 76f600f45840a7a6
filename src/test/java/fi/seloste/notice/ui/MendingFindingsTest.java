package fi.seloste.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fi.seloste.testing.FilledTenants.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Location;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.register.ui.RegisterNavigation;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.form.RecordForm;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What is wrong with a draft is mended from where it is said")
class MendingFindingsTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    ServiceInventory services;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    private UUID register;

    @BeforeEach
    void describe() {
        register = inOrganisation(() -> registers.add(new RegisterDetails(
                LocalizedText.of("Asiakkaat", "Asiakkaat", "Asiakkaat"), null, "kysy@esimerkki.example", null, null)));
        add(new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
        inOrganisation(() -> notices.add(notice("Tietosuoja"), "tietosuoja", List.of(register)));
    }

    @Nested
    class ATransferOnPrivacyShield {

        @Test
        void goesToTheMechanismOfTodayThatTheCatalogueKnowsForTheProvider() {
            var transfer = toTheStates("Mailchimp", "privacy_shield");
            openNotice();
            assertThat(found()).contains("D02");

            press("Vaihda tämän päivän perusteeseen: EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)");

            assertThat(mechanism(transfer)).isEqualTo("dpf");
            assertThat(found()).doesNotContain("D02").contains("I10");
            press("Vastaanottaja löytyi luettelosta tänään");
            assertThat(found()).doesNotContain("D02", "I10");
        }

        @Test
        void comesBackWhereItWasAMistake() {
            var transfer = toTheStates("Mailchimp", "privacy_shield");
            openNotice();
            pressStarting("Vaihda tämän päivän perusteeseen");
            undo();

            assertThat(mechanism(transfer)).isEqualTo("privacy_shield");
            assertThat(found()).contains("D02");
        }

        @Test
        void isChosenForWhereNobodyKnowsTheProvider() {
            toTheStates("Tilastotalo", "privacy_shield");
            openNotice();
            assertThat(_find(Button.class).stream().map(Button::getText))
                    .noneMatch(label -> label.startsWith("Vaihda tämän päivän"));

            follow("Valitse peruste: Tilastotalo");

            assertThat(_get(Dialog.class).getHeaderTitle()).contains("Yhdysvallat");
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Siirron peruste"))
                            .getValue())
                    .isNotNull();
        }

        @Test
        void isDeclaredOnAWholeCountrysDecisionWhereThereIsOne() {
            var service = use("Tallennin", Set.of("GB"));
            openNotice();
            pressStarting("Vaihda tämän päivän perusteeseen");

            assertThat(inOrganisation(() -> services.get(service)).transfers())
                    .singleElement()
                    .satisfies(row -> assertThat(row.details().mechanism()).isEqualTo("adequacy"));
            undo();
            assertThat(inOrganisation(() -> services.get(service)).transfers()).isEmpty();
        }
    }

    @Test
    void aFindingInTheWayOfPublishingLeadsToItsPlaceToo() {
        toTheStates("Tilastotalo", "privacy_shield");
        openNotice();
        press("Julkaise…");

        var inDialog = _find(_get(PublishDialog.class), Anchor.class);
        assertThat(inDialog).extracting(Anchor::getText).contains("Valitse peruste: Tilastotalo");
    }

    @Nested
    class WhatAnOldNoticeSaid {

        @Test
        void losesTheReferenceToARepealedAct() {
            add(new ClaimedBasis(ClaimedGround.REPEALED_ACT, Set.of(), null, false));
            openNotice();
            press("Poista lause");

            assertThat(found()).doesNotContain("D01");
            undo();
            assertThat(found()).contains("D01");
        }

        @Test
        void losesTheLimitOfARight() {
            var row = add(new RightStatement(
                    Right.WITHDRAWAL, Set.of(), Set.of(), RightStatement.Limit.ONLY_IF_SOLE_BASIS, Set.of()));
            openNotice();
            press("Poista rajoitus");

            assertThat(((RightStatement) part(row)).limit()).isNull();
            assertThat(found()).doesNotContain("D28");
        }

        @Test
        void asksForNoSignatureAnyMore() {
            var row = add(new RequestHandling(
                    null,
                    Set.of(RequestHandling.Channel.POST),
                    null,
                    RequestHandling.Form.SIGNATURE_DEMANDED,
                    Set.of(RequestHandling.Content.NAME, RequestHandling.Content.GROUNDS),
                    RequestHandling.IdentityCheck.WHEN_IN_DOUBT,
                    null,
                    false,
                    false,
                    false));
            openNotice();
            _find(Button.class, spec -> spec.withText("Ota pyynnöt vastaan missä muodossa tahansa"))
                    .getFirst()
                    .click();

            assertThat(found()).doesNotContain("D34", "D36");
            assertThat(((RequestHandling) part(row)).contents()).containsExactly(RequestHandling.Content.NAME);
        }

        @Test
        void doesNotDenyOutsidersBesideOne() {
            use("Tilitoimisto", Set.of("FI"));
            add(new Statement(StatementKind.NO_OUTSIDERS));
            openNotice();
            assertThat(found()).contains("D41");
            press("Poista lause");

            assertThat(found()).doesNotContain("D41");
        }
    }

    @Nested
    class WhatIsMissing {

        @Test
        void isAskedForInItsOwnForm() {
            openNotice();
            follow("Korjaa täällä: Asiakkaat", "add=Purpose");

            assertThat(title()).isEqualTo("Asiakkaat");
            assertThat(_find(RecordForm.class)).hasSize(1);
        }

        @Test
        void isFilledInWithOneClickWhereThereIsOneAnswer() {
            openNotice();
            press("Ihmiseltä itseltään");
            press("Emme tee niitä: sano se");

            assertThat(found()).doesNotContain("I08", "D50");
            undo();
            assertThat(found()).contains("D50");
        }

        @Test
        void mayBeTheDate() {
            inOrganisation(() -> notices.add(
                    new NoticeDetails(LocalizedText.of("Muu", "Muu", "Muu"), null, null, null),
                    "muu",
                    List.of(register)));
            open("notices/muu");
            press("Päivää tälle päivälle");

            assertThat(found("muu")).doesNotContain("D60");
        }

        @Test
        void isARowThatOpensByItself() {
            var purpose = add(new Purpose(Wording.own("Laskutus", "Fakturering", "Billing"), false, List.of()));
            openNotice();
            follow("Korjaa täällä: Asiakkaat", "part=" + purpose);

            assertThat(_find(RecordForm.class)).hasSize(1);
        }

        @Test
        void mayBeTheContactPointOfTheRegister() {
            var bare = inOrganisation(() -> registers.add(
                    new RegisterDetails(LocalizedText.of("Hakijat", "Hakijat", "Hakijat"), null, null, null, null)));
            inOrganisation(() -> notices.add(notice("Haku"), "haku", List.of(bare)));
            open("notices/haku");
            follow("Korjaa täällä: Hakijat", "details");

            assertThat(_find(EmailField.class)).isNotEmpty();
        }
    }

    @Nested
    class AReader {

        @Test
        void seesThePlaceAndNoButton() {
            add(new ClaimedBasis(ClaimedGround.REPEALED_ACT, Set.of(), null, false));
            sitDown("viewer", Role.VIEWER);
            openNotice();
            assertThat(_find(_get(FindingsCard.class), Button.class)).isEmpty();

            follow("Katso täällä: Asiakkaat", "add=Purpose");
            assertThat(title()).isEqualTo("Asiakkaat");
            assertThat(_find(RecordForm.class)).isEmpty();
        }
    }

    @Test
    void anAddressThatMeansNothingHereOpensTheRegisterAlone() {
        for (var address : List.of("?part=ei-ole", "?part=" + UUID.randomUUID(), "?add=Kissa", "?add")) {
            goTo(RegisterNavigation.address(
                            organisation.slug(),
                            inOrganisation(() -> registers.get(register)).slug())
                    + address);
            assertThat(title()).isEqualTo("Asiakkaat");
        }
    }

    private void openNotice() {
        open("notices/tietosuoja");
    }

    private List<String> found() {
        return found("tietosuoja");
    }

    private List<String> found(String notice) {
        return inOrganisation(() -> publishing.findings(notices.bySlug(notice).id())).stream()
                .map(Finding::rule)
                .toList();
    }

    private static void pressStarting(String words) {
        _find(Button.class).stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void undo() {
        var latest = _find(Notification.class).getLast();
        _click(_get(latest, Button.class, spec -> spec.withText("Kumoa")));
    }

    private static void follow(String words) {
        follow(words, "");
    }

    /** The link with the words whose address ends so. */
    private static void follow(String words, String end) {
        var address = _find(Anchor.class, spec -> spec.withText(words)).stream()
                .map(Anchor::getHref)
                .filter(href -> href.endsWith(end))
                .findFirst()
                .orElseThrow();
        goTo(address);
    }

    private static void goTo(String address) {
        var location = new Location(address.startsWith("/") ? address.substring(1) : address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private UUID add(Part part) {
        return inOrganisation(() -> parts.add(register, part));
    }

    private Part part(UUID id) {
        return inOrganisation(() -> parts.get(id)).value();
    }

    private UUID use(String name, Set<String> countries) {
        return inOrganisation(() -> {
            var service = services.add(new ServiceDetails(
                    name, null, null, ServiceRole.PROCESSOR, null, countries, null, null, List.of()));
            parts.add(register, new ServiceUse(service, Set.of()));
            return service;
        });
    }

    private UUID toTheStates(String name, String mechanism) {
        var service = use(name, Set.of("US"));
        return inOrganisation(
                () -> services.addTransfer(service, new TransferDetails("US", mechanism, null, null, true, null)));
    }

    private String mechanism(UUID transfer) {
        return inOrganisation(() -> services.transfer(transfer)).value().mechanism();
    }
}
