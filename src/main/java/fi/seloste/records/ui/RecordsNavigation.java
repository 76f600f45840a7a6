package fi.seloste.records.ui;

/** The addresses of the record and of the configuration's file, so that a route changes in one place. */
public final class RecordsNavigation {

    static final String ROUTE = "o/:organisation/records";
    static final String FILE_ROUTE = "o/:organisation/records/configuration";

    private RecordsNavigation() {}

    public static String record(String organisation) {
        return "o/" + organisation + "/records";
    }

    public static String file(String organisation) {
        return record(organisation) + "/configuration";
    }
}
