package fi.seloste.records.configuration;

import java.util.List;

/** The file is no configuration that could be brought; nothing of it was. */
public class RefusedFileException extends RuntimeException {

    private static final int SHOWN = 50;

    private final transient List<Problem> problems;

    RefusedFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::where).limit(SHOWN).toList().toString());
        this.problems = problems.stream().limit(SHOWN).toList();
    }

    /** The first of them. */
    public List<Problem> problems() {
        return problems;
    }
}
