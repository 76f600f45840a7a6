package fi.seloste.contact.importing;

import fi.seloste.common.Texts;
import fi.seloste.contact.Ban;
import fi.seloste.contact.CellForm;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.file.Row;
import fi.seloste.contact.file.RowProblem;
import fi.seloste.contact.importing.ColumnPlace.Kind;
import fi.seloste.register.DataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads rows as people, by where the columns go. A row with anything wrong gives no person, and says all of it. */
final class RowReader {

    private static final int LONGEST_NAME = 200;

    /** A row as it was understood. */
    record Read(int number, Person person, List<ImportProblem> problems) {

        boolean isRight() {
            return problems.isEmpty();
        }

        Read with(ImportProblem problem) {
            return new Read(number, person, List.of(problem));
        }
    }

    /** @param organisation null where there is none */
    record Person(String name, String organisation, Map<UUID, String> values, Set<String> keywords, Set<Ban> bans) {}

    private final List<String> header;
    private final Mapping mapping;
    private final Map<UUID, DataField> fields;

    RowReader(List<String> header, Mapping mapping, Declaration declaration) {
        this.header = header;
        this.mapping = mapping;
        this.fields = declaration.fields();
    }

    Read read(Row row) {
        var problems = new ArrayList<ImportProblem>();
        for (var problem : row.problems()) {
            if (isWanted(problem)) {
                problems.add(problem(row, problem.column(), Texts.key(problem.kind())));
            }
        }
        var name = name(row);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new ImportProblem(
                    row.number(), null, name.isEmpty() ? "import.problem.noName" : "import.problem.longName"));
        }
        var organisation = String.join(", ", cells(row, Kind.ORGANISATION).toList());
        if (organisation.length() > LONGEST_NAME) {
            problems.add(new ImportProblem(row.number(), null, "import.problem.longOrganisation"));
        }
        var person = new Person(
                name,
                organisation.isEmpty() ? null : organisation,
                values(row, problems),
                keywords(row, problems),
                bans(row, problems));
        return new Read(row.number(), person, problems);
    }

    /** What is wrong in a column that is left out is no matter; what stands beyond the columns belongs to none. */
    private boolean isWanted(RowProblem problem) {
        return problem.kind() == RowProblem.Kind.CUT_SHORT
                || problem.column() >= header.size()
                || mapping.places().get(problem.column()).kind() != Kind.LEFT_OUT;
    }

    private ImportProblem problem(Row row, int column, String error) {
        return new ImportProblem(row.number(), column < header.size() ? header.get(column) : null, error);
    }

    private String name(Row row) {
        var whole = String.join(" ", cells(row, Kind.NAME).toList());
        return whole.isEmpty()
                ? Stream.concat(cells(row, Kind.GIVEN_NAME), cells(row, Kind.FAMILY_NAME))
                        .reduce((given, family) -> given + " " + family)
                        .orElse("")
                : whole;
    }

    private Stream<String> cells(Row row, Kind kind) {
        return Stream.iterate(0, column -> column < header.size(), column -> column + 1)
                .filter(column -> mapping.places().get(column).kind() == kind)
                .map(column -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty());
    }

    private Map<UUID, String> values(Row row, List<ImportProblem> problems) {
        var joined = new LinkedHashMap<UUID, String>();
        var columnOf = new HashMap<UUID, Integer>();
        for (var column = 0; column < header.size(); column++) {
            var place = mapping.places().get(column);
            var cell = row.cells().get(column).strip();
            if (place.kind() == Kind.FIELD && !cell.isEmpty()) {
                joined.merge(place.field(), cell, (before, after) -> before + ", " + after);
                columnOf.putIfAbsent(place.field(), column);
            }
        }
        var values = new HashMap<UUID, String>();
        joined.forEach((field, cell) -> {
            try {
                values.put(field, CellForm.stored(field, fields.get(field), cell));
            } catch (InvalidValueException e) {
                problems.add(problem(row, columnOf.get(field), e.error()));
            }
        });
        return values;
    }

    private Set<String> keywords(Row row, List<ImportProblem> problems) {
        var words = new TreeSet<String>();
        for (var column = 0; column < header.size(); column++) {
            if (mapping.places().get(column).kind() == Kind.KEYWORDS) {
                for (var word : row.cells().get(column).split("[;,|\\n]")) {
                    if (word.strip().length() > Keywords.LONGEST) {
                        problems.add(problem(row, column, "import.problem.longKeyword"));
                    } else if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
        }
        return words;
    }

    private Set<Ban> bans(Row row, List<ImportProblem> problems) {
        var bans = new TreeSet<Ban>();
        for (var column = 0; column < header.size(); column++) {
            var place = mapping.places().get(column);
            var cell = row.cells().get(column);
            if (place.kind() == Kind.BAN && !cell.isBlank()) {
                var said = CellForm.yesOrNo(cell);
                if (said.isEmpty()) {
                    problems.add(problem(row, column, "import.problem.ban"));
                } else if (said.get()) {
                    bans.add(place.ban());
                }
            }
        }
        return bans;
    }
}
