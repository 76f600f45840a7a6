package fi.seloste.register;

/** The rights of data subjects. */
public enum Right {
    ACCESS("15"),
    RECTIFICATION("16"),
    ERASURE("17"),
    RESTRICTION("18"),
    PORTABILITY("20"),
    OBJECTION("21(1)"),
    MARKETING_OBJECTION("21(2)"),
    NO_AUTOMATED_DECISION("22"),
    WITHDRAWAL("7(3)"),
    COMPLAINT("77");

    private final String article;

    Right(String article) {
        this.article = article;
    }

    /** The article of the regulation, without the word. */
    public String article() {
        return article;
    }
}
