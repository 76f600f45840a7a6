package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.ConflictException;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.common.Json;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.contact.ImportBatch.IfKnown;
import fi.seloste.contact.Imports.Outcome;
import fi.seloste.contact.Imports.State;
import fi.seloste.contact.Imports.Tried;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Contacts come from a file: tried first, imported in the background, and undone as a whole. */
@SelosteTest
class ImportingContactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path directory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    Bans bans;

    @Autowired
    Consents consents;

    @Autowired
    Keywords keywords;

    @Autowired
    Imports imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportWindow window;

    @Autowired
    TestTenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    private TestTenant tenant;
    private UUID register;
    private UUID group;
    private UUID email;
    private UUID town;

    @BeforeEach
    void createRegister() throws Exception {
        tenant = tenants.withEveryRole();
        register = ask(() -> registers.add(FilledTenants.register("Customers")));
        group = add(new Group(FilledTenants.own("Customers")));
        for (var kept : List.of("name", "organisation", "notes_and_keywords")) {
            add(FilledTenants.category(Wording.entry(kept), Set.of()));
        }
        var category = add(FilledTenants.category(FilledTenants.own("Details"), Set.of()));
        email = add(new DataField(category, FilledTenants.text("E-mail"), FieldType.EMAIL, false, List.of()));
        town = add(new DataField(category, FilledTenants.text("Town"), FieldType.TEXT, false, List.of()));
    }

    @Nested
    class TheDryRun {

        @Test
        void tellsWhatEachRowWouldDoAndStoresNothing() throws Exception {
            store("Aino", "aino@firma.example", "Turku");
            var brought = bring("""
                    Name;E-mail;Town
                    Aino A;AINO@firma.example;Oulu
                    Eino;eino@firma.example;Oulu
                    Nobody;no address;Oulu
                    Eino again;eino@firma.example;Oulu
                    """);

            var told = new ArrayList<Tried>();
            var trial = ask(() -> imports.dryRun(brought, setup(brought, IfKnown.OVERWRITE), told::add));

            assertThat(trial.rows()).isEqualTo(4);
            assertThat(told.stream().map(Tried::outcome))
                    .containsExactlyInAnyOrder(Outcome.CHANGED, Outcome.ADDED, Outcome.WRONG, Outcome.WRONG);
            assertThat(trial.known()).containsEntry(KnownPeople.By.EMAIL, 2);
            assertThat(told.stream().flatMap(each -> each.problems().stream()))
                    .containsExactly(
                            new ImportProblem(4, "E-mail", "error.value.EMAIL"),
                            new ImportProblem(5, null, "import.problem.twice"));
            assertThat(names()).containsExactly("Aino");
        }

        @Test
        void leavesAnUndeclaredColumnOutAndSaysWhich() throws Exception {
            var brought = bring("Name;Shoe size\nAino;38\n");

            var found = ask(() -> imports.look(brought));
            var mapping = setup(brought, IfKnown.SKIP).mapping();

            assertThat(mapping.leftOut().stream().map(found.header()::get)).containsExactly("Shoe size");
            assertThat(found.examples()).containsExactly(List.of("Aino"), List.of("38"));
        }
    }

    @Nested
    class TheImport {

        @Test
        void addsPeopleWithWhereTheirDataCameFrom() throws Exception {
            var brought = bring("Name;Company;E-mail;Tags;Shoe size\nAino;Firma Oy;aino@firma.example;vip, new;38\n");

            run(brought, IfKnown.SKIP);

            var aino = ask(() -> contacts.open(idOf("Aino"))).value();
            assertThat(aino.organisation()).isEqualTo("Firma Oy");
            assertThat(aino.values()).isEqualTo(Map.of(email, "aino@firma.example"));
            assertThat(aino.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.group()).isEqualTo(group);
                assertThat(entry.since()).isEqualTo(DAY);
            });
            assertThat(ask(() -> keywords.of(idOf("Aino")))).containsExactly("new", "vip");
            assertThat(jdbc.queryForList(
                            "select action from audit_entry where entity_id = ? and action = 'IMPORTED'",
                            String.class,
                            brought.toString()))
                    .hasSize(1);
        }

        @Test
        void passesOverAndCountsTheRowsThatAreWrong() throws Exception {
            var brought = bring("Name;E-mail\nAino;aino@firma.example\nEino;nothing\n;x@firma.example\n");

            run(brought, IfKnown.SKIP);

            assertThat(names()).containsExactly("Aino");
            assertThat(get(brought).progress()).isEqualTo(new ImportProgress(3, 3, 1, 0, 0, 2, 0));
        }

        @Test
        void isNotBegunTwice() throws Exception {
            var brought = bring("Name\nAino\n");
            var setup = setup(brought, IfKnown.SKIP);
            run(brought, setup);

            assertThatThrownBy(() -> tenant.asOwner(() -> imports.begin(brought, setup)))
                    .isInstanceOf(ConflictException.class);
        }

        @Test
        void goesToNothingThatTheRegisterDoesNotDeclare() throws Exception {
            var brought = bring("Name\nAino\n");
            var elsewhere = new ImportSetup(batch(IfKnown.SKIP), new Mapping(List.of(ColumnPlace.field(Ids.next()))));

            assertThatThrownBy(() -> tenant.asOwner(() -> imports.begin(brought, elsewhere)))
                    .isInstanceOf(NotDeclaredException.class);
        }

        @Test
        void forgetsTheFileWhenItIsDone() throws Exception {
            var brought = bring("Name\nAino\n");
            run(brought, IfKnown.SKIP);

            assertThat(chunks(brought)).isZero();
        }
    }

    @Nested
    class WhoIsKnown {

        private UUID aino;

        @BeforeEach
        void store() throws Exception {
            aino = ImportingContactsTest.this.store("Aino", "aino@firma.example", null);
        }

        @Test
        void isLeftAlone() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi;aino@firma.example;Oulu\n"), IfKnown.SKIP);

            assertThat(open(aino).values()).doesNotContainKey(town);
            assertThat(names()).containsExactly("Aino");
        }

        @Test
        void isFilledInWhereNothingStands() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi;AINO@firma.example;Oulu\n"), IfKnown.FILL_IN);

            assertThat(open(aino).name()).isEqualTo("Aino");
            assertThat(open(aino).values()).isEqualTo(Map.of(email, "aino@firma.example", town, "Oulu"));
        }

        @Test
        void isOverwrittenButNotEmptied() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi;AINO@firma.example;\n"), IfKnown.OVERWRITE);

            assertThat(open(aino).name()).isEqualTo("Aino Uusi");
            assertThat(open(aino).values()).isEqualTo(Map.of(email, "AINO@firma.example"));
        }

        @Test
        void keepsTheirBansAndConsentsWhateverTheFileSays() throws Exception {
            var purpose = add(FilledTenants.purpose("Letters", group));
            tenant.asOwner(() -> {
                bans.set(aino, Set.of(Ban.MARKETING_EMAIL));
                consents.give(aino, purpose, TestEvidence.of(Consents.How.EMAIL, "Shown"));
                consents.withdraw(aino, purpose, TestEvidence.today(), Consents.How.EMAIL);
            });
            var brought = bring("Name;E-mail;No mail;No calls\nAino;aino@firma.example;no;yes\n");
            var places = List.of(
                    ColumnPlace.of(ColumnPlace.Kind.NAME),
                    ColumnPlace.field(email),
                    ColumnPlace.ban(Ban.MARKETING_EMAIL),
                    ColumnPlace.ban(Ban.MARKETING_PHONE));

            run(brought, new ImportSetup(batch(IfKnown.OVERWRITE), new Mapping(places)));

            assertThat(ask(() -> bans.of(aino))).containsOnly(Ban.MARKETING_EMAIL, Ban.MARKETING_PHONE);
            assertThat(ask(() -> consents.stands(aino, purpose))).isFalse();
        }
    }

    @Nested
    class Undoing {

        @Test
        void bringsBackWhatWas() throws Exception {
            var aino = store("Aino", "aino@firma.example", "Turku");
            var before = open(aino);
            var brought = bring("Name;E-mail;Town\nAino Uusi;aino@firma.example;Oulu\nEino;eino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);

            undo(brought);

            assertThat(open(aino)).isEqualTo(before);
            assertThat(names()).containsExactly("Aino");
            assertThat(get(brought).state()).isEqualTo(State.UNDONE);
        }

        @Test
        void leavesAndCountsWhatSomebodyChangedSince() throws Exception {
            var brought = bring("Name;Town\nAino;Oulu\nEino;Oulu\nLempi;Oulu\n");
            run(brought, IfKnown.SKIP);
            tenant.asOwner(() -> {
                var shown = contacts.open(idOf("Aino"));
                var details = shown.value();
                contacts.change(new Versioned<>(
                        shown.id(),
                        shown.version(),
                        new ContactDetails("Aino Uusi", null, details.entries(), details.values())));
                // Rows are told apart by the millisecond in which they were made.
                Thread.sleep(5);
                bans.set(idOf("Eino"), Set.of(Ban.MARKETING_POST));
            });

            undo(brought);

            assertThat(names()).containsExactly("Aino Uusi", "Eino");
            assertThat(get(brought).progress().kept()).isEqualTo(2);
        }

        @Test
        void endsWithItsTimeAndNothingIsKeptForItThen() throws Exception {
            var brought = bring("Name\nAino\n");
            run(brought, IfKnown.SKIP);
            jdbc.update(
                    "update contact_import set ended_at = ? where id = ?",
                    LocalDateTime.ofInstant(
                            Instant.now().minus(Imports.UNDO_WINDOW).minusSeconds(60), ZoneOffset.UTC),
                    brought.toString());

            CurrentTenant.runAs(tenant.id(), () -> window.eraseEnded());

            assertThat(ask(() -> imports.all())).isEmpty();
            assertThat(jdbc.queryForObject(
                            "select count(*) from contact_import_row where import_id = ?",
                            Integer.class,
                            brought.toString()))
                    .isZero();
            assertThat(names()).containsExactly("Aino");
        }
    }

    @Nested
    class WhatIsUnderWay {

        @Test
        void isGoneOnWithWhereAStopInterruptedIt() throws Exception {
            var brought = bring(people(450));
            // As an instance leaves it that is gone after two steps.
            var setup = setup(brought, IfKnown.SKIP);
            hold(brought, setup);
            jdbc.update(
                    "update contact_import set progress = ? where id = ?",
                    Json.write(new ImportProgress(450, 400, 400, 0, 0, 0, 0)),
                    brought.toString());
            runner.run(tenant.id(), brought);
            assertThat(get(brought).state()).as("another instance has it").isEqualTo(State.RUNNING);
            jdbc.update("update contact_import set claimed_until = null where id = ?", brought.toString());

            runner.round();

            assertThat(get(brought).state()).isEqualTo(State.DONE);
            assertThat(get(brought).progress().read()).isEqualTo(450);
            assertThat(ask(() -> contacts.count(ContactFilter.ALL))).isEqualTo(50);
        }

        @Test
        void canBeCancelledAndIsNotGoneOnWith() throws Exception {
            var brought = bring(people(10));
            hold(brought, setup(brought, IfKnown.SKIP));

            tenant.asOwner(() -> imports.cancel(brought));
            runner.run(tenant.id(), brought);

            assertThat(get(brought).state()).isEqualTo(State.CANCELLED);
            assertThat(ask(() -> contacts.count(ContactFilter.ALL))).isZero();
            assertThat(chunks(brought)).isZero();
        }

        /** Begun, but held by an instance that does nothing. */
        private void hold(UUID brought, ImportSetup setup) {
            jdbc.update(
                    "update contact_import set state = 'RUNNING', setup = ?, claimed_until = '2999-01-01' where id = ?",
                    Json.write(setup),
                    brought.toString());
        }

        private String people(int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> "Person " + number + ";p" + number + "@firma.example")
                    .collect(Collectors.joining("\n", "Name;E-mail\n", "\n"));
        }
    }

    private UUID bring(String csv) throws Exception {
        var file = Files.writeString(directory.resolve("contacts.csv"), csv);
        return ask(() -> imports.bring("contacts.csv", file));
    }

    private ImportSetup setup(UUID brought, IfKnown ifKnown) throws Exception {
        var header = ask(() -> imports.look(brought)).header();
        return new ImportSetup(
                batch(ifKnown),
                Mapping.proposed(header, ask(() -> contacts.declaration()).in(Set.of(register))));
    }

    private ImportBatch batch(IfKnown ifKnown) {
        return new ImportBatch(register, group, null, null, null, DAY, ifKnown);
    }

    private void run(UUID brought, IfKnown ifKnown) throws Exception {
        run(brought, setup(brought, ifKnown));
    }

    private void run(UUID brought, ImportSetup setup) throws Exception {
        tenant.asOwner(() -> imports.begin(brought, setup));
        ended(brought);
        assertThat(get(brought).state()).isEqualTo(State.DONE);
    }

    private void undo(UUID brought) throws Exception {
        tenant.asOwner(() -> imports.undo(brought));
        ended(brought);
    }

    private void ended(UUID brought) throws Exception {
        for (var tries = 0; get(brought).isUnderWay() && tries < 600; tries++) {
            Thread.sleep(100);
        }
    }

    private Imports.Import get(UUID brought) throws Exception {
        return ask(() -> imports.get(brought));
    }

    private int chunks(UUID brought) {
        return jdbc.queryForObject(
                "select count(*) from contact_import_chunk where import_id = ?", Integer.class, brought.toString());
    }

    private ContactDetails open(UUID id) throws Exception {
        return ask(() -> contacts.open(id)).value();
    }

    private UUID store(String name, String address, String inTown) throws Exception {
        var values = inTown == null ? Map.of(email, address) : Map.of(email, address, town, inTown);
        var entry = new ContactDetails.Entry(register, group, null, DAY, null);
        return ask(() -> contacts.add(new ContactDetails(name, null, List.of(entry), values)));
    }

    private List<String> names() throws Exception {
        return ask(() -> contacts.list(ContactFilter.ALL, Contacts.SortBy.NAME, false, 0, 50)).stream()
                .map(Contacts.Row::name)
                .toList();
    }

    private UUID idOf(String name) {
        return contacts.list(ContactFilter.ALL, Contacts.SortBy.NAME, false, 0, 50).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID add(Part part) throws Exception {
        return ask(() -> parts.add(register, part));
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
