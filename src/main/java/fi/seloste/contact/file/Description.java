package fi.seloste.contact.file;

import java.util.List;
import java.util.Set;

/**
 * What a file was taken for, so that the person can be told.
 *
 * @param encoding    of text, or null
 * @param separator   of the cells of a row of text, or null where there is one column
 * @param sheet       that is read, or null where there are none
 * @param otherSheets that are not
 */
public record Description(
        Format format,
        String encoding,
        Character separator,
        String sheet,
        List<String> otherSheets,
        Set<LeftOut> leftOut) {

    /** What cards hold that a table of contacts has no place for. */
    public enum LeftOut {
        PICTURES,
        FURTHER_EMAILS_AND_PHONES,
        FURTHER_ADDRESSES,
        OTHER_FIELDS
    }

    public Description {
        otherSheets = List.copyOf(otherSheets);
        leftOut = Set.copyOf(leftOut);
    }

    static Description ofText(Encoding encoding, Character separator) {
        return new Description(Format.CSV, encoding.charset().name(), separator, null, List.of(), Set.of());
    }

    static Description ofSheet(String sheet, List<String> otherSheets) {
        return new Description(Format.XLSX, null, null, sheet, otherSheets, Set.of());
    }

    static Description ofCards(Encoding encoding, Set<LeftOut> leftOut) {
        return new Description(Format.VCARD, encoding.charset().name(), null, null, List.of(), leftOut);
    }
}
