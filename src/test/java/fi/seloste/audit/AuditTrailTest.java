package fi.seloste.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Bans;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SelosteTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    Parties parties;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Bans bans;

    @Autowired
    Publishing publishing;

    @Autowired
    FilledTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = tenants.create();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "party",
                "service",
                "transfer",
                "register",
                "register_part",
                "part_reference",
                "notice",
                "notice_register",
                "notice_version",
                "notice_text",
                "contact",
                "register_entry",
                "field_value",
                "consent",
                "ban",
                "service_contact"
            })
    void everyRowTellsOnceThatItCameToBe(String table) {
        requireOneCreationOfEach(table, "tenant_id");
    }

    @ParameterizedTest
    @CsvSource({"organisation, id", "membership, organisation_id", "invitation, organisation_id"})
    void rowsAboutAnOrganisationStandInItsTrailToo(String table, String owner) {
        requireOneCreationOfEach(table, owner);
    }

    @Test
    void aChangeTellsWhichPropertiesChanged() throws Exception {
        var party = tenant.id(Kind.PARTY);

        tenant.tenant().asOwner(() -> {
            var shown = parties.details(party);
            parties.change(new Versioned<>(party, shown.version(), new PartyDetails("Renamed", null, "SE")));
        });

        assertThat(entriesOf(party, "CHANGED"))
                .singleElement()
                .extracting(Entry::properties)
                .isEqualTo("PartyDetails.name, PartyDetails.country");
    }

    @Test
    void aSaveThatChangesNothingLeavesNoEntry() throws Exception {
        var party = tenant.id(Kind.PARTY);

        tenant.tenant().asOwner(() -> parties.change(parties.details(party)));

        assertThat(entriesOf(party, "CHANGED")).isEmpty();
    }

    @Test
    void aRemovalTellsWhatWasRemoved() throws Exception {
        var party = tenant.id(Kind.UNUSED_PARTY);

        tenant.tenant().asOwner(() -> parties.remove(party));

        assertThat(entriesOf(party, "DELETED")).hasSize(1);
    }

    @Test
    void removingAContactTellsOfEverythingThatWentWithIt() throws Exception {
        var before = all().size();

        tenant.tenant().asOwner(() -> contacts.remove(tenant.id(Kind.CONTACT)));

        assertThat(all().subList(0, all().size() - before))
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo("DELETED"))
                .extracting(Entry::entity)
                .containsExactlyInAnyOrder(
                        "EntryEntity",
                        "ValueEntity",
                        "ConsentEntity",
                        "BanEntity",
                        "ServiceContactEntity",
                        "BoughtServiceEntity",
                        "NoteEntity",
                        "KeywordEntity",
                        "RelationEntity",
                        "ImportRowEntity",
                        "ToldApartEntity",
                        "ContactEntity");
    }

    @Test
    void anEntryIsRolledBackWithItsChange() throws Exception {
        var before = all().size();

        tenant.tenant().asOwner(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            parties.add(new PartyDetails("Never", null, "FI"));
            contacts.open(tenant.id(Kind.CONTACT));
            status.setRollbackOnly();
        }));

        assertThat(all()).hasSize(before);
    }

    @Test
    void openingAContactLeavesAnEntry() throws Exception {
        var contact = tenant.id(Kind.CONTACT);

        tenant.tenant().as(Role.VIEWER, () -> {
            contacts.open(contact);
        });

        assertThat(entriesOf(contact, "OPENED")).singleElement().satisfies(entry -> {
            assertThat(entry.person()).isEqualTo(tenant.tenant().member(Role.VIEWER));
            assertThat(entry.entity()).isEqualTo("Contact");
        });
    }

    @Test
    void openingWhatIsNotThereLeavesNone() throws Exception {
        var before = all().size();

        assertThatThrownBy(() -> tenant.tenant().asOwner(() -> contacts.open(Ids.next())))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(all()).hasSize(before);
    }

    @Test
    void listingContactsLeavesAnEntryWhateverIsAskedFor() throws Exception {
        tenant.tenant().asOwner(() -> {
            list.page(Listing.of(ContactFilter.ALL), 0, 50);
            list.page(Listing.of(ContactFilter.of("nobody")), 0, 50);
            list.page(Listing.of(ContactFilter.ALL), 1, 50);
        });

        assertThat(all()).filteredOn(entry -> entry.action().equals("LISTED")).hasSize(3);
    }

    @Test
    void publishingLeavesAnEntry() throws Exception {
        var notice = tenant.id(Kind.NOTICE);

        tenant.tenant().asOwner(() -> {
            publishing.publish(notice, new Publishing.Request(null, false, Map.of()));
        });

        assertThat(entriesOf(notice, "PUBLISHED")).hasSize(2);
    }

    @Test
    void theDataThemselvesAreNeverCopied() {
        assertThat(rows.mentioning(tenant.tenant().id(), tenant.mark()))
                .contains("contact", "field_value", "register", "party")
                .doesNotContain("audit_entry");
    }

    @Test
    void anEntryTellsWhoAndWhenWhateverTheMachinesTimeZone() throws Exception {
        var zone = TimeZone.getDefault();
        for (var elsewhere : List.of("Europe/Helsinki", "America/New_York", "UTC")) {
            try {
                TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));
                tenant.tenant().as(Role.EDITOR, () -> {
                    parties.add(new PartyDetails("In " + elsewhere, null, "FI"));
                });

                var entry = all().getFirst();
                assertThat(entry.person()).isEqualTo(tenant.tenant().member(Role.EDITOR));
                assertThat(entry.at()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
            } finally {
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void editorsSeeTheirOwnEntriesAlone() throws Exception {
        var editor = tenant.tenant().member(Role.EDITOR);
        tenant.tenant().as(Role.EDITOR, () -> {
            parties.add(new PartyDetails("Mine", null, "FI"));
        });

        var own = all().stream().filter(entry -> entry.person().equals(editor)).toList();
        assertThat(own).extracting(Entry::entity).contains("PartyEntity");
        assertThat(tenant.tenant().as(Role.EDITOR, () -> trail.page(AuditSearch.ALL, 0, 1000)))
                .isEqualTo(own);
        assertThat(tenant.tenant().as(Role.EDITOR, () -> trail.count(AuditSearch.ALL)))
                .isEqualTo(own.size());
        assertThat(tenant.tenant().as(Role.AUDITOR, () -> trail.count(AuditSearch.ALL)))
                .isEqualTo(all().size());
    }

    @Test
    void itIsSearchedByPersonKindActionAndDay() throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        tenant.tenant().as(Role.EDITOR, () -> {
            parties.add(new PartyDetails("Looked for", null, "FI"));
        });

        tenant.tenant().as(Role.AUDITOR, () -> {
            var editor = trail.people().stream()
                    .filter(person -> person.name().equals(tenant.tenant().member(Role.EDITOR)))
                    .findFirst()
                    .orElseThrow()
                    .identity();
            var found =
                    trail.page(new AuditSearch(editor, Set.of("PartyEntity"), "CREATED", today, today, null), 0, 10);
            assertThat(found).singleElement().satisfies(entry -> assertThat(entry.person())
                    .isEqualTo(tenant.tenant().member(Role.EDITOR)));
            assertThat(trail.count(new AuditSearch(null, Set.of(), null, today.plusDays(1), null, null)))
                    .isZero();
            assertThat(trail.count(new AuditSearch(null, Set.of(), null, null, today.minusDays(1), null)))
                    .isZero();
            assertThat(trail.count(new AuditSearch(editor, Set.of(), "DELETED", null, null, null)))
                    .isZero();
        });
    }

    @Test
    void theTrailOfAThingTellsOfItsPartsThoughTheyAreGone() throws Exception {
        var contact = tenant.id(Kind.CONTACT);
        tenant.tenant().asOwner(() -> {
            contacts.open(contact);
            bans.set(contact, Set.of());
        });

        assertThat(tenant.tenant().asOwner(() -> trail.page(AuditSearch.of(contact), 0, 100)))
                .extracting(Entry::entity, Entry::action)
                .contains(tuple("Contact", "OPENED"), tuple("BanEntity", "DELETED"), tuple("ContactEntity", "CREATED"))
                .extracting(entry -> entry.toList().getFirst())
                .doesNotContain("RegisterEntity", "PartEntity");
        assertThat(tenant.tenant().asOwner(() -> trail.page(AuditSearch.of(tenant.id(Kind.REGISTER)), 0, 100)))
                .extracting(Entry::entity)
                .contains("RegisterEntity", "PartEntity")
                .doesNotContain("ContactEntity");
    }

    @Test
    void itIsTakenOutAsValuesThatNoSpreadsheetRunsAndThatIsToldToo() throws Exception {
        var file = new ByteArrayOutputStream();
        tenant.tenant().as(Role.AUDITOR, () -> trail.export(AuditSearch.ALL, Language.FI, file));

        var csv = file.toString(StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .hasSize(1 + all().size())
                .first()
                .asString()
                .endsWith("\"Milloin\",\"Kuka\",\"Mitä\",\"Mille\",\"Tunniste\",\"Mikä muuttui\"");
        assertThat(csv).contains("\"" + tenant.tenant().member(Role.OWNER) + "\",\"Loi\",\"Rekisteri\"");
        assertThat(all().getFirst())
                .extracting(Entry::action, Entry::entity, Entry::person)
                .containsExactly("EXPORTED", "AuditEntry", tenant.tenant().member(Role.AUDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatWouldBeAFormulaStaysText(String name) {
        assertThat(AuditCsv.cell(name)).isEqualTo("\"'" + name + "\"");
    }

    @Test
    void quotesWithinAValueStayWithinIt() {
        assertThat(AuditCsv.cell("Matti \"Masa\", 5")).isEqualTo("\"Matti \"\"Masa\"\", 5\"");
    }

    @Test
    void everythingInItHasANameInEveryLanguage() throws Exception {
        assertThat(all()).allSatisfy(entry -> {
            for (var language : Language.values()) {
                assertThat(Texts.find(language, "audit.entity." + entry.entity()))
                        .as(entry.entity())
                        .isPresent();
                assertThat(Texts.find(language, "audit.action." + entry.action()))
                        .as(entry.action())
                        .isPresent();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "audit_entry, at = now(6)",
        "audit_entry, person_subject = 'somebody else'",
        "notice_version, facts = '{}'",
        "notice_text, main = ''",
        "consent, given = false"
    })
    void theDatabaseRefusesToChangeWhatIsEvidence(String table, String change) {
        assertThatThrownBy(() -> jdbc.update(
                        "update " + table + " set " + change + " where tenant_id = ?",
                        tenant.tenant().id().toString()))
                .hasMessageContaining("cannot be changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "notice_text", "notice_version"})
    void theDatabaseRefusesToRemoveWhatIsEvidence(String table) {
        assertThatThrownBy(() -> jdbc.update(
                        "delete from " + table + " where tenant_id = ?",
                        tenant.tenant().id().toString()))
                .hasMessageContaining("cannot be deleted");
    }

    private void requireOneCreationOfEach(String table, String owner) {
        var counts = jdbc.queryForList(
                "select (select count(*) from audit_entry e where e.tenant_id = t.%2$s and e.entity_id = t.id"
                                .formatted(table, owner)
                        + " and e.action = 'CREATED') from %1$s t where t.%2$s = ?".formatted(table, owner),
                Integer.class,
                tenant.tenant().id().toString());
        assertThat(counts).isNotEmpty().containsOnly(1);
    }

    private List<Entry> entriesOf(UUID id, String action) throws Exception {
        return all().stream()
                .filter(entry -> id.equals(entry.entityId()) && entry.action().equals(action))
                .toList();
    }

    /** The newest first. */
    private List<Entry> all() throws Exception {
        return tenant.tenant().asOwner(() -> trail.page(AuditSearch.ALL, 0, 1000));
    }
}
