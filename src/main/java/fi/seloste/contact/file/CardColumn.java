package fi.seloste.contact.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a card becomes a column of the table. */
public enum CardColumn {
    NAME("name"),
    GIVEN_NAME("given name"),
    FAMILY_NAME("family name"),
    ORGANISATION("organisation"),
    TITLE("title"),
    EMAIL("e-mail"),
    EMAIL_2("e-mail 2"),
    EMAIL_3("e-mail 3"),
    PHONE("phone"),
    PHONE_2("phone 2"),
    PHONE_3("phone 3"),
    STREET("street"),
    POSTCODE("postcode"),
    TOWN("town"),
    REGION("region"),
    COUNTRY("country"),
    WEBSITE("website"),
    BIRTHDAY("birthday"),
    NOTE("note"),
    KEYWORDS("keywords");

    static final List<CardColumn> EMAILS = List.of(EMAIL, EMAIL_2, EMAIL_3);
    static final List<CardColumn> PHONES = List.of(PHONE, PHONE_2, PHONE_3);

    private final String word;

    CardColumn(String word) {
        this.word = word;
    }

    /** What the header of the table says, in every language: for people there is the text of the constant. */
    public String word() {
        return word;
    }

    static List<String> header() {
        return Arrays.stream(values()).map(CardColumn::word).toList();
    }

    /** The column of a word; cards have no place for a column of any other. */
    public static Optional<CardColumn> called(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
