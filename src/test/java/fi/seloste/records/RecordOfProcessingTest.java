package fi.seloste.records;

import static fi.seloste.testing.FilledTenants.category;
import static fi.seloste.testing.FilledTenants.own;
import static fi.seloste.testing.FilledTenants.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Point;
import fi.seloste.register.Article6;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.PdfUa;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
@DisplayName("The record of processing activities (Art. 30) is made of the rows that the notice is made of")
class RecordOfProcessingTest {

    @Autowired
    ProcessingRecords records;

    @Autowired
    ClientWorks works;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Parties parties;

    @Autowired
    ServiceInventory inventory;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestTenants tenants;

    private TestTenant tenant;
    private UUID register;
    private UUID customers;
    private UUID subscribers;

    @BeforeEach
    void keepARegister() throws Exception {
        tenant = tenants.withEveryRole();
        register = tenant.asOwner(() -> registers.add(FilledTenants.register("Customers")));
        customers = add(new Group(own("Regulars")));
        subscribers = add(new Group(own("Readers")));
    }

    @Test
    void eachPurposeIsAnActivityOfThePeopleAndDataThatItCovers() throws Exception {
        add(purpose("Selling", customers));
        add(purpose("Newsletter", subscribers));
        add(category(own("Addresses"), Set.of(customers)));
        add(category(own("E-mails"), Set.of(subscribers)));
        add(category(own("Names"), Set.of()));

        assertThat(record().activities()).extracting(Activity::name).containsExactly("Selling", "Newsletter");
        assertThat(lines("Selling", Point.GROUPS)).containsExactly("Regulars");
        assertThat(lines("Selling", Point.DATA)).containsExactly("Addresses", "Names");
        assertThat(lines("Newsletter", Point.GROUPS)).containsExactly("Readers");
        assertThat(lines("Newsletter", Point.DATA)).containsExactly("E-mails", "Names");
    }

    @Test
    void timeLimitsAreThoseOfThePeopleAndDataOfTheActivity() throws Exception {
        add(purpose("Selling", customers));
        add(purpose("Newsletter", subscribers));
        add(keep(Set.of(customers), 5));

        assertThat(lines("Selling", Point.RETENTION)).singleElement().asString().contains("5 years");
        assertThat(entry("Selling", Point.RETENTION).gap()).isNull();
        assertThat(entry("Newsletter", Point.RETENTION).gap()).isEqualTo(Gap.NO_TIME_LIMIT);
    }

    @Test
    void whatIsMissingIsSaidAndWhatIsStatedIsNotMissing() throws Exception {
        add(purpose("Selling", customers));
        assertThat(record().activities().getFirst().entries())
                .extracting(ProcessingRecord.Entry::gap)
                .contains(Gap.NO_DATA, Gap.NO_RECIPIENTS, Gap.NO_TIME_LIMIT, Gap.NO_SECURITY)
                .doesNotContain(Gap.NO_PURPOSE, Gap.NO_GROUPS, Gap.NO_TRANSFER_BASIS);

        add(category(own("Names"), Set.of()));
        add(keep(Set.of(), 2));
        add(new SecurityMeasure(own("Locked doors"), true, "Not to be told"));
        add(new ServiceUse(service("Books", "FI"), Set.of()));

        assertThat(record().activities().getFirst().entries())
                .extracting(ProcessingRecord.Entry::gap)
                .containsOnlyNulls();
        assertThat(lines("Selling", Point.SECURITY)).containsExactly("Locked doors");
    }

    @Test
    void aRegisterWithoutAPurposeIsAnActivityWhosePurposeIsMissing() throws Exception {
        assertThat(record().activities()).singleElement().satisfies(activity -> {
            assertThat(activity.name()).isEqualTo("Customers");
            assertThat(activity.entry(Point.PURPOSE).gap()).isEqualTo(Gap.NO_PURPOSE);
        });
    }

