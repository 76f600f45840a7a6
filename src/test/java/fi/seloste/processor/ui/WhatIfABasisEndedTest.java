package fi.seloste.processor.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.form.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhatIfABasisEndedTest extends ViewTest {

    private static final String FRAMEWORK = "EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)";

    private final LocalDate day = LocalDate.now().plusMonths(3);

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Test
    void nothingIsAskedWhereNoDataLeaveOnABasisThatCouldEnd() {
        open("services");

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Mikään palvelu ei siirrä tietoja EU:n ja ETA:n ulkopuolelle perusteella, joka"
                        + " voisi päättyä."));
        _assertNone(Select.class, spec -> spec.withLabel("Siirron peruste"));
    }

    @Test
    void theAnswerLeadsToTheServiceTheRegisterAndTheNotice() {
        var service = newsletter();
        tellOf(service);
        open("services");
        assertThat(details().isOpen()).isFalse();

        suppose(FRAMEWORK);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Päivä, jona se päättyisi")), day);

        assertThat(address()).endsWith("/services?ends=dpf&on=" + day);
        assertThat(links())
                .contains(
                        Map.entry("Uutiskirje", path("services/" + service)),
                        Map.entry("Asiakkaat", path("registers/asiakkaat")),
                        Map.entry("Tietosuojaseloste", path("notices/tietosuoja")));
        assertThat(chips()).contains("Peruste on päättynyt", "Ei voisi julkaista sellaisenaan", "Virhe · GDPR 44");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("Se ei ole enää voimassa"));
    }

    @Test
    void nothingIsChangedByLooking() {
        var service = newsletter();
        var notice = tellOf(service);
        var before = inOrganisation(() -> publishing.findings(notice));
        var said = inOrganisation(() -> publishing.preview(notice, Language.FI));
        openSupposing("dpf", day.toString());
        _assertOne(Anchor.class, spec -> spec.withText("Tietosuojaseloste"));

        assertThat(inOrganisation(() -> publishing.findings(notice))).isEqualTo(before);
        assertThat(inOrganisation(() -> publishing.preview(notice, Language.FI)))
                .isEqualTo(said);
        press("Lopeta tarkastelu");

        assertThat(address()).endsWith("/services");
        _assertNone(Anchor.class, spec -> spec.withText("Tietosuojaseloste"));
    }

    @Test
    void readersOfThePublishedNoticeWouldBeToldBesideIt() {
        var notice = tellOf(newsletter());
        publish(notice);
        openSupposing("dpf", day.toString());

        assertThat(texts(Paragraph.class))
                .contains("Julkaistun selosteen yhteydessä kerrottaisiin siitä päivästä alkaen:");
        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.startsWith("Uutiskirje (Yhdysvallat): siirron peruste"));
    }

    @Test
    void aServiceThatNoRegisterUsesTouchesNoNotice() {
        newsletter();
        openSupposing("dpf", day.toString());

        assertThat(texts(Paragraph.class))
                .contains("Mikään rekisteri ei käytä näitä palveluja.", "Mikään seloste ei kerro näistä siirroista.");
    }

    @Test
    void theSuppositionAndTheFilterStandInTheAddressTogether() {
        newsletter();
        openSupposing("dpf", day.toString());
        _setValue(_get(com.vaadin.flow.component.textfield.TextField.class), "Uutis");

        assertThat(address()).contains("q=Uutis").contains("ends=dpf").contains("on=" + day);
        assertThat(details().isOpen()).isTrue();
    }

    @Test
    void anAddressThatMakesNoSenseSupposesNothing() {
        newsletter();
        openSupposing("nonsense", "the day after");

        assertThat(details().isOpen()).isFalse();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.now());
    }

    @Test
    void anOldLinkAsksAboutToday() {
        newsletter();
        openSupposing("dpf", "2024-01-01");

        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.now());
        assertThat(chips()).contains("Peruste on päättynyt");
    }

    @Test
    void whoMayOnlyReadMayAsk() {
        newsletter();
        sitDown("reader", Role.VIEWER);
        openSupposing("dpf", day.toString());

        assertThat(chips()).contains("Peruste on päättynyt");
    }

    private UUID newsletter() {
        return inOrganisation(() -> {
            var id = inventory.add(new ServiceDetails(
                    "Uutiskirje", null, null, ServiceRole.PROCESSOR, null, Set.of("US"), null, null, List.of()));
            inventory.addTransfer(id, new TransferDetails("US", "dpf", LocalDate.now(), null, true, null));
            return id;
        });
    }

    private UUID tellOf(UUID service) {
        return inOrganisation(() -> {
            var register = registers.add(
                    new RegisterDetails(LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, null, null, null));
            parts.add(register, new ServiceUse(service, Set.of()));
            var title = LocalizedText.of("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice");
            return notices.add(new NoticeDetails(title, null, null, null), "tietosuoja", List.of(register));
        });
    }

    private void publish(UUID notice) {
        inOrganisation(() -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
    }

    private void openSupposing(String basis, String on) {
        UI.getCurrent()
                .navigate(
                        "o/" + organisation.slug() + "/services",
                        QueryParameters.simple(Map.of("ends", basis, "on", on)));
    }

    @SuppressWarnings("unchecked")
    private static void suppose(String basis) {
        var select = (Select<Choice<?>>) _get(Select.class, spec -> spec.withLabel("Siirron peruste"));
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(each -> each.label().equals(basis))
                        .findFirst()
                        .orElseThrow());
    }

    private static NativeDetails details() {
        return _find(NativeDetails.class).stream()
                .filter(each -> each.getSummaryText().equals("Mitä jos siirron peruste päättyisi?"))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String path(String rest) {
        return "o/" + organisation.slug() + "/" + rest;
    }

    private static List<Map.Entry<String, String>> links() {
        return _find(Anchor.class).stream()
                .map(link -> Map.entry(link.getText(), link.getHref()))
                .toList();
    }

    private static List<String> chips() {
        return _find(StateChip.class).stream().map(StateChip::getText).toList();
    }

    private static List<String> texts(Class<? extends Component> type) {
        return _find(type).stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
