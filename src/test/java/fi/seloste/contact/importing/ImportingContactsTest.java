package fi.seloste.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.ConflictException;
import fi.seloste.common.Ids;
import fi.seloste.common.Json;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.Relations;
import fi.seloste.contact.importing.ImportBatch.IfKnown;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.contact.importing.Imports.Tried;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterParts;
import fi.seloste.security.Role;
import fi.seloste.tenant.Members;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
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
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Contacts come from a file: tried first, imported in the background, and undone as a whole. */
@SelosteTest
class ImportingContactsTest {

    private static final LocalDate DAY = TestRegister.DAY;

    @TempDir
    Path directory;

    @Autowired
    TestRegisters registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Bans bans;

    @Autowired
    Consents consents;

    @Autowired
    Keywords keywords;

    @Autowired
    Relations relations;

    @Autowired
    Imports imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    Members members;

    @Autowired
    TestTenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private TestRegister customers;
    private TestTenant tenant;
    private UUID register;
    private UUID group;
    private UUID email;
    private UUID town;

    @BeforeEach
    void createRegister() throws Exception {
        customers = registers.in(tenants.withEveryRole(), "Customers", "Customers");
        tenant = customers.tenant();
        register = customers.id();
        group = customers.group();
        customers.declare("organisation", "notes_and_keywords");
        email = customers.field("E-mail", FieldType.EMAIL);
        town = customers.field("Town", FieldType.TEXT);
    }

    @Nested
    class TheDryRun {