    @Test
    void aTransferStandsWithItsCountryAndWhatItStandsOn() throws Exception {
        add(purpose("Selling", customers));
        var service = service("Letters", "US");
        add(new ServiceUse(service, Set.of()));
        assertThat(entry("Selling", Point.TRANSFERS).gap()).isEqualTo(Gap.NO_TRANSFER_BASIS);

        tenant.asOwner(() -> inventory.addTransfer(service, FilledTenants.transfer()));

        assertThat(entry("Selling", Point.TRANSFERS).gap()).isNull();
        assertThat(lines("Selling", Point.TRANSFERS))
                .singleElement()
                .asString()
                .contains("Letters", "United States", "46");
        assertThat(lines("Selling", Point.RECIPIENTS)).anyMatch(line -> line.contains("Letters"));
    }

    @Test
    void theSafeguardsOfATransferForCompellingInterestsAreDocumented() throws Exception {
        add(purpose("Selling", customers));
        var service = service("Letters", "US");
        add(new ServiceUse(service, Set.of()));
        var transfer = new TransferDetails("US", "derogation_compelling_interests", null, null, false, null);
        var row = tenant.asOwner(() -> inventory.addTransfer(service, transfer));
        assertThat(entry("Selling", Point.TRANSFERS).gap()).isEqualTo(Gap.NO_SAFEGUARDS);

        tenant.asOwner(() -> {
            inventory.removeTransfer(row);
            inventory.addTransfer(
                    service,
                    new TransferDetails("US", transfer.mechanism(), null, null, false, text("Encrypted on the way.")));
        });

        assertThat(entry("Selling", Point.TRANSFERS).gap()).isNull();
        assertThat(lines("Selling", Point.TRANSFERS)).singleElement().asString().endsWith("Encrypted on the way.");
    }

    @Test
    void whomDataAreHandledForStandsInItAsTheProcessorsRecord() throws Exception {
        var service = service("Letters", "US");
        tenant.asOwner(() -> {
            works.add(new ClientWork(
                    "Bookkeeping clients", List.of(), null, null, text("Bookkeeping"), Set.of(service), null));
        });

        assertThat(record().forClients()).singleElement().satisfies(work -> {
            assertThat(work.name()).isEqualTo("Bookkeeping clients");
            assertThat(work.entry(Point.PROCESSING).lines()).containsExactly("Bookkeeping");
            assertThat(work.entry(Point.CLIENTS).gap()).isEqualTo(Gap.NO_CONTROLLERS);
            assertThat(work.entry(Point.CLIENTS_TRANSFERS).gap()).isEqualTo(Gap.NO_TRANSFER_BASIS);
            assertThat(work.entry(Point.CLIENTS_SECURITY).gap()).isEqualTo(Gap.NO_MEASURES);
        });
    }

    @Test
    void aRegisterThatIsOnlyFromAnOldNoticeIsLeftOutAndThatIsSaid() throws Exception {
        add(new ClaimedBasis(ClaimedGround.values()[0], Set.of(), null, false));

        assertThat(record().activities()).isEmpty();
        assertThat(record().leftOut())
                .extracting(ProcessingRecord.Register::name)
                .containsExactly("Customers");
    }

