package fi.seloste.notice.ui;

import static com.github.mvysny.kaributesting.v10.CheckboxGroupKt.selectByLabel;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static fi.seloste.testing.FilledTenants.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.StateChip;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What do we tell people?")
class TellingPeopleTest extends ViewTest {

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
        register = register("Asiakkaat");
        add(new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
    }

    @Nested
    class ANewNotice {

        @BeforeEach
        void begin() {
            open("notices");
        }

        @Test
        void isAskedForWhereThereIsNone() {
            assertThat(title()).isEqualTo("Mitä kerromme ihmisille?");
            _assertOne(H2.class, spec -> spec.withText("Ei vielä selosteita"));
        }

        @Test
        void getsAnAddressFromItsTitleAndOpens() {
            fillIn("Näin käsittelemme tietojasi");
            assertThat(address().getValue()).isEqualTo("nain-kasittelemme-tietojasi");
            press("Luo seloste");

            assertThat(title()).isEqualTo("Näin käsittelemme tietojasi");
            assertThat(inOrganisation(() -> notices.bySlug("nain-kasittelemme-tietojasi"))
                            .registers())
                    .containsExactly(register);
        }

        @Test
        void keepsTheAddressThatWasTyped() {
            _find(Button.class, spec -> spec.withText("Lisää seloste"))
                    .getFirst()
                    .click();
            _setValue(address(), "oma");
            _setValue(titleIn("Suomi"), "Jokin muu");

            assertThat(address().getValue()).isEqualTo("oma");
        }

        @Test
        void cannotHaveAnAddressThatIsTakenOrIsNone() {
            add("tietosuoja");
            open("notices");
            fillIn("Tietosuoja");
            press("Luo seloste");

            assertThat(address().isInvalid()).isTrue();
            assertThat(address().getErrorMessage()).startsWith("Osoite ei kelpaa tai on jo käytössä.");
            _setValue(address(), "Ei Kelpaa!");
            press("Luo seloste");
            assertThat(address().isInvalid()).isTrue();
            assertThat(titleIn("Suomi").getValue()).isEqualTo("Tietosuoja");
            assertThat(inOrganisation(notices::all)).hasSize(1);
        }

        @Test
        void isAboutAtLeastOneRegister() {
            fillIn("Tietosuoja");
            covered().clear();
            press("Luo seloste");

            assertThat(covered().getErrorMessage()).isEqualTo("Valitse ainakin yksi rekisteri.");
            assertThat(covered().isInvalid()).isTrue();
            assertThat(inOrganisation(notices::all)).isEmpty();
        }

        @Test
        void needsATitle() {
            _find(Button.class, spec -> spec.withText("Lisää seloste"))
                    .getFirst()
                    .click();
            for (var language : List.of("Suomi", "Svenska", "English")) {
                titleIn(language).clear();
            }
            press("Luo seloste");

            assertThat(inOrganisation(notices::all)).isEmpty();
        }

        @Test
        void canBeAboutSeveralRegisters() {
            var other = register("Hakijat");
            open("notices");
            fillIn("Tietosuoja");
            selectByLabel(covered(), "Asiakkaat", "Hakijat");
            press("Luo seloste");

            assertThat(inOrganisation(() -> notices.bySlug("tietosuoja")).registers())
                    .containsExactlyInAnyOrder(register, other);
        }

        private void fillIn(String title) {
            _find(Button.class, spec -> spec.withText("Lisää seloste"))
                    .getFirst()
                    .click();
            _setValue(titleIn("Suomi"), title);
        }

        private static TextField address() {
            return _get(TextField.class, spec -> spec.withLabel("Osoite"));
        }

        private static TextArea titleIn(String language) {
            return _get(TextArea.class, spec -> spec.withPredicate(named("Selosteen otsikko – " + language)::test));
        }
    }

    @Nested
    class ADraft {

        @BeforeEach
        void begin() {
            add("tietosuoja");
            open("notices/tietosuoja");
        }

        @Test
        void saysThatItIsOne() {
            assertThat(title()).isEqualTo("Tietosuoja");
            assertThat(subtitle()).isEqualTo("Luonnos: ei vielä julkaistu.");
            _assertNone(Anchor.class, spec -> spec.withText("Avaa julkinen sivu"));
            open("notices");
            assertThat(chips()).containsExactly("Luonnos");
        }

