package fi.seloste.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.ContactExport.Wanted;
import fi.seloste.contact.Contacts.SortBy;
import fi.seloste.contact.MayContact.Question;
import fi.seloste.contact.file.AddressLabels;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.file.LabelSheet;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** No list for contacting people leaves without the answer whether each of them may be. */
@SelosteTest
class TakingContactsAlongTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactExport export;

    @Autowired
    Consents consents;

    @Autowired
    Bans bans;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestTenants tenants;

    private TestTenant tenant;
    private UUID register;
    private UUID group;
    private UUID newsletter;
    private UUID email;
    private UUID address;
    private UUID code;
    private UUID aino;
    private UUID eino;

    @BeforeEach
    void storeTwo() throws Exception {
        tenant = tenants.withEveryRole();
        register = ask(() -> registers.add(FilledTenants.register("Customers")));
        group = add(new Group(FilledTenants.own("Regulars")));
        add(FilledTenants.category(Wording.entry("name"), Set.of()));
        newsletter = add(FilledTenants.purpose("Newsletter", group));
        email = field("E-mail", FieldType.EMAIL);
        address = field("Address", FieldType.ADDRESS);
        code = field("Identity code", FieldType.IDENTITY_CODE);
        aino = store("Aino", Map.of(email, "aino@example.org", address, "Katu 1\n00100 Helsinki"));
        eino = store("=Eino", Map.of(email, "eino@example.org", code, "131052-308T"));
    }

    @Test
    void aCopyForOurOwnWorkHoldsEveryoneWithTheDeclaredFields() throws Exception {
        assertThat(csv(forOurselves(false)).lines())
                .containsExactly(
                        "\ufeffName;Groups;E-mail;Address",
                        "'=Eino;Customers: Regulars;eino@example.org;",
                        "Aino;Customers: Regulars;aino@example.org;\"Katu 1",
                        "00100 Helsinki\"");
    }

    @Test
    void identityCodesLeaveWhenSomebodyAsksForThemAndTheTrailTells() throws Exception {
        assertThat(csv(forOurselves(false))).doesNotContain("131052-308T");
        assertThat(actions()).contains("EXPORTED").doesNotContain("REVEALED");

        assertThat(csv(forOurselves(true))).contains("131052-308T");
        assertThat(actions()).contains("EXPORTED", "REVEALED");
    }

    @Test
    void theFilterHolds() throws Exception {
        var wanted = new Wanted(ContactFilter.of("aino"), SortBy.NAME, false, null, false);

        assertThat(csv(wanted)).contains("Aino").doesNotContain("Eino");
        assertThat(ask(() -> export.preview(wanted))).isEqualTo(new ContactExport.Preview(1, Map.of(), 0));
    }

    @Test
    void whoMayNotBeContactedIsLeftOutAndItIsToldWhy() throws Exception {
        tenant.asOwner(() -> consents.give(aino, newsletter, TestEvidence.of(Consents.How.EMAIL, "Yes, please")));
        var wanted = forNewsletter(MessageChannel.EMAIL);

        assertThat(ask(() -> export.preview(wanted)))
                .isEqualTo(new ContactExport.Preview(1, Map.of(ContactReason.NO_CONSENT, 1L), 0));
        assertThat(csv(wanted)).contains("Aino").doesNotContain("Eino");

        tenant.asOwner(() -> bans.set(aino, Set.of(Ban.MARKETING_EMAIL)));

        assertThat(csv(wanted)).doesNotContain("Aino");
    }

    @Test
    void aCardHoldsWhatCardsHaveAPlaceFor() throws Exception {
        var out = new ByteArrayOutputStream();
        tenant.asOwner(() -> export.write(forOurselves(true), Format.VCARD, Language.EN, out));

        assertThat(out.toString(UTF_8))
                .contains("FN:Aino", "EMAIL:aino@example.org", "ADR:;;Katu 1\\n00100 Helsinki;;;;")
                .doesNotContain("131052-308T");
    }

    @Test
    void labelsArePrintedForThoseWhoHaveAnAddressAndMayBeWrittenTo() throws Exception {
        tenant.asOwner(() -> {
            consents.give(aino, newsletter, TestEvidence.of(Consents.How.EMAIL, "Yes, please"));
            consents.give(eino, newsletter, TestEvidence.of(Consents.How.EMAIL, "Yes, please"));
        });
        // Whatever channel is asked for, labels are for letters.
        var wanted = forNewsletter(MessageChannel.EMAIL);
        assertThat(ask(() -> export.preview(wanted)).withoutAddress()).isEqualTo(1);
        assertThat(printed(wanted)).contains("Aino", "Katu 1", "00100 Helsinki").doesNotContain("Eino");

        tenant.asOwner(() -> bans.set(aino, Set.of(Ban.MARKETING_POST)));

        assertThat(printed(wanted)).isBlank();
    }

    @Test
    void whoOnlyReadsTakesNothingAlong() {
        assertThatThrownBy(() -> tenant.as(Role.VIEWER, () -> export.preview(forOurselves(false))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Wanted forOurselves(boolean protectedToo) {
        return new Wanted(ContactFilter.ALL, SortBy.NAME, false, null, protectedToo);
    }

    private Wanted forNewsletter(MessageChannel channel) {
        var question = new Question(newsletter, Aim.DIRECT_MARKETING, channel, false);
        return new Wanted(ContactFilter.ALL, SortBy.NAME, false, question, false);
    }

    private String csv(Wanted wanted) throws Exception {
        var out = new ByteArrayOutputStream();
        tenant.asOwner(() -> export.write(wanted, Format.CSV, Language.EN, out));
        return out.toString(UTF_8);
    }

    private String printed(Wanted wanted) throws Exception {
        var out = new ByteArrayOutputStream();
        var labels = new AddressLabels(LabelSheet.COMMON.getFirst(), 0);
        tenant.asOwner(() -> {
            export.print(wanted, labels, Language.EN, out);
        });
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> actions() throws Exception {
        return ask(() -> trail.page(AuditSearch.ALL, 0, 50)).stream()
                .filter(entry -> entry.entity().equals("Contact"))
                .map(AuditTrail.Entry::action)
                .toList();
    }

    private UUID field(String label, FieldType type) throws Exception {
        var category = add(FilledTenants.category(FilledTenants.own(label), Set.of()));
        return add(new DataField(category, FilledTenants.text(label), type, false, List.of()));
    }

    private UUID store(String name, Map<UUID, String> values) throws Exception {
        var entry = new Entry(register, group, null, DAY, null);
        return ask(() -> contacts.add(new ContactDetails(name, null, List.of(entry), values)));
    }

    private UUID add(Part part) throws Exception {
        return ask(() -> parts.add(register, part));
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
