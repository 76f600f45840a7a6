package fi.seloste.noticecheck.reader;

/**
 * A part of a notice about one thing.
 *
 * @param id      of the public contract
 * @param heading as it is read, or an empty string where it has none
 * @param after   where its heading ends
 * @param start   where its body begins in the plain text
 * @param own     where its own text ends: before the headings under it
 * @param end     where its body ends, with what stands under headings of its own
 */
record Section(String id, String heading, int after, int start, int own, int end) {

    boolean isEmpty() {
        return start == end;
    }
}
