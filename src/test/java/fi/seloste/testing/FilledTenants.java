package fi.seloste.testing;

import fi.seloste.common.Ids;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.Notes;
import fi.seloste.contact.Relations;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.duplicate.Duplicates;
import fi.seloste.contact.duplicate.Merging;
import fi.seloste.contact.importing.ImportedRow;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.Listing;
import fi.seloste.contact.list.SavedLists;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.file.UnreadableNoticeException;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.presence.Presences;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.records.ClientWorks;
import fi.seloste.register.Article6;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.OwnClause;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.Organisations;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.testing.FilledTenant.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an organisation with one row of every kind, through the services that write them. */
@TestComponent
public class FilledTenants {

    private final TestTenants tenants;
    private final Organisations organisations;
    private final Logos logos;
    private final CustomDomains domains;
    private final Members members;
    private final Invitations invitations;
    private final Parties parties;
    private final ServiceInventory inventory;
    private final Registers registers;
    private final RegisterParts parts;
    private final OwnClauses clauses;
    private final ClientWorks works;
    private final Notices notices;
    private final Contacts contacts;
    private final Consents consents;
    private final Bans bans;
    private final ServiceContacts serviceContacts;
    private final BoughtServices boughtServices;
    private final Notes notes;
    private final Keywords keywords;
    private final Relations relations;
    private final SavedLists savedLists;
    private final Imports imports;
    private final ImportedRow importedRow;
    private final Duplicates duplicates;
    private final Merging merging;
    private final Publishing publishing;
    private final Presences presences;
    private final OldNotices oldNotices;
    private final JdbcTemplate jdbc;