        @Test
        void tellsWhatEachRowWouldDoAndStoresNothing() throws Exception {
            store("Aino", "aino@firma.example", "Turku");
            var brought = bring("""
                    Name;E-mail;Town
                    AINO;AINO@firma.example;Oulu
                    Eino;eino@firma.example;Oulu
                    Nobody;no address;Oulu
                    Eino;eino@firma.example;Oulu
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
        void takesTwoEqualRowsForTwoPeopleOnlyWhereNothingTellsThatTheyAreOne() throws Exception {
            run(bring("Name\nAino\nAino\n"), IfKnown.SKIP);
            var brought = bring("Name;E-mail\nEino;eino@firma.example\nEino;eino@firma.example\n");
            run(brought, IfKnown.SKIP);

            assertThat(names()).containsExactly("Aino", "Aino", "Eino");
            assertThat(get(brought).progress()).isEqualTo(new ImportProgress(2, 2, 1, 0, 0, 1, 0));
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
    class TheReport {

        @Test
        void tellsWhatBecameOfEachRowAndNamesNobody() throws Exception {
            store("Aino", "aino@firma.example", null);
            var brought = bring("Name;E-mail\nAino;aino@firma.example\nEino;eino@firma.example\nLempi;nothing\n");
            run(brought, IfKnown.SKIP);

            assertThat(report(brought))
                    .containsExactly(
                            new Tried(2, Outcome.LEFT, null, KnownPeople.By.EMAIL, List.of()),
                            new Tried(3, Outcome.ADDED, null, null, List.of()),
                            new Tried(
                                    4,
                                    Outcome.WRONG,
                                    null,
                                    null,
                                    List.of(new ImportProblem(4, "E-mail", "error.value.EMAIL"))));
        }

        @Test
        void staysUntilTheImportIsForgotten() throws Exception {
            var brought = bring("Name\nAino\n");
            run(brought, IfKnown.SKIP);

            undo(brought);

            assertThat(report(brought)).extracting(Tried::outcome).containsExactly(Outcome.ADDED);
        }
    }

    @Nested
    class WhoIsKnown {

        private UUID aino;

        @BeforeEach
        void store() throws Exception {
            aino = ImportingContactsTest.this.store("Aino Malli", "aino@firma.example", null);
        }

        @Test
        void isLeftAlone() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi Malli;aino@firma.example;Oulu\n"), IfKnown.SKIP);

            assertThat(open(aino).values()).doesNotContainKey(town);
            assertThat(names()).containsExactly("Aino Malli");
        }

        @Test
        void isFilledInWhereNothingStands() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi Malli;AINO@firma.example;Oulu\n"), IfKnown.FILL_IN);

            assertThat(open(aino).name()).isEqualTo("Aino Malli");
            assertThat(open(aino).values()).isEqualTo(Map.of(email, "aino@firma.example", town, "Oulu"));
        }

        @Test
        void isOverwrittenButNotEmptied() throws Exception {
            run(bring("Name;E-mail;Town\nAino Uusi Malli;AINO@firma.example;\n"), IfKnown.OVERWRITE);

            assertThat(open(aino).name()).isEqualTo("Aino Uusi Malli");
            assertThat(open(aino).values()).isEqualTo(Map.of(email, "AINO@firma.example"));
        }

        @Test
        void keepsTheirBansAndConsentsWhateverTheFileSays() throws Exception {
            var purpose = customers.add(FilledTenants.purpose("Letters", group));
            tenant.asOwner(() -> {
                bans.set(aino, Set.of(Ban.MARKETING_EMAIL));
                consents.give(aino, purpose, TestEvidence.of(Consents.How.EMAIL, "Shown"));
                consents.withdraw(aino, purpose, TestEvidence.today(), Consents.How.EMAIL);
            });
            var brought = bring("Name;E-mail;No mail;No calls\nAino Malli;aino@firma.example;no;yes\n");
            var places = List.of(
                    ColumnPlace.of(ColumnPlace.Kind.NAME),
                    ColumnPlace.field(email),
                    ColumnPlace.ban(Ban.MARKETING_EMAIL),
                    ColumnPlace.ban(Ban.MARKETING_PHONE));

            run(brought, new ImportSetup(batch(IfKnown.OVERWRITE), new Mapping(places)));

            assertThat(ask(() -> bans.of(aino))).containsOnly(Ban.MARKETING_EMAIL, Ban.MARKETING_PHONE);
            assertThat(ask(() -> consents.stands(aino, purpose))).isFalse();
        }

        @ParameterizedTest
        @EnumSource
        void isNobodyElseWithTheSameAddress(IfKnown ifKnown) throws Exception {
            var before = open(aino);
            var brought = bring("Name;E-mail;Town\nEino Malli;aino@firma.example;Oulu\n");

            run(brought, ifKnown);

            assertThat(open(aino)).isEqualTo(before);
            assertThat(get(brought).progress()).isEqualTo(new ImportProgress(1, 1, 0, 0, 0, 1, 0));
            assertThat(report(brought))
                    .flatExtracting(Tried::problems)
                    .containsExactly(new ImportProblem(2, "E-mail", "import.problem.others.EMAIL"));
        }

        @Test
        void isNobodyElseWithTheSameNumber() throws Exception {
            var phone = customers.field("Phone", FieldType.PHONE);
            customers.store("Matti Malli", Map.of(phone, "040 1234567"));
            var brought = bring("Name;E-mail;Phone\nLiisa Malli;liisa@firma.example;+358 40 1234567\n");

            run(brought, IfKnown.FILL_IN);

            assertThat(names()).containsExactly("Aino Malli", "Matti Malli");
            assertThat(report(brought))
                    .flatExtracting(Tried::problems)
                    .containsExactly(new ImportProblem(2, "Phone", "import.problem.others.PHONE"));
        }

        @Test
        void isFoundAmongThoseWhoShareAnAddress() throws Exception {
            ImportingContactsTest.this.store("Eino Malli", "aino@firma.example", null);

            run(bring("Name;E-mail;Town\nAino Malli;aino@firma.example;Oulu\n"), IfKnown.FILL_IN);

            assertThat(open(aino).values()).containsEntry(town, "Oulu");
            assertThat(names()).containsExactly("Aino Malli", "Eino Malli");
        }
    }

    @Nested
    class Undoing {

        @Test
        void bringsBackWhatWas() throws Exception {
            var aino = store("Aino Malli", "aino@firma.example", "Turku");
            var before = open(aino);
            var brought =
                    bring("Name;E-mail;Town\nAino Uusi Malli;aino@firma.example;Oulu\nEino;eino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);

            undo(brought);

            assertThat(open(aino)).isEqualTo(before);
            assertThat(names()).containsExactly("Aino Malli");
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
        void bringsNoBanAndNoKeywordBackThatSomebodyLiftedSince() throws Exception {
            store("Aino", "aino@firma.example", "Turku");
            store("Eino", "eino@firma.example", "Turku");
            tenant.asOwner(() -> {
                bans.set(idOf("Aino"), Set.of(Ban.MARKETING_EMAIL));
                keywords.set(idOf("Eino"), Set.of("guest"));
            });
            var brought = bring("Name;E-mail;Town\nAino;aino@firma.example;Oulu\nEino;eino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);
            tenant.asOwner(() -> {
                bans.set(idOf("Aino"), Set.of());
                keywords.set(idOf("Eino"), Set.of());
            });

            undo(brought);

            assertThat(ask(() -> bans.of(idOf("Aino")))).isEmpty();
            assertThat(ask(() -> keywords.of(idOf("Eino")))).isEmpty();
            assertThat(get(brought).progress().kept()).isEqualTo(2);
        }

        @Test
        void leavesWhoBecameSomethingToAnother() throws Exception {
            customers.declare("guardian_details");
            var child = store("Lempi", "lempi@firma.example", null);
            var brought = bring("Name\nAino\n");
            run(brought, IfKnown.SKIP);
            tenant.asOwner(() -> relations.add(child, Relations.Kind.GUARDIAN, idOf("Aino")));

            undo(brought);

            assertThat(names()).containsExactly("Aino", "Lempi");
        }

        @Test
        void isDoneInTheNameOfWhoeverAsksForItAndWithTheirRights() throws Exception {
            var editor = tenant.member(Role.EDITOR);
            var brought = tenant.as(Role.EDITOR, () -> imports.bring("contacts.csv", file("Name\nAino\n")));
            var setup = setup(brought, IfKnown.SKIP);
            tenant.as(Role.EDITOR, () -> imports.begin(brought, setup));
            ended(brought);
            tenant.asOwner(() -> members.all().stream()
                    .filter(member -> member.name().equals(editor))
                    .forEach(member -> members.changeRole(member.id(), Role.VIEWER)));

            undo(brought);

            assertThat(get(brought).state()).isEqualTo(State.UNDONE);
            assertThat(get(brought).by()).as("who imported").isEqualTo(editor);
            assertThat(jdbc.queryForList(
                            "select person_subject from audit_entry where tenant_id = ? and entity = 'ContactEntity' order by id",
                            String.class,
                            tenant.id().toString()))
                    .containsExactly(editor, tenant.member(Role.OWNER));
        }

        @Test
        void bringsAValueBackAsWhatItsFieldHasBecome() throws Exception {
            var aino = store("Aino", "aino@firma.example", "Turku");
            var brought = bring("Name;E-mail;Town\nAino;aino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);
            tenant.asOwner(() -> {
                var shown = parts.get(town);
                var choice = TestRegister.field(
                        ((DataField) shown.value()).category(), "Town", FieldType.CHOICE, "Turku", "Oulu");
                parts.change(new Versioned<>(town, shown.version(), choice));
            });

            undo(brought);

            assertThat(open(aino).values()).containsEntry(town, "0");
        }

        @Test
        void bringsNothingBackOfAFieldThatWasRemoved() throws Exception {
            store("Aino", "aino@firma.example", "Turku");
            var brought = bring("Name;E-mail;Town\nAino;aino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);

            tenant.asOwner(() -> parts.remove(town));

            assertThat(jdbc.queryForList(
                            "select stood from contact_import_row where import_id = ?",
                            String.class,
                            brought.toString()))
                    .singleElement()
                    .asString()
                    .contains("aino@firma.example")
                    .doesNotContain("Turku");
        }

        @Test
        void keepsNothingOfWhomSomebodyChangedSince() throws Exception {
            var aino = store("Aino", "aino@firma.example", "Turku");
            var brought = bring("Name;E-mail;Town\nAino;aino@firma.example;Oulu\n");
            run(brought, IfKnown.OVERWRITE);
            tenant.asOwner(() -> {
                var shown = contacts.open(aino);
                contacts.change(new Versioned<>(
                        aino,
                        shown.version(),
                        new ContactDetails("Aino", null, shown.value().entries(), Map.of())));
            });

            assertThat(jdbc.queryForList(
                            "select stood from contact_import_row where import_id = ?",
                            String.class,
                            brought.toString()))
                    .containsOnlyNulls();
            undo(brought);
            assertThat(open(aino).values()).isEmpty();
        }

        @Test
        void keepsWhatStoodNoLongerForBeingTriedAgain() throws Exception {
            var brought = bring("Name\nAino\n");
            run(brought, IfKnown.SKIP);
            jdbc.update(
                    "update contact_import set ended_at = ended_at - interval 3 day where id = ?", brought.toString());
            var until = get(brought).keptUntil();

            undo(brought);

            assertThat(get(brought).keptUntil()).isEqualTo(until);
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

            runner.round();

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

            ended(brought);
            assertThat(get(brought).state()).isEqualTo(State.DONE);
            assertThat(get(brought).progress().read()).isEqualTo(450);
            assertThat(ask(() -> list.count(ContactFilter.ALL))).isEqualTo(50);
        }

        @Test
        void isDoneAfreshWhereTheDatabaseRolledAStepBack() throws Exception {
            var aino = store("Aino", "aino@firma.example", "Turku");
            var brought = bring("Name;E-mail;Town\nEino;eino@firma.example;Oulu\nAino;aino@firma.example;Oulu\n");
            var setup = setup(brought, IfKnown.OVERWRITE);

            // Somebody is faster: the step has read the contact already, and may not write what it has not seen.
            var faster = transactions.getTransaction(null);
            try {
                jdbc.update("update contact set version = version + 1 where id = ?", aino.toString());
                elsewhere(() -> tenant.asOwner(() -> imports.begin(brought, setup)));
                awaitStepThatWaits();
            } finally {
                transactions.commit(faster);
            }
            ended(brought);

            assertThat(get(brought).progress()).isEqualTo(new ImportProgress(2, 2, 1, 1, 0, 0, 0));
            assertThat(names()).containsExactly("Aino", "Eino");
            assertThat(open(aino).values()).containsEntry(town, "Oulu");
        }

        private static void elsewhere(TestTenant.Work work) throws Exception {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> {
                            work.run();
                            return null;
                        })
                        .get();
            }
        }

        private void awaitStepThatWaits() throws Exception {
            var waiting = "select count(*) from information_schema.processlist where info like 'update contact set%'";
            for (var tries = 0; jdbc.queryForObject(waiting, Integer.class) == 0 && tries < 600; tries++) {
                Thread.sleep(100);
            }
        }

        @Test
        void canBeCancelledAndIsNotGoneOnWith() throws Exception {
            var brought = bring(people(10));
            hold(brought, setup(brought, IfKnown.SKIP));

            tenant.asOwner(() -> imports.cancel(brought));
            runner.run(tenant.id(), brought);

            assertThat(get(brought).state()).isEqualTo(State.CANCELLED);
            assertThat(ask(() -> list.count(ContactFilter.ALL))).isZero();
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
        return ask(() -> imports.bring("contacts.csv", file(csv)));
    }

    private Path file(String csv) throws Exception {
        return Files.writeString(directory.resolve("contacts.csv"), csv);
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

    private List<Tried> report(UUID brought) throws Exception {
        var told = new ArrayList<Tried>();
        tenant.asOwner(() -> imports.report(brought, told::add));
        return told;
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
        return customers.store(name, values);
    }

    private List<String> names() throws Exception {
        return ask(() -> list.page(Listing.of(ContactFilter.ALL), 0, 50)).stream()
                .map(ContactList.Row::name)
                .toList();
    }

    private UUID idOf(String name) {
        return list.page(Listing.of(ContactFilter.ALL), 0, 50).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
