package fi.seloste.noticecheck.reader;

import java.util.Set;

/**
 * A heading.
 *
 * @param ids    the sections that it opens; empty for a title, or for a heading of something else
 * @param kind   what it is besides
 * @param text   as it is read
 * @param start  where it begins
 * @param body   where what it heads begins: after it, on the same line or the next
 * @param number its number with its dots ("4.1"), or an empty string
 * @param level  how deep its markup has it, or 0
 */
record Heading(Set<String> ids, Kind kind, String text, int start, int body, String number, int level) {

    enum Kind {
        SECTION,
        /** All the rights of data subjects, perhaps one by one under headings of their own. */
        ALL_RIGHTS,
        TITLE,
        OTHER
    }

    /** Whether the other stands under this one. */
    boolean contains(Heading other) {
        if (other.kind == Kind.TITLE) {
            return false;
        }
        if (!number.isEmpty() && !other.number.isEmpty()) {
            return other.number.startsWith(number + ".");
        }
        if (level > 0 && other.level > 0 && level != other.level) {
            return other.level > level;
        }
        if (!number.isEmpty() && other.number.isEmpty() && level == 0 && other.level == 0) {
            return kind == Kind.ALL_RIGHTS && other.isOneRight();
        }
        return kind == Kind.ALL_RIGHTS && other.isOneRight() && number.isEmpty() && level == 0;
    }

    boolean isOneRight() {
        return kind == Kind.SECTION && !ids.isEmpty() && ids.stream().allMatch(id -> id.startsWith("rights_"));
    }
}