    @Test
    void itIsTakenAlongAsAWorkbookWithARowForEachActivity() throws Exception {
        add(purpose("=Selling", customers));
        tenant.asOwner(() -> {
            works.add(FilledTenants.clientWork("Client", service("Letters", "FI")));
        });

        var sheets = sheets(file(RecordFormat.XLSX));

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0)).anySatisfy(row -> assertThat(row).contains("Koefirma Oy, 0000001-9"));
        assertThat(sheets.get(1)).hasSize(2);
        assertThat(sheets.get(1).get(0)).contains("Purpose of the processing – Article 30(1)(b)");
        assertThat(sheets.get(1).get(1)).contains("Customers", "=Selling", "[No time limit is stated]");
        assertThat(sheets.get(2).get(1)).contains("Client", "Client, Street 1", "Bookkeeping");
    }

    @Test
    void itIsTakenAlongOnPaper() throws Exception {
        // Longer than a page, and wider than a line, with a letter that the font does not have.
        for (var number = 0; number < 12; number++) {
            add(purpose("Myynti äöå " + number + " " + "a".repeat(200) + " 語", customers));
        }

        try (var document = Loader.loadPDF(file(RecordFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Record of processing activities", "Koefirma Oy", "Myynti äöå 11", "Regulars");
        }
    }

    @Test
    void onPaperItIsForEveryone() throws Exception {
        for (var number = 0; number < 12; number++) {
            add(purpose("Myynti äöå " + number + " " + "a".repeat(200), customers));
        }

        assertThat(PdfUa.problems(file(RecordFormat.PDF))).isEmpty();
    }

    @Test
    void itIsTakenAlongAsJson() throws Exception {
        add(purpose("Selling", customers));

        var json = Json.MAPPER.readTree(file(RecordFormat.JSON));

        var activity = json.get("activities").get(0);
        assertThat(activity.get("name").asString()).isEqualTo("Selling");
        assertThat(activity.get("entries"))
                .anyMatch(entry -> entry.get("point").asString().equals("RETENTION")
                        && entry.get("gap").asString().equals("NO_TIME_LIMIT"));
    }

    @Test
    void thatItWasTakenAlongStandsInTheTrail() throws Exception {
        file(RecordFormat.JSON);

        assertThat(tenant.asOwner(() -> trail.page(AuditSearch.ALL, 0, 10)))
                .anyMatch(entry ->
                        entry.action().equals("EXPORTED") && entry.entity().equals("ProcessingRecord"));
    }

    @Test
    void everyLanguageSaysTheSamePoints() throws Exception {
        add(purpose("Selling", customers));
        for (var language : Language.values()) {
            var entries = tenant.asOwner(() -> records.in(language))
                    .activities()
                    .getFirst()
                    .entries();
            assertThat(entries)
                    .extracting(ProcessingRecord.Entry::point)
                    .isEqualTo(record().activities().getFirst().entries().stream()
                            .map(ProcessingRecord.Entry::point)
                            .toList());
            assertThat(entries).allSatisfy(entry -> assertThat(new RecordWords(language).point(entry.point()))
                    .doesNotContain("{"));
        }
    }

    private byte[] file(RecordFormat format) throws Exception {
        var out = new ByteArrayOutputStream();
        tenant.asOwner(() -> records.write(format, Language.EN, out));
        return out.toByteArray();
    }

    /** The texts of each sheet, row by row, as any reader of the format finds them. */
    private static List<List<List<String>>> sheets(byte[] workbook) throws Exception {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        var sheets = new ArrayList<List<List<String>>>();
        for (var number = 1; files.containsKey("xl/worksheets/sheet" + number + ".xml"); number++) {
            assertThat(files.get("xl/workbook.xml")).contains("r:id=\"rId" + number + "\"");
            sheets.add(
                    Jsoup.parse(files.get("xl/worksheets/sheet" + number + ".xml"), Parser.xmlParser())
                            .select("row")
                            .stream()
                            .map(row -> row.select("t").stream()
                                    .map(cell -> cell.wholeText())
                                    .toList())
                            .toList());
        }
        return sheets;
    }

    private ProcessingRecord record() throws Exception {
        return tenant.asOwner(() -> records.in(Language.EN));
    }

    private ProcessingRecord.Entry entry(String activity, Point point) throws Exception {
        return record().activities().stream()
                .filter(each -> each.name().equals(activity))
                .findFirst()
                .orElseThrow()
                .entry(point);
    }

    private List<String> lines(String activity, Point point) throws Exception {
        return entry(activity, point).lines();
    }

    private UUID service(String name, String country) throws Exception {
        return tenant.asOwner(() -> inventory.add(new ServiceDetails(
                name,
                parties.add(new PartyDetails(name + " Ltd", null, country)),
                null,
                ServiceRole.PROCESSOR,
                Wording.entry("crm"),
                Set.of(country),
                null,
                null,
                List.of())));
    }

    private static Purpose purpose(String words, UUID group) {
        return new Purpose(
                own(words), false, List.of(new LegalBasis(group, Article6.CONTRACT, null, null, null, null)));
    }

    private static RetentionRule keep(Set<UUID> groups, int years) {
        return new RetentionRule(
                groups,
                Set.of(),
                RetentionRule.Trigger.END_OF_CONTRACT,
                years,
                RetentionRule.Unit.YEARS,
                null,
                null,
                Set.of(),
                RetentionRule.Action.DELETE,
                null,
                true,
                null);
    }

    private UUID add(Part part) throws Exception {
        return tenant.asOwner(() -> parts.add(register, part));
    }
}