        @Test
        void showsWhatIsWrongWithItByHowMuchItMattersAndHowToMendIt() {
            assertThat(chips()).anySatisfy(chip -> assertThat(chip).startsWith("Virhe · GDPR 13(1)(c)"));
            assertThat(chips()).isSortedAccordingTo((one, other) -> Integer.compare(weight(one), weight(other)));
            assertThat(_find(Paragraph.class, spec -> spec.withClasses("mend"))).hasSize(chips().size());
        }

        @Test
        void isShownInEachLanguage() {
            assertThat(headings()).contains("Rekisterinpitäjä: kuka vastaa tiedoistasi");
            show(Language.EN);
            assertThat(headings()).contains("Controller: who is responsible for your data");
            show(Language.SV);
            assertThat(headings()).contains("Personuppgiftsansvarig: vem som ansvarar för dina uppgifter");
            assertThat(_get(NoticeText.class).getElement().getAttribute("lang")).isEqualTo("sv");
        }

        @Test
        void getsAnotherTitle() {
            pressNamed("Muokkaa: Otsikko, päiväykset ja rekisterit");
            _setValue(
                    _get(TextArea.class, spec -> spec.withPredicate(named("Selosteen otsikko – Suomi")::test)),
                    "Uusi nimi");
            press("Tallenna");

            expectNotifications("Tallennettu");
            assertThat(title()).isEqualTo("Uusi nimi");
        }

        @Test
        void comesToCoverOtherRegistersAndAlwaysOne() {
            var other = register("Hakijat");
            open("notices/tietosuoja");
            pressNamed("Muokkaa: Otsikko, päiväykset ja rekisterit");
            covered().clear();
            press("Tallenna");
            assertThat(covered().isInvalid()).isTrue();
            assertThat(covered().getErrorMessage()).isEqualTo("Valitse ainakin yksi rekisteri.");
            assertThat(inOrganisation(() -> notices.bySlug("tietosuoja")).registers())
                    .containsExactly(register);

            selectByLabel(covered(), "Hakijat");
            press("Tallenna");
            expectNotifications("Tallennettu");
            assertThat(inOrganisation(() -> notices.bySlug("tietosuoja")).registers())
                    .containsExactly(other);
        }

        @Test
        void isRemovedAfterAsking() {
            press("Poista luonnos");
            assertThat(inOrganisation(notices::all)).hasSize(1);
            _fireConfirm(_get(ConfirmDialog.class));

            assertThat(title()).isEqualTo("Mitä kerromme ihmisille?");
            assertThat(inOrganisation(notices::all)).isEmpty();
        }

