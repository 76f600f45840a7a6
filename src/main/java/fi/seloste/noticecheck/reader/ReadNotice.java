package fi.seloste.noticecheck.reader;

import fi.seloste.common.Language;
import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.StatedRight;
import java.util.List;
import java.util.Set;

/**
 * What a text states, as it was read. What is not stated is null or empty, never guessed. Places are code points of the
 * text that was handed in.
 */
public record ReadNotice(
        Language language,
        Organisation controller,
        Person contactPoint,
        Person dataProtectionOfficer,
        List<String> registers,
        List<Part> sections,
        Set<Basis> legalBases,
        Retention retention,
        Transfers transfers,
        List<Named> processors,
        Set<StatedRight> rights,
        Dates dates) {

    /**
     * @param businessId as printed
     */
    public record Organisation(String name, String businessId, String address, String email, String phone) {}

    public record Person(String name, String email, String phone) {}

    /**
     * @param start where its body begins
     * @param end   where it ends: the same where there is nothing under the heading
     */
    public record Part(String id, String heading, int start, int end) {}

    public record Retention(boolean stated, List<Rule> rules) {

        /**
         * @param period  as in ISO 8601, or null
         * @param trigger what it runs from, or null
         */
        public record Rule(String text, String period, String trigger, int start, int end) {}
    }

    /** What is said of places outside the European Economic Area. */
    public record Transfers(Outside outside, List<String> countries, List<String> mechanisms) {}

    public enum Outside {
        NONE,
        POSSIBLE,
        YES,
        NOT_STATED
    }

    public record Named(String name, int start, int end) {}

    /** Each a day, a month or a year, as printed: 2023-07-05, 2023-07 or 2023; or null. */
    public record Dates(String drafted, String updated) {}
}