    FilledTenants(
            TestTenants tenants,
            Organisations organisations,
            Logos logos,
            CustomDomains domains,
            Members members,
            Invitations invitations,
            Parties parties,
            ServiceInventory inventory,
            Registers registers,
            RegisterParts parts,
            OwnClauses clauses,
            ClientWorks works,
            Notices notices,
            Contacts contacts,
            Consents consents,
            Bans bans,
            ServiceContacts serviceContacts,
            BoughtServices boughtServices,
            Notes notes,
            Keywords keywords,
            Relations relations,
            SavedLists savedLists,
            Imports imports,
            ImportedRow importedRow,
            Duplicates duplicates,
            Merging merging,
            Publishing publishing,
            Presences presences,
            OldNotices oldNotices,
            JdbcTemplate jdbc) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.logos = logos;
        this.domains = domains;
        this.members = members;
        this.invitations = invitations;
        this.parties = parties;
        this.inventory = inventory;
        this.registers = registers;
        this.parts = parts;
        this.clauses = clauses;
        this.works = works;
        this.notices = notices;
        this.contacts = contacts;
        this.consents = consents;
        this.bans = bans;
        this.serviceContacts = serviceContacts;
        this.boughtServices = boughtServices;
        this.notes = notes;
        this.keywords = keywords;
        this.relations = relations;
        this.savedLists = savedLists;
        this.imports = imports;
        this.importedRow = importedRow;
        this.duplicates = duplicates;
        this.merging = merging;
        this.publishing = publishing;
        this.presences = presences;
        this.oldNotices = oldNotices;
        this.jdbc = jdbc;
    }

    public FilledTenant create() throws Exception {
        var tenant = tenants.withEveryRole();
        var mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        return tenant.asOwner(() -> new FilledTenant(tenant, mark, fill(mark)));
    }

    private Map<Kind, String> fill(String mark) {
        var rows = new Rows();
        organisations.rename("renamed-" + UUID.randomUUID());
        rows.put(Kind.ORGANISATION_SLUG, organisations.current().slug());
        logos.set(TestPictures.png(60, 20, mark));
        rows.put(Kind.LOGO, logos.current().orElseThrow().digest());
        domains.state(mark + ".example");
        rows.put(Kind.MEMBERSHIP, members.all().getLast().id());
        rows.put(Kind.TOKEN, invitations.invite(Role.VIEWER, mark));
        rows.put(Kind.INVITATION, invitations.all().getFirst().id());
        outside(rows, mark);
        register(rows, mark);
        notice(rows, mark);
        oldNotice(rows, mark);
        contact(rows, mark);
        rows.put(
                Kind.SAVED_LIST,
                savedLists.save(new SavedLists.View("List " + mark, true, Listing.of(ContactFilter.of(mark)))));
        presences.stay(rows.put(Kind.WINDOW, Ids.next()), UUID.fromString(rows.all.get(Kind.REGISTER)), true);
        imported(rows, mark);
        return rows.all;
    }

    private void outside(Rows rows, String mark) {
        var party = rows.put(Kind.PARTY, parties.add(new PartyDetails("Party " + mark, null, "US")));
        var service = rows.put(Kind.SERVICE, inventory.add(service("Service " + mark, party)));
        rows.put(Kind.UNUSED_PARTY, parties.add(new PartyDetails("Unused party " + mark, null, "FI")));
        rows.put(Kind.UNUSED_SERVICE, inventory.add(service("Unused service " + mark, party)));
        rows.put(Kind.TRANSFER, inventory.addTransfer(service, transfer()));
    }

    private void register(Rows rows, String mark) {
        var register = rows.put(Kind.REGISTER, registers.add(register(mark)));
        rows.put(Kind.REGISTER_SLUG, registers.get(register).slug());
        rows.put(Kind.UNUSED_REGISTER, registers.add(register("Unused " + mark)));
        var group = rows.put(Kind.GROUP, parts.add(register, new Group(own(mark))));
        rows.put(Kind.PURPOSE, parts.add(register, purpose(mark, group)));
        parts.add(register, category(Wording.entry("name"), Set.of()));
        for (var kept : List.of("organisation", "ordered_services", "notes_and_keywords", "relations")) {
            parts.add(register, category(Wording.entry(kept), Set.of()));
        }
        var category = rows.put(Kind.CATEGORY, parts.add(register, category(own(mark), Set.of(group))));
        rows.put(Kind.FIELD, parts.add(register, field(mark, category)));
        rows.put(Kind.SOURCE, parts.add(register, source(mark)));
        parts.add(register, new ServiceUse(UUID.fromString(rows.all.get(Kind.SERVICE)), Set.of(category)));
        rows.put(Kind.CLAUSE, clauses.keep(new OwnClause("Clause " + mark, Section.SECURITY, text(mark))));
        rows.put(
                Kind.CLIENT_WORK, works.add(clientWork("Client " + mark, UUID.fromString(rows.all.get(Kind.SERVICE)))));
        rows.put(Kind.UNUSED_PART, parts.add(register, ownWords(mark)));
    }

    private void notice(Rows rows, String mark) {
        var register = UUID.fromString(rows.all.get(Kind.REGISTER));
        rows.put(Kind.NOTICE_SLUG, "notice-" + mark);
        var notice = rows.put(Kind.NOTICE, notices.add(notice(mark), "notice-" + mark, List.of(register)));
        rows.put(
                Kind.VERSION,
                publishing
                        .publish(notice, new Publishing.Request(text(mark), true, Map.of()))
                        .id());
        rows.put(Kind.DRAFT_NOTICE_SLUG, "draft-" + mark);
        rows.put(Kind.DRAFT_NOTICE, notices.add(notice(mark), "draft-" + mark, List.of(register)));
    }

    private void oldNotice(Rows rows, String mark) {
        try {
            var text = "Tietosuojaseloste\n\nRekisterin nimi\nRegister " + mark;
            // The one that became the notice, and one that is none yet.
            jdbc.update(
                    "update old_notice set notice_id = ? where id = ?",
                    rows.all.get(Kind.NOTICE),
                    oldNotices.bring(text).toString());
            rows.put(Kind.OLD_NOTICE, oldNotices.bring(text));
        } catch (UnreadableNoticeException e) {
            throw new IllegalStateException(e);
        }
    }

    private void contact(Rows rows, String mark) {
        var contact = rows.put(Kind.CONTACT, contacts.add(contact(rows, mark, "Person " + mark)));
        serviceContacts.add(contact, LocalDate.of(2026, 1, 2), ServiceContacts.Occasion.CALL);
        rows.put(Kind.SERVICE_CONTACT, serviceContacts.of(contact).getFirst().id());
        bans.set(contact, Set.of(Ban.MARKET_RESEARCH));
        boughtServices.add(contact, new BoughtServices.Bought("Service " + mark, LocalDate.of(2026, 1, 2), null, true));
        rows.put(Kind.BOUGHT_SERVICE, boughtServices.of(contact).getFirst().id());
        notes.add(contact, "Note " + mark);
        rows.put(Kind.NOTE, notes.of(contact).getFirst().id());
        keywords.set(contact, Set.of(mark));
        var other = rows.put(Kind.OTHER_CONTACT, contacts.add(contact(rows, mark, "Other " + mark)));
        relations.add(contact, Relations.Kind.COLLEAGUE, other);
        duplicates.tellApart(contact, other);
        rows.put(
                Kind.MERGE,
                merged(
                        contacts.add(contact(rows, mark, "One " + mark)),
                        contacts.add(contact(rows, mark, "Same " + mark))));
        rows.put(Kind.RELATION, relations.of(contact).getFirst().id());
        consents.give(
                contact,
                UUID.fromString(rows.all.get(Kind.PURPOSE)),
                new Consents.Evidence(
                        TestEvidence.today(),
                        Consents.How.PHONE,
                        "Text shown " + mark,
                        UUID.fromString(rows.all.get(Kind.VERSION))));
    }

    private UUID merged(UUID one, UUID same) {
        var both = merging.compare(one, same);
        merging.merge(both.first().shown(), both.second().shown(), both.newer());
        return merging.all().getFirst().id();
    }

    private void imported(Rows rows, String mark) {
        try {
            var file = Files.createTempFile("contacts", ".csv");
            try {
                Files.writeString(file, "name;organisation\nBrought " + mark + ";Firm");
                var brought = rows.put(Kind.IMPORT, imports.bring(mark + ".csv", file));
                importedRow.of(brought, UUID.fromString(rows.all.get(Kind.CONTACT)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContactDetails contact(Rows rows, String mark, String name) {
        var entry = new ContactDetails.Entry(
                UUID.fromString(rows.all.get(Kind.REGISTER)),
                UUID.fromString(rows.all.get(Kind.GROUP)),
                UUID.fromString(rows.all.get(Kind.SOURCE)),
                LocalDate.of(2026, 1, 1),
                null);
        return new ContactDetails(
                name, "Firm " + mark, List.of(entry), Map.of(UUID.fromString(rows.all.get(Kind.FIELD)), mark));
    }

    public static ServiceDetails service(String name, UUID party) {
        return new ServiceDetails(
                name,
                party,
                null,
                ServiceRole.PROCESSOR,
                Wording.entry("crm"),
                Set.of("US"),
                null,
                null,
                List.of("Behind " + name));
    }

    public static TransferDetails transfer() {
        return new TransferDetails("US", "scc", null, LocalDate.of(2026, 1, 1), true, null);
    }

    public static RegisterDetails register(String name) {
        return new RegisterDetails(text(name), text("Contact " + name), null, null, 12);
    }

    public static Purpose purpose(String words, UUID group) {
        return new Purpose(own(words), true, List.of(new LegalBasis(group, Article6.CONSENT, null, null, null, null)));
    }

    public static DataCategory category(Wording words, Set<UUID> groups) {
        return new DataCategory(
                words,
                groups,
                DataCategory.Origin.PERSON,
                false,
                false,
                DataCategory.Obligation.VOLUNTARY,
                null,
                null,
                DataCategory.HeldAt.HERE,
                null);
    }

    public static DataField field(String label, UUID category) {
        return new DataField(category, text(label), FieldType.TEXT, false, List.of());
    }

    public static Source source(String words) {
        return new Source(own(words), Set.of(), Set.of(), Set.of(), Set.of(), false, false, false);
    }

    public static Part ownWords(String words) {
        return new OwnWords(Section.SECURITY, text(words));
    }

    public static ClientWork clientWork(String client, UUID service) {
        return new ClientWork(
                client, List.of(client + ", Street 1"), null, null, text("Bookkeeping"), Set.of(service), null);
    }

    public static NoticeDetails notice(String title) {
        return new NoticeDetails(text(title), null, "2026", null);
    }

    public static Wording own(String words) {
        return Wording.own(words, words, words);
    }

    public static LocalizedText text(String words) {
        return LocalizedText.of(words, words, words);
    }

    private static final class Rows {

        private final Map<Kind, String> all = new EnumMap<>(Kind.class);

        UUID put(Kind kind, UUID id) {
            all.put(kind, id.toString());
            return id;
        }

        void put(Kind kind, String text) {
            all.put(kind, text);
        }
    }
}