        @Test
        void staysWhereItWasPublishedMeanwhile() {
            press("Poista luonnos");
            inOrganisation(() -> publishing.publish(
                    notices.bySlug("tietosuoja").id(), new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
            _fireConfirm(_get(ConfirmDialog.class));

            expectNotifications("Seloste on jo julkaistu, joten sitä ei voi poistaa.");
            assertThat(title()).isEqualTo("Tietosuoja");
            _assertNone(Button.class, spec -> spec.withText("Poista luonnos"));
        }

        private static int weight(String chip) {
            return List.of("Virhe", "Varoitus", "Hyvä").indexOf(chip.split(" ")[0]);
        }
    }

    @Nested
    class Publication {

        @BeforeEach
        void begin() {
            add("tietosuoja");
        }

        @Test
        void namesTheMissingPartsAndPutsTheVersionInForce() {
            publishByHand("Ensimmäinen");

            expectNotifications("Versio 1 on julkaistu");
            assertThat(subtitle()).isEqualTo("Versio 1 on voimassa ja ajan tasalla.");
            assertThat(links()).anySatisfy(link -> assertThat(link).startsWith("Versio 1, "));
            assertThat(texts()).contains("Julkaisija: owner. Ensimmäinen");
            assertThat(_get(Anchor.class, spec -> spec.withText("Avaa julkinen sivu"))
                            .getHref())
                    .isEqualTo("/n/" + organisation.slug() + "/tietosuoja");
        }

        @Test
        void isHeldUpByASummaryThatIsTooLongBesideItsField() {
            publishByHand("x".repeat(1001));

            var summary = _get(TextArea.class, spec -> spec.withLabel("Mikä muuttui?"));
            assertThat(summary.isInvalid()).isTrue();
            assertThat(summary.getErrorMessage()).startsWith("Teksti on liian pitkä: enintään 1");
            _setValue(summary, "x".repeat(1000));
            press("Julkaise");
            expectNotifications("Versio 1 on julkaistu");
        }

        @Test
        void isSaidToLagBehindAChangeUntilTheNext() {
            publishByHand("");
            add(new Group(Wording.own("Hakijat", "Sökande", "Applicants")));
            open("notices");
            assertThat(chips()).containsExactly("Versio 1 · muutoksia odottaa");
            open("notices/tietosuoja");
            assertThat(subtitle())
                    .isEqualTo("Versio 1 on voimassa. Rekistereissä on muutoksia, joita se ei vielä kerro.");

            press("Julkaise…");
            _get(Checkbox.class, spec -> spec.withLabel("Muutos on olennainen")).setValue(true);
            press("Julkaise");
            assertThat(subtitle()).isEqualTo("Versio 2 on voimassa ja ajan tasalla.");
            assertThat(links().stream().filter(link -> link.startsWith("Versio ")))
                    .satisfiesExactly(
                            newest -> assertThat(newest).startsWith("Versio 2, "),
                            oldest -> assertThat(oldest).startsWith("Versio 1, "));
            assertThat(chips()).containsSubsequence("Olennainen", "Pieni");
            open("notices");
            assertThat(chips()).containsExactly("Versio 2 voimassa");
        }

        @Test
        void ofAContradictionNeedsAReasonInWriting() {
            contradict();
            open("notices/tietosuoja");
            press("Julkaise…");
            press("Julkaise");
            assertThat(reason().isInvalid()).isTrue();
            assertThat(reason().getErrorMessage()).isEqualTo("Täytä tämä kohta.");

            _setValue(reason(), "   ");
            press("Julkaise");
            assertThat(reason().isInvalid()).isTrue();
            assertThat(versions()).isEmpty();

            _setValue(reason(), "Palvelu sulkeutuu huomenna.");
            press("Julkaise");
            _assertNone(Dialog.class);
            assertThat(versions()).hasSize(1);
        }

        @Test
        void ofWhatOnlyADraftMayHoldIsNotOffered() {
            add(new ClaimedBasis(ClaimedGround.CUSTOMER_RELATIONSHIP, Set.of(), null, false));
            open("notices/tietosuoja");
            press("Julkaise…");

            _assertOne(
                    Paragraph.class, spec -> spec.withText("Tätä ei voi julkaista ennen kuin alla oleva on korjattu."));
            assertThat(_get(Button.class, spec -> spec.withText("Julkaise")).isEnabled())
                    .isFalse();
        }

        @Test
        void isRefusedWhereAContradictionCameAboutMeanwhile() {
            open("notices/tietosuoja");
            press("Julkaise…");
            contradict();
            press("Julkaise");

            expectNotifications("Julkaisua ei tehty: selosteessa on ristiriita.");
            assertThat(versions()).isEmpty();
        }

        @Test
        void isForOwners() {
            sitDown("editor", Role.EDITOR);
            open("notices/tietosuoja");
            _assertNone(Button.class, spec -> spec.withText("Julkaise…"));
            _assertOne(
                    Button.class,
                    spec -> spec.withPredicate(named("Muokkaa: Otsikko, päiväykset ja rekisterit")::test));
        }

        private void publishByHand(String summary) {
            open("notices/tietosuoja");
            press("Julkaise…");
            assertThat(_find(_get(Dialog.class), Paragraph.class, spec -> spec.withClasses("mend")))
                    .isNotEmpty();
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Mikä muuttui?")), summary);
            press("Julkaise");
        }

        /** A transfer on a mechanism that has ended. */
        private void contradict() {
            inOrganisation(() -> {
                var service = services.add(new ServiceDetails(
                        "Tilastot", null, null, ServiceRole.PROCESSOR, null, Set.of("US"), null, null, List.of()));
                services.addTransfer(service, new TransferDetails("US", "privacy_shield", null, null, true, null));
                return parts.add(register, new ServiceUse(service, Set.of()));
            });
        }

        private static TextArea reason() {
            return _get(TextArea.class, spec -> spec.withLabel("Miksi julkaiset silti?"));
        }

        private List<?> versions() {
            return inOrganisation(
                    () -> notices.versions(notices.bySlug("tietosuoja").id()));
        }
    }

    @Nested
    class AChange {

        @BeforeEach
        void begin() {
            var notice = add("tietosuoja");
            inOrganisation(
                    () -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
            add(new ServiceUse(
                    inOrganisation(() -> services.add(new ServiceDetails(
                            "Postittaja",
                            null,
                            null,
                            ServiceRole.PROCESSOR,
                            null,
                            Set.of("FI"),
                            null,
                            null,
                            List.of()))),
                    Set.of()));
            open("notices/tietosuoja");
        }

        @Test
        void isShownInTheTextBesideThePublishButton() {
            press("Mikä on muuttunut versiosta 1?");

            assertThat(marked("ins")).anySatisfy(words -> assertThat(words).contains("Postittaja"));
        }

        @Test
        void isWeighedWithItsReasonsAndThePersonDecides() {
            press("Julkaise…");

            var material = _get(Checkbox.class, spec -> spec.withLabel("Muutos on olennainen"));
            assertThat(material.getValue()).isTrue();
            assertThat(_find(_get(Dialog.class), ListItem.class).stream()
                            .map(item -> item.getElement().getTextRecursively()))
                    .contains("uusi vastaanottaja tai käsittelijä: Postittaja (artikla 13(1)(e)).");

            _setValue(material, false);
            press("Julkaise");
            assertThat(inOrganisation(() -> notices.versions(
                                    notices.bySlug("tietosuoja").id()))
                            .getFirst()
                            .material())
                    .isFalse();
        }

        @Test
        void isFoundAgainInTheListOfVersions() {
            press("Julkaise…");
            press("Julkaise");
            _assertNone(Button.class, spec -> spec.withText("Mikä on muuttunut versiosta 2?"));
            press("Muutokset");

            assertThat(marked("ins")).anySatisfy(words -> assertThat(words).contains("Postittaja"));
        }

        private static List<String> marked(String tag) {
            return _find(_get(DifferenceText.class), HtmlContainer.class).stream()
                    .map(HtmlContainer::getElement)
                    .filter(element -> element.getTag().equals(tag))
                    .map(Element::getText)
                    .toList();
        }
    }

    @Nested
    class Readers {

        @BeforeEach
        void begin() {
            var notice = add("tietosuoja");
            inOrganisation(
                    () -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
        }

        @Test
        void readEverythingAndChangeNothing() {
            sitDown("viewer", Role.VIEWER);
            open("notices");
            assertThat(rows()).containsExactly("Tietosuoja");
            assertThat(_find(_get(NoticesView.class), Button.class)).isEmpty();

            open("notices/tietosuoja");
            assertThat(headings()).contains("Rekisterinpitäjä: kuka vastaa tiedoistasi");
            assertThat(links()).anySatisfy(link -> assertThat(link).startsWith("Versio 1, "));
            assertThat(_find(_get(NoticeView.class), Button.class))
                    .extracting(Button::getText)
                    .allMatch(text -> text.startsWith("Kopioi"));
        }

        @Test
        void areToldWhereThereIsNoSuchNotice() {
            open("notices/ei-ole");
            assertThat(title()).isEqualTo("Sivua ei löydy");
        }

        @Test
        void ofAnotherOrganisationSeeNothingOfIt() {
            organisation = tenants.create("owner");
            open("notices/tietosuoja");
            assertThat(title()).isEqualTo("Sivua ei löydy");
        }
    }

    private UUID register(String name) {
        return inOrganisation(
                () -> registers.add(new RegisterDetails(LocalizedText.of(name, name, name), null, null, null, null)));
    }

    private UUID add(Part part) {
        return inOrganisation(() -> parts.add(register, part));
    }

    private UUID add(String slug) {
        return inOrganisation(() -> notices.add(notice("Tietosuoja"), slug, List.of(register)));
    }

    private static CheckboxGroup<?> covered() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Rekisterit"));
    }

    private static String subtitle() {
        return _find(Paragraph.class).getFirst().getText();
    }

    private static List<String> chips() {
        return _find(StateChip.class).stream().map(Span::getText).toList();
    }

    private static List<String> headings() {
        return _find(_get(NoticeText.class), H3.class).stream().map(H3::getText).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static void show(Language language) {
        _setValue(_get(LanguageSwitch.class), language);
    }
}
