package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import fi.seloste.common.Catalogues;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.testing.SelosteTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DisplayName("A notice is had as data: in the Transparency Information Language and in the Data Privacy Vocabulary")
@SelosteTest
class NoticeAsDataTest {

    private static final String NOTICES = "fi.seloste.notice.web.DemoNotice#all";
    private static final Set<String> PREFIXES = Set.of("dpv", "pd", "eu-gdpr");

    @LocalServerPort
    int port;

    @DisplayName("TILT is as the published schema wants it")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void followsTheSchema(DemoNotice notice) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Standards.read("tilt-schema.json"), InputFormat.JSON);
        // What draft 7 calls a format is an annotation: this validator's own idea of addresses knows no .example.
        var errors = schema.validate(
                Got.from(port, notice.as("json")).text(),
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(false)));
        assertThat(errors).extracting(Error::toString).isEmpty();
    }

    @DisplayName("What TILT demands and nobody stated is empty, and only that is")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void inventsNothing(DemoNotice notice) {
        var empty = new TreeSet<String>();
        collectEmpty("", json(notice, "json"), empty::add);
        assertThat(empty)
                .isSubsetOf(
                        "/controller/representative/name",
                        "/dataProtectionOfficer/name",
                        "/dataProtectionOfficer/address",
                        "/dataProtectionOfficer/email",
                        "/dataDisclosed/nonDisclosure/consequences",
                        "/sources/sources/url",
                        "/automatedDecisionMaking/logicInvolved",
                        "/automatedDecisionMaking/scopeAndIntendedEffects")
                .contains("/dataProtectionOfficer/email", "/controller/representative/name");
    }

    @DisplayName("TILT says what the page says, and where nothing is stated, nothing")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void saysWhatThePageSays(DemoNotice notice) {
        var tilt = json(notice, "json");
        var page = page(notice);
        assertThat(tilt.at("/meta/language").asString())
                .isEqualTo(notice.language().code());
        assertThat(tilt.at("/meta/url").asString()).endsWith(notice.path() + "/v/1");
        assertThat(page).contains(tilt.at("/meta/_hash").asString());
        assertThat(tilt.at("/dataProtectionOfficer/name").asString()).isEmpty();
        assertThat(tilt.at("/dataDisclosed")).isNotEmpty().allSatisfy(data -> {
            assertThat(page).containsIgnoringCase(data.at("/category").asString());
            assertThat(data.at("/purposes")).isNotEmpty();
            assertThat(data.at("/legalBases")).isNotEmpty();
            assertThat(data.at("/recipients")).isNotEmpty();
        });
        assertThat(descriptions(tilt.at("/dataDisclosed"), "/storage/0/temporal"))
                .allSatisfy(said -> assertThat(page).contains(said));
        assertThat(descriptions(tilt, "/thirdCountryTransfers"))
                .allSatisfy(said -> assertThat(page).contains(said));
        for (var right : List.of("rightToInformation", "rightToRectificationOrDeletion", "rightToComplain")) {
            assertThat(tilt.at("/" + right + "/available").asBoolean())
                    .as(right)
                    .isTrue();
            assertThat(page).contains(firstSentence(tilt.at("/" + right + "/description")));
        }
    }

    @DisplayName("Every term of the DPV form is in the published vocabulary")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void speaksTheVocabulary(DemoNotice notice) {
        var dpv = json(notice, "jsonld");
        var terms = new TreeSet<String>();
        collect(dpv, terms::add);
        var vocabulary = vocabulary();
        assertThat(terms)
                .contains("dpv:PrivacyNotice", "dpv:hasPurpose", "dpv:hasLegalBasis", "dpv:hasRight", "eu-gdpr:A15")
                .isSubsetOf(vocabulary.keySet());
        assertThat(terms)
                .as("written out, as the @context says, they are the vocabulary's own addresses")
                .allSatisfy(
                        term -> assertThat(address(term, dpv.get("@context"))).isEqualTo(vocabulary.get(term)));
    }

    @DisplayName("DPV has purposes, bases, data, recipients, measures and rights of each register")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void hasTheWhole(DemoNotice notice) {
        var dpv = json(notice, "jsonld");
        assertThat(dpv.at("/@id").asString()).endsWith(notice.path() + "/v/1");
        assertThat(dpv.get("dpv:hasRight")).isNotEmpty();
        assertThat(dpv.get("dpv:hasProcess")).isNotEmpty().allSatisfy(register -> {
            for (var part : List.of(
                    "dpv:hasDataSubject",
                    "dpv:hasProcess",
                    "dpv:hasPersonalData",
                    "dpv:hasDataSource",
                    "dpv:hasDataProcessor",
                    "dpv:hasStorageCondition",
                    "dpv:hasTechnicalOrganisationalMeasure")) {
                assertThat(register.get(part)).as(part).isNotEmpty();
            }
            assertThat(register.get("dpv:hasProcess"))
                    .allSatisfy(purpose -> assertThat(purpose.at("/dpv:hasProcess/0/dpv:hasLegalBasis/@type/0")
                                    .asString())
                            .startsWith("eu-gdpr:A6-1-"));
        });
    }

    @Test
    @DisplayName("Every entry of the catalogues has its term, and every such term is in the vocabulary")
    void knowsEveryEntry() throws IOException {
        var terms = new Properties();
        try (var stream = getClass().getResourceAsStream("/notice/dpv.properties")) {
            terms.load(stream);
        }
        assertThat(terms.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("group", "purpose", "service", "data", "source", "measure")
                                .flatMap(catalogue -> Catalogues.entries(catalogue, Language.EN).stream()
                                        .map(entry -> catalogue + "." + entry))
                                .toList());
        assertThat(vocabulary().keySet())
                .containsAll(terms.values().stream().map(String.class::cast).toList());
    }

    private static String address(String term, JsonNode context) {
        var prefix = term.substring(0, term.indexOf(':'));
        return context.get(prefix).asString() + term.substring(prefix.length() + 1);
    }

    /** The address of each term. */
    private static Map<String, String> vocabulary() {
        return Stream.of("dpv-2.3.csv", "dpv-2.3-pd.csv", "dpv-2.3-eu-gdpr.csv")
                .map(Standards::read)
                .flatMap(file -> CsvReader.builder().ofNamedCsvRecord(file).stream())
                .collect(Collectors.toMap(
                        term -> term.getField("vocab") + ":" + term.getField("term"),
                        term -> term.getField("iri"),
                        (one, other) -> one));
    }

    /** What stands with one of the vocabulary's prefixes: properties, types, and values that are terms themselves. */
    private static void collect(JsonNode node, Consumer<String> terms) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !property.getKey().equals("@context"))
                    .forEach(property -> {
                        collect(property.getKey(), terms);
                        collect(property.getValue(), terms);
                    });
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, terms));
        } else if (node.isString()) {
            collect(node.asString(), terms);
        }
    }

    private static void collectEmpty(String path, JsonNode node, Consumer<String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collectEmpty(path + "/" + property.getKey(), property.getValue(), paths));
        } else if (node.isArray()) {
            node.forEach(each -> collectEmpty(path, each, paths));
        } else if (node.isString() && node.asString().isEmpty()) {
            paths.accept(path);
        }
    }

    private static void collect(String value, Consumer<String> terms) {
        if (PREFIXES.contains(value.split(":")[0]) && !value.contains(" ")) {
            terms.accept(value);
        }
    }

    private static List<String> descriptions(JsonNode tree, String path) {
        var lists = tree.isArray() ? tree.valueStream().map(each -> each.at(path)) : Stream.of(tree.at(path));
        return lists.flatMap(JsonNode::valueStream)
                .flatMap(each ->
                        Stream.concat(Stream.of(each), each.isObject() ? each.valueStream() : Stream.<JsonNode>of()))
                .map(each -> each.at("/description"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static String firstSentence(JsonNode words) {
        return words.asString().split("(?<=[.])\\s")[0];
    }

    private JsonNode json(DemoNotice notice, String ending) {
        var got = Got.from(port, notice.as(ending));
        assertThat(got.status()).isEqualTo(200);
        return Json.MAPPER.readTree(got.text());
    }

    private String page(DemoNotice notice) {
        return Jsoup.parse(Got.from(port, notice.page(), "Accept", "text/html").text())
                .text();
    }
}
