/**
 * Reads what a notice that somebody else wrote states: its sections, and in them the facts that the rules need. Words
 * of the three languages are data, in {@code /noticecheck}. Everything takes time in proportion to the text's length.
 */
@org.springframework.modulith.NamedInterface("reader")
package fi.seloste.noticecheck.reader;
