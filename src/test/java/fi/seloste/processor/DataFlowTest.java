package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.processor.DataFlow.Holder;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayName("The picture of where data go")
class DataFlowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ServiceConfiguration survey = service("Kysely", "FI");
    private final ServiceConfiguration statistics = service("Tilastot", "US", "privacy_shield");
    private final ServiceConfiguration mail = service("Kirje", "US", "dpf");
    private final ServiceConfiguration support = service("Tuki", "IN", "scc");

    @Test
    @DisplayName("says in words which register's data go where, and what carries them")
    void saysInWords() {
        var customers = new Holder("Asiakkaat", Set.of(survey.id(), statistics.id()));

        assertThat(flow(List.of(customers), survey, statistics, mail, support).lines())
                .extracting(DataFlow.Line::text)
                .containsExactlyInAnyOrder(
                        "Asiakkaat → Kysely → Suomi (EU- tai ETA-alueella)",
                        "Asiakkaat → Tilastot → Yhdysvallat (ei voimassa olevaa perustetta)",
                        "Kirje → Yhdysvallat (peruste tarkistettava)",
                        "Tuki → Intia (peruste voimassa)");
    }

    @Test
    @DisplayName("draws a band for each way, dashed where the basis does not hold")
    void drawsBands() throws Exception {
        var customers = new Holder("Asiakkaat", Set.of(survey.id(), statistics.id()));
        var picture = parsed(FlowPicture.of(flow(List.of(customers), survey, statistics)));

        var bands = elements(picture, "path");
        assertThat(bands).hasSize(4);
        assertThat(bands)
                .filteredOn(band -> band.getAttribute("class").equals("band bad"))
                .hasSize(2)
                .allMatch(band -> band.hasAttribute("stroke-dasharray"));
        assertThat(bands)
                .filteredOn(band -> band.getAttribute("class").equals("band good"))
                .hasSize(2)
                .noneMatch(band -> band.hasAttribute("stroke-dasharray"));
        assertThat(elements(picture, "text"))
                .extracting(Element::getTextContent)
                .contains("Asiakkaat", "Kysely", "Tilastot", "Suomi", "Yhdysvallat", "EU- tai ETA-alueella");
        assertThat(picture.getDocumentElement()
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Kuvassa on 1 rekisteri, 2 palvelua ja 2 maata. Samat tiedot ovat tekstinä kuvan jälkeen.");
    }

    @Test
    @DisplayName("gives the operator the data of every register, as the notice says")
    void operatorIsEverywhere() {
        var operator =
                new ServiceConfiguration(UUID.randomUUID(), ServiceOrigin.OPERATOR, survey.details(), null, List.of());

        assertThat(flow(List.of(new Holder("Asiakkaat", Set.of())), operator).lines())
                .extracting(DataFlow.Line::text)
                .containsExactly("Asiakkaat → Kysely → Suomi (EU- tai ETA-alueella)");
    }

    @Test
    @DisplayName("shows what people wrote as text, and has no script and no style of its own")
    void escapes() throws Exception {
        var hostile = service("</text><script>alert(1)</script>&\"", "FI");
        var drawn = FlowPicture.of(flow(List.of(new Holder("<b onload='x'>", Set.of(hostile.id()))), hostile));
        var picture = parsed(drawn);

        assertThat(drawn).doesNotContain("<script", "<b ", "style=", "href");
        assertThat(elements(picture, "title"))
                .extracting(Element::getTextContent)
                .contains("</text><script>alert(1)</script>&\": EU- tai ETA-alueella");
    }

    @Test
    @DisplayName("stays readable with many services: those that stand worst are drawn, all are told in words")
    void isBounded() throws Exception {
        var many = IntStream.range(0, 100)
                .mapToObj(number -> service("Palvelu " + number, "FI"))
                .toArray(ServiceConfiguration[]::new);
        many[99] = statistics;
        var flow = flow(List.of(), many);
        var picture = FlowPicture.of(flow);

        assertThat(FlowPicture.leavesOut(flow)).isTrue();
        assertThat(elements(parsed(picture), "rect")).hasSize(FlowPicture.MOST + 2);
        assertThat(picture).contains(">Tilastot<");
        assertThat(flow.lines()).hasSize(100);
    }

    private static DataFlow flow(List<Holder> registers, ServiceConfiguration... services) {
        return DataFlow.of(registers, List.of(services), LawData.shipped(), TODAY, Language.FI);
    }

    private static ServiceConfiguration service(String name, String country, String... mechanisms) {
        var details = new ServiceDetails(
                name, null, null, ServiceRole.PROCESSOR, null, Set.of(country), null, null, List.of());
        var transfers = Arrays.stream(mechanisms)
                .map(mechanism -> new TransferRow(
                        UUID.randomUUID(), new TransferDetails(country, mechanism, null, null, true, null)))
                .toList();
        return new ServiceConfiguration(UUID.randomUUID(), null, details, null, transfers);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document picture, String name) {
        var found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
