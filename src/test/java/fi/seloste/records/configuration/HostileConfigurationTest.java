package fi.seloste.records.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.seloste.common.Language;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import fi.seloste.testing.TwoTenants;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a file says, it is brought as a whole or refused with words, and then nothing has changed. */
@SelosteTest
class HostileConfigurationTest {

    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String TWO = "00000000-0000-0000-0000-000000000002";
    private static final String NAME = "{\"texts\": {\"EN\": \"Brought\"}, \"latest\": \"EN\"}";

    @Autowired
    ConfigurationFiles files;

    @Autowired
    Registers registers;

    @Autowired
    TestTenants tenants;

    @Autowired
    TwoTenants two;

    @Autowired
    TenantRows rows;

    private TestTenant tenant;

    @BeforeEach
    void found() throws Exception {
        tenant = tenants.withEveryRole();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("nothing", "", "", null),
                file("null", "null", "", "configuration.notJson"),
                file("no object", "[1, 2]", "", "configuration.wrongType"),
                file("cut off", "{\"format\": \"seloste-conf", null, "configuration.notJson.at"),
                file("two values", with("") + "{}", null, null),
                file("a name twice", "{\"format\": \"x\", \"format\": \"y\"}", null, "configuration.notJson.at"),
                file("another format", "{\"format\": \"other\", \"version\": 1}", "format", "error.invalid"),
                file(
                        "a later version",
                        "{\"format\": \"seloste-configuration\", \"version\": 2}",
                        "version",
                        "error.atMost"),
                file("no version", "{\"format\": \"seloste-configuration\"}", "version", "error.required"),
                file("a file of something else", "{\"openapi\": \"3.1.0\"}", "", "configuration.foreign"),
                file("an unknown field", with("\"people\": []"), "people", "configuration.unknown"),
                file(
                        "an unknown field deep inside",
                        register("\"name\": " + NAME + ", \"tenantId\": \"x\"", ""),
                        "registers[0].details.tenantId",
                        "configuration.unknown"),
                file("a wrong type", with("\"registers\": {}"), "registers", "configuration.wrongType"),
                file("a null among rows", with("\"registers\": [null]"), "", "configuration.wrongType"),
                file(
                        "a number for a text",
                        register("\"name\": 7", ""),
                        "registers[0].details.name",
                        "configuration.wrongType"),
                file(
                        "a register without a name",
                        register("\"contactPhone\": \"1\"", ""),
                        "registers[0].details.name",
                        "error.required"),
                file(
                        "a name that is empty",
                        register("\"name\": {\"texts\": {\"EN\": \" \"}}", ""),
                        "registers[0].details.name",
                        "error.required"),
                file(
                        "an e-mail address that is none",
                        register("\"name\": " + NAME + ", \"contactEmail\": \"@@\"", ""),
                        "registers[0].details.contactEmail",
                        "error.email"),
                part("an unknown kind of part", "{\"kind\": \"Person\"}", "", "configuration.unknownKind"),
                part("no kind of part", "{\"text\": {\"entry\": \"name\"}}", "", "configuration.unknownKind"),
                part(
                        "an unknown entry",
                        "{\"kind\": \"Group\", \"name\": {\"entry\": \"{0}\"}}",
                        ".name.entry",
                        "configuration.unknownValue"),
                part("empty words", "{\"kind\": \"Group\", \"name\": {}}", ".name", "error.required"),
                part(
                        "an unknown constant",
                        "{\"kind\": \"Statement\", \"says\": \"ANYTHING\"}",
                        ".says",
                        "configuration.wrongType"),
                part(
                        "a number for a constant",
                        "{\"kind\": \"Statement\", \"says\": 1}",
                        ".says",
                        "configuration.wrongType"),
                part(
                        "a text too long",
                        "{\"kind\": \"SecurityMeasure\", \"text\": {\"entry\": \"firewall\"}, \"evidence\": \""
                                + "a".repeat(2001) + "\"}",
                        ".evidence",
                        "error.tooLong"),
                part(
                        "half a character",
                        "{\"kind\": \"SecurityMeasure\", \"text\": {\"entry\": \"firewall\"}, \"evidence\": \"\\ud800\"}",
                        ".evidence",
                        "error.invalid"),
                part(
                        "a time without its unit",
                        "{\"kind\": \"RetentionRule\", \"trigger\": \"COLLECTION\", \"amount\": 5, \"action\": \"DELETE\", \"byHand\": true}",
                        ".unit",
                        "error.required"),
                part(
                        "a rule that says it runs by itself",
                        "{\"kind\": \"RetentionRule\", \"trigger\": \"COLLECTION\", \"action\": \"DELETE\", \"byHand\": false}",
                        ".byHand",
                        null),
                part(
                        "an unknown statute",
                        "{\"kind\": \"RetentionRule\", \"trigger\": \"BY_LAW\", \"action\": \"KEEP\", \"byHand\": true, \"statute\": \"none\"}",
                        ".statute",
                        "configuration.unknownValue"),
                part(
                        "a reference to nowhere",
                        "{\"kind\": \"ServiceUse\", \"service\": \"" + ONE + "\"}",
                        ".service",
                        "configuration.nowhere"),
                part(
                        "a reference to what is something else",
                        "{\"kind\": \"Source\", \"from\": {\"entry\": \"person\"}, \"groups\": [\"" + TWO + "\"]}",
                        ".groups[0]",
                        "configuration.nowhere"),
                part(
                        "an id that is none",
                        "{\"kind\": \"ServiceUse\", \"service\": \"../etc\"}",
                        ".service",
                        "configuration.wrongType"),
                file(
                        "one id for two rows",
                        with(
                                "\"parties\": [{\"id\": \"%1$s\", \"details\": {\"name\": \"A\", \"country\": \"FI\"}}, {\"id\": \"%1$s\", \"details\": {\"name\": \"B\", \"country\": \"FI\"}}]"
                                        .formatted(ONE)),
                        "parties[1].id",
                        "configuration.twice"),
                file(
                        "a country that is none",
                        with("\"parties\": [{\"id\": \"" + ONE
                                + "\", \"details\": {\"name\": \"A\", \"country\": \"QQ\"}}]"),
                        "parties[0].details.country",
                        "configuration.unknownValue"),
                file(
                        "a reserved address",
                        with("\"notices\": [{\"slug\": \"versions\", \"details\": {\"title\": " + NAME + "}}]"),
                        "notices[0].slug",
                        "error.slug"),
                file(
                        "a notice over nothing",
                        with("\"notices\": [{\"slug\": \"notice\", \"details\": {\"title\": " + NAME
                                + "}, \"registers\": [\"" + ONE + "\"]}]"),
                        "notices[0].registers[0]",
                        "configuration.nowhere"),
                file(
                        "a hosting service that is not the installation's to bring",
                        with(
                                "\"services\": [{\"id\": \"" + ONE
                                        + "\", \"origin\": \"HOSTING\", \"details\": {\"name\": \"A\", \"role\": \"PROCESSOR\"}}]"),
                        "services[0].details",
                        "error.invalid"),
                file("deep nesting", "[".repeat(100_000), null, null),
                file("a long text", with("\"format2\": \"" + "a".repeat(30_000) + "\""), null, null),
                file("a logo that is no picture", with("\"logo\": \"aGVsbG8=\""), "logo", "logo.refused.NOT_A_PICTURE"),
                file("a logo that is not Base64", with("\"logo\": \"<svg>\""), "logo", "configuration.wrongType"),
                file("a logo too long", with("\"logo\": \"" + "A".repeat(300_000) + "\""), null, null),
                file("a long number", "{\"version\": " + "9".repeat(5_000) + "}", null, null),
                file("too much", " ".repeat(FileReader.MOST_BYTES + 1), "", "configuration.tooLarge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithWordsAndNothingHasChanged(String name, byte[] file, String where, String key) throws Exception {
        var before = rows.of(tenant.id());

        var refused =
                catchThrowableOfType(RefusedFileException.class, () -> tenant.asOwner(() -> files.bring(file, true)));

        assertThat(refused).as(name).isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            for (var language : Language.values()) {
                assertThat(problem.text(language))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("Exception");
            }
        });
        assertThat(refused.problems()).anySatisfy(problem -> {
            if (where != null) {
                assertThat(problem.where()).isEqualTo(where);
            }
            if (key != null) {
                assertThat(problem.key()).isEqualTo(key);
            }
        });
        assertThat(rows.of(tenant.id())).isEqualTo(before);
    }

    @Test
    void whatIsWrongIsSaidInTheReadersWordsForTheField() throws Exception {
        var file =
                register("\"name\": " + NAME + ", \"contactEmail\": \"@@\"", "").getBytes(StandardCharsets.UTF_8);

        var refused = catchThrowableOfType(
                RefusedFileException.class, () -> tenant.asOwner(() -> files.look(file, Language.EN)));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text(Language.EN))
                    .endsWith(": Please check the e-mail address, for example matti@company.fi.");
            assertThat(problem.text(Language.FI)).isNotEqualTo(problem.text(Language.EN));
        });
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var refused = catchThrowableOfType(
                RefusedFileException.class,
                () -> tenant.asOwner(() -> files.look(new byte[] {(byte) 0xc3, (byte) 0x28}, Language.EN)));

        assertThat(refused.problems()).extracting(Problem::key).containsExactly("configuration.notJson");
    }

    @Test
    void theIdsOfAnotherOrganisationsRowsAreOnlyNamesWithinTheFile() throws Exception {
        var theirs = two.theirs();
        var before = rows.of(theirs.tenant().id());
        tenant.asOwner(() -> files.bring(naming(theirs), false));

        assertThat(rows.of(theirs.tenant().id())).isEqualTo(before);
        assertThat(rows.mentioning(tenant.id(), theirs.text(Kind.SERVICE))).isEmpty();
        assertThat(rows.mentioning(tenant.id(), theirs.text(Kind.REGISTER))).isEmpty();
        assertThat(tenant.asOwner(registers::all)).singleElement().satisfies(register -> assertThat(register.id())
                .isNotEqualTo(theirs.id(Kind.REGISTER)));
    }

    @Test
    void aReferenceToAnotherOrganisationsRowLeadsNowhere() throws Exception {
        var theirs = two.theirs();
        var file = part("", "{\"kind\": \"ServiceUse\", \"service\": \"" + theirs.text(Kind.SERVICE) + "\"}", "", null);

        var refused = catchThrowableOfType(
                RefusedFileException.class, () -> tenant.asOwner(() -> files.bring((byte[]) file.get()[1], false)));

        assertThat(refused.problems()).extracting(Problem::key).containsExactly("configuration.nowhere");
    }

    private static byte[] naming(FilledTenant theirs) {
        return with("""
                "services": [{"id": "%s", "details": {"name": "Brought", "role": "PROCESSOR"}}],
                "registers": [{"id": "%s", "details": {"name": %s}, "parts": [
                  {"id": "%s", "part": {"kind": "ServiceUse", "service": "%1$s"}}]}],
                "notices": [{"slug": "brought", "details": {"title": %3$s}, "registers": ["%2$s"]}]""".formatted(theirs.text(Kind.SERVICE), theirs.text(Kind.REGISTER), NAME, theirs.text(Kind.GROUP)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments part(String name, String part, String where, String key) {
        var file = register("\"name\": " + NAME, "{\"id\": \"" + TWO + "\", \"part\": " + part + "}");
        return file(name, file, "registers[0].parts[0].part" + where, key);
    }

    private static String register(String details, String parts) {
        return with("\"registers\": [{\"id\": \"00000000-0000-0000-0000-000000000009\", \"details\": {" + details
                + "}, \"parts\": [" + parts + "]}]");
    }

    private static String with(String rest) {
        return "{\"format\": \"seloste-configuration\", \"version\": 1" + (rest.isEmpty() ? "" : ", ") + rest + "}";
    }

    private static Arguments file(String name, String content, String where, String key) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), where, key);
    }
}
