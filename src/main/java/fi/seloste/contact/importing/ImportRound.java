package fi.seloste.contact.importing;

import fi.seloste.common.Ids;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactState;
import fi.seloste.contact.ContactStates;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.Row;
import fi.seloste.contact.file.TableFile;
import fi.seloste.contact.importing.ImportBatch.IfKnown;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import fi.seloste.contact.importing.KnownPeople.Known;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Judges the rows of a file, a thousand at a time: what each would do. The dry run and the import itself judge alike,
 * for both ask here.
 */
final class ImportRound {

    /** Rows in one transaction. */
    static final int STEP = 1000;

    /**
     * What a row does.
     *
     * @param known   whose contact it is, or null where it is nobody's yet
     * @param stood   the contact as it stands, or null
     * @param becomes the contact as it will be; null where nothing is to be done
     */
    record Judged(
            RowReader.Read row, Known known, ContactState stood, ContactState becomes, List<ImportProblem> problems) {

        boolean isWrong() {
            return !problems.isEmpty();
        }

        Tried tried() {
            var name = row.person().name();
            return new Tried(row.number(), outcome(), name, known == null ? null : known.by(), problems);
        }

        private Outcome outcome() {
            if (isWrong()) {
                return Outcome.WRONG;
            }
            if (stood == null) {
                return Outcome.ADDED;
            }
            return becomes == null || becomes.equals(stood) ? Outcome.LEFT : Outcome.CHANGED;
        }
    }

    /**
     * Whom a row speaks of.
     *
     * @param again whether the file spoke of them before
     */
    private record Met(RowReader.Read row, Known known, boolean again) {}

    private final ImportSetup setup;
    private final Declaration all;
    private final RowReader reader;
    private final KnownPeople people;
    /** Whom the file spoke of already. */
    private final Set<UUID> met;

    private final Validator validator;
    private final LocalDate today;

    ImportRound(
            ImportSetup setup,
            List<String> header,
            Declaration all,
            KnownPeople people,
            Set<UUID> met,
            Validator validator,
            LocalDate today) {
        this.setup = setup;
        this.all = all;
        this.reader = new RowReader(header, setup.mapping(), setup.within(all));
        this.people = people;
        this.met = new HashSet<>(met);
        this.validator = validator;
        this.today = today;
    }

    Declaration declaration() {
        return all;
    }

    static List<Row> some(TableFile.Rows rows) {
        var some = new ArrayList<Row>();
        while (some.size() < STEP && rows.hasNext()) {
            some.add(rows.next());
        }
        return some;
    }

    List<Judged> judge(List<Row> rows, ContactStates states) {
        var meant = rows.stream().map(this::meet).toList();
        var stand = states.of(meant.stream()
                .map(Met::known)
                .filter(Objects::nonNull)
                .map(Known::contact)
                .toList());
        return meant.stream()
                .map(each -> each.again()
                        ? wrong(each.row(), each.known(), "import.problem.twice")
                        : judge(each.row(), each.known(), stand))
                .toList();
    }

    /** Whoever the row speaks of is known to the rows below it. */
    private Met meet(Row row) {
        var read = reader.read(row);
        if (!read.isRight()) {
            return new Met(read, null, false);
        }
        var known = people.find(read.person()).orElse(null);
        var others = known == null ? people.ofOthers(read.person()) : Optional.<UUID>empty();
        if (others.isPresent()) {
            return new Met(read.with(ofOthers(read, others.get())), null, false);
        }
        var contact = known == null ? Ids.next() : known.contact();
        var again = !met.add(contact);
        if (!again) {
            people.add(contact, read.person());
        }
        return new Met(read, known, again);
    }

    private ImportProblem ofOthers(RowReader.Read read, UUID field) {
        return new ImportProblem(
                read.number(),
                label(field),
                "import.problem.others." + all.fields().get(field).type());
    }

    private String label(UUID field) {
        var label = all.fields().get(field).label();
        return label.texts().get(label.latest());
    }

    private Judged judge(RowReader.Read read, Known known, Map<UUID, ContactState> stand) {
        if (!read.isRight()) {
            return new Judged(read, null, null, null, read.problems());
        }
        var stood = known == null ? null : stand.get(known.contact());
        if (stood != null && setup.batch().ifKnown() == IfKnown.SKIP) {
            return new Judged(read, known, stood, null, List.of());
        }
        var becomes = stood == null ? fresh(read.person()) : merged(stood, read.person());
        return problem(read, becomes)
                .map(error -> new Judged(read, known, stood, null, List.of(error)))
                .orElseGet(() -> new Judged(read, stood == null ? null : known, stood, becomes, List.of()));
    }

    private static Judged wrong(RowReader.Read read, Known known, String error) {
        return new Judged(read, known, null, null, List.of(new ImportProblem(read.number(), null, error)));
    }

    private Optional<ImportProblem> problem(RowReader.Read read, ContactState becomes) {
        var details = becomes.details();
        if (!validator.validate(details).isEmpty()) {
            return Optional.of(new ImportProblem(read.number(), null, "import.problem.invalid"));
        }
        try {
            all.require(details);
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(new ImportProblem(read.number(), label(e.field()), e.error()));
        } catch (NotDeclaredException e) {
            return Optional.of(new ImportProblem(read.number(), null, "contact.notDeclared." + e.what()));
        }
    }

    private ContactState fresh(RowReader.Person person) {
        return new ContactState(
                person.name(),
                person.organisation(),
                List.of(setup.batch().entry()),
                values(Map.of(), person, true),
                person.keywords(),
                person.bans());
    }

    /** What the file is silent about stays; bans are only ever added. */
    private ContactState merged(ContactState stood, RowReader.Person person) {
        var overwrite = setup.batch().ifKnown() == IfKnown.OVERWRITE;
        var organisation = stood.organisation() == null || overwrite && person.organisation() != null
                ? person.organisation()
                : stood.organisation();
        return new ContactState(
                overwrite ? person.name() : stood.name(),
                organisation,
                entries(stood),
                values(stood.values(), person, overwrite),
                union(stood.keywords(), person.keywords()),
                union(stood.bans(), person.bans()));
    }

    private List<ContactDetails.Entry> entries(ContactState stood) {
        var added = setup.batch().entry();
        var entries = new ArrayList<>(stood.entries());
        if (entries.stream()
                .noneMatch(entry -> entry.register().equals(added.register())
                        && entry.group().equals(added.group()))) {
            entries.add(added);
        }
        return entries;
    }

    private Map<UUID, ContactState.Value> values(
            Map<UUID, ContactState.Value> stood, RowReader.Person person, boolean overwrite) {
        var values = new HashMap<>(stood);
        person.values().forEach((field, content) -> {
            var value = new ContactState.Value(content, today, setup.batch().source());
            var before = values.get(field);
            if (before == null || overwrite && !before.content().equals(content)) {
                values.put(field, value);
            }
        });
        return values;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
