package fi.seloste.contact.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.Language;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.export.ContactExport.Wanted;
import fi.seloste.contact.file.AddressLabels;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.file.LabelSheet;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.contact.permission.Aim;
import fi.seloste.contact.permission.ContactReason;
import fi.seloste.contact.permission.MayContact.Question;
import fi.seloste.contact.permission.MessageChannel;
import fi.seloste.register.FieldType;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
import fi.seloste.testing.TestTenant;
import java.io.ByteArrayOutputStream;
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

    @Autowired
    TestRegisters registers;

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

    private TestRegister customers;
    private TestTenant tenant;
    private UUID newsletter;
    private UUID email;
    private UUID address;
    private UUID code;
    private UUID aino;
    private UUID eino;

    @BeforeEach
    void storeTwo() throws Exception {
        customers = registers.ofCustomers();
        tenant = customers.tenant();
        newsletter = customers.add(FilledTenants.purpose("Newsletter", customers.group()));
        email = customers.field("E-mail", FieldType.EMAIL);
        address = customers.field("Address", FieldType.ADDRESS);
        code = customers.field("Identity code", FieldType.IDENTITY_CODE);
        aino = customers.store("Aino", Map.of(email, "aino@example.org", address, "Katu 1\n00100 Helsinki"));
        eino = customers.store("=Eino", Map.of(email, "eino@example.org", code, "131052-308T"));
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
    void theOrderTellsNothingOfWhatIsLeftOut() throws Exception {
        customers.store("Aatos", Map.of(code, "010190-900P"));
        var byCode = new ContactOrder(new ListColumn.OfField(code), false);

        assertThat(csv(new Wanted(ContactFilter.ALL, byCode, null, false)))
                .isEqualTo(csv(new Wanted(ContactFilter.ALL, ContactOrder.ALPHABETICAL, null, false)));
    }

    @Test
    void theFilterHolds() throws Exception {
        var wanted = new Wanted(ContactFilter.of("aino"), ContactOrder.ALPHABETICAL, null, false);

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
        return new Wanted(ContactFilter.ALL, ContactOrder.ALPHABETICAL, null, protectedToo);
    }

    private Wanted forNewsletter(MessageChannel channel) {
        var question = new Question(newsletter, Aim.DIRECT_MARKETING, channel, false);
        return new Wanted(ContactFilter.ALL, ContactOrder.ALPHABETICAL, question, false);
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

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
