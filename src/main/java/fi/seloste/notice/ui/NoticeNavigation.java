package fi.seloste.notice.ui;

/** The addresses of notices, so that a route changes in one place. */
public final class NoticeNavigation {

    private NoticeNavigation() {}

    static String all(String organisation) {
        return "o/" + organisation + "/notices";
    }

    public static String one(String organisation, String notice) {
        return all(organisation) + "/" + notice;
    }
}
