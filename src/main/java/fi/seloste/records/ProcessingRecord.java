package fi.seloste.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.seloste.common.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of processing activities (Art. 30) in the words of one language, as the rows state it on a day.
 *
 * @param controller the organisation itself: controller of the activities, processor of what it does for clients
 * @param activities of which it is the controller (Art. 30(1))
 * @param forClients what it does on behalf of others (Art. 30(2))
 * @param leftOut    registers that are not in it: they hold what only old notices state, and no notice in force covers
 *                   them
 */
public record ProcessingRecord(
        Language language,
        LocalDate day,
        List<Entry> controller,
        List<Activity> activities,
        List<Activity> forClients,
        List<Register> leftOut) {

    public ProcessingRecord {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One processing activity: a purpose of a register, or what is done for a client.
     *
     * @param register that it belongs to, or null
     */
    public record Activity(String name, Register register, List<Entry> entries) {

        public Entry entry(Point point) {
            return entries.stream()
                    .filter(entry -> entry.point() == point)
                    .findFirst()
                    .orElseGet(() -> new Entry(point, List.of(), null));
        }
    }

    public record Register(String name, String slug) {}

    /**
     * What stands at one point of the record.
     *
     * @param gap what is missing there, or null
     */
    public record Entry(Point point, List<String> lines, Gap gap) {}

    /** The points of the article. */
    public enum Point {
        NAME("30(1)(a)"),
        CONTACT("30(1)(a)"),
        REPRESENTATIVE("30(1)(a)"),
        DPO("30(1)(a)"),
        JOINT_CONTROLLERS("30(1)(a)"),
        CONTACT_POINT(null),
        PURPOSE("30(1)(b)"),
        BASIS(null),
        GROUPS("30(1)(c)"),
        DATA("30(1)(c)"),
        RECIPIENTS("30(1)(d)"),
        TRANSFERS("30(1)(e)"),
        RETENTION("30(1)(f)"),
        SECURITY("30(1)(g)"),
        CLIENTS("30(2)(a)"),
        CLIENTS_REPRESENTATIVE("30(2)(a)"),
        CLIENTS_DPO("30(2)(a)"),
        PROCESSING("30(2)(b)"),
        CLIENTS_TRANSFERS("30(2)(c)"),
        CLIENTS_SECURITY("30(2)(d)");

        private final String article;

        Point(String article) {
            this.article = article;
        }

        /** The provision that asks for it; null for what is told besides. */
        public String article() {
            return article;
        }
    }

    /** How many things are missing. */
    @JsonIgnore
    public long gaps() {
        return Stream.concat(
                        controller.stream(),
                        Stream.concat(activities.stream(), forClients.stream())
                                .flatMap(activity -> activity.entries().stream()))
                .filter(entry -> entry.gap() != null)
                .count();
    }
}
