package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.NoticeFacts;
import fi.seloste.noticecheck.NoticeFacts.Data;
import fi.seloste.noticecheck.NoticeFacts.Purpose;
import fi.seloste.noticecheck.NoticeFacts.Recipient;
import fi.seloste.noticecheck.NoticeFacts.Retention;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import fi.seloste.noticecheck.NoticeFacts.StatedBasis;
import fi.seloste.noticecheck.NoticeFacts.Transfer;
import fi.seloste.noticecheck.StatedRight;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a change of a notice matters to the people whom it concerns: material for the reasons given, minor where
 * there is none. A proposal; whoever publishes decides.
 */
public record ChangeWeight(List<Reason> reasons) {

    public static final ChangeWeight MINOR = new ChangeWeight(List.of());

    /** Why a change matters; what follows from each stands in the texts, with its article. */
    public enum Kind {
        CONTROLLER("13(1)(a)"),
        NEW_PURPOSE("13(3)"),
        CHANGED_PURPOSE("13(3)"),
        CHANGED_BASIS("13(1)(c)"),
        NEW_DATA("14(1)(d)"),
        NEW_RECIPIENT("13(1)(e)"),
        NEW_TRANSFER("13(1)(f)"),
        LONGER_RETENTION("13(2)(a)"),
        RETENTION_GONE("13(2)(a)"),
        AUTOMATED_DECISIONS("13(2)(f)"),
        RIGHT_GONE("13(2)(b)");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }

    /**
     * @param what what it is about, or null where the kind says all
     */
    public record Reason(Kind kind, LocalizedText what) {

        public String in(Language language) {
            return Texts.get(
                    language, "change." + kind.name(), what == null ? "" : what.orLatest(language), kind.article());
        }
    }

    public boolean isMaterial() {
        return !reasons.isEmpty();
    }

    /** What weighs in the change from what was stated before to what is stated now. */
    static ChangeWeight of(NoticeFacts before, NoticeFacts after) {
        var reasons = new ArrayList<Reason>();
        if (!controller(before).equals(controller(after))) {
            reasons.add(new Reason(Kind.CONTROLLER, null));
        }
        purposes(before, after).forEach(reasons::add);
        fresh(Kind.NEW_DATA, data(before), data(after), Data::name).forEach(reasons::add);
        fresh(Kind.NEW_RECIPIENT, before.recipients(), after.recipients(), Recipient::name)
                .forEach(reasons::add);
        transfers(before, after).forEach(reasons::add);
        retention(before, after).forEach(reasons::add);
        if (decides(after) && !decides(before)) {
            reasons.add(new Reason(Kind.AUTOMATED_DECISIONS, null));
        }
        if (!rights(after).containsAll(rights(before))) {
            reasons.add(new Reason(Kind.RIGHT_GONE, null));
        }
        return new ChangeWeight(reasons.stream().distinct().toList());
    }

    private static List<String> controller(NoticeFacts facts) {
        var controller = facts.controller();
        return Arrays.asList(controller.name(), controller.businessId());
    }

    private static Stream<Reason> purposes(NoticeFacts before, NoticeFacts after) {
        return after.purposes().flatMap(now -> before.purposes()
                .filter(old -> old.where().equals(now.where()))
                .findFirst()
                .map(old -> changed(old, now))
                .orElseGet(() -> before.purposes().anyMatch(old -> isSame(old, now))
                        ? Stream.of()
                        : Stream.of(new Reason(Kind.NEW_PURPOSE, now.name()))));
    }

    private static Stream<Reason> changed(Purpose old, Purpose now) {
        return Stream.of(
                        saysElse(old.name(), now.name()) ? Kind.CHANGED_PURPOSE : null,
                        bases(old).equals(bases(now)) ? null : Kind.CHANGED_BASIS)
                .filter(Objects::nonNull)
                .map(kind -> new Reason(kind, now.name()));
    }

    /** The same purpose on the same basis, typed anew or taken from another register. */
    private static boolean isSame(Purpose old, Purpose now) {
        return !saysElse(old.name(), now.name()) && bases(old).equals(bases(now));
    }

    /** A translation that was added says nothing else; words that differ in a language that both have do. */
    private static boolean saysElse(LocalizedText old, LocalizedText now) {
        return old.texts().entrySet().stream().anyMatch(text -> now.in(text.getKey())
                        .filter(words -> !words.equals(text.getValue()))
                        .isPresent())
                || old.texts().keySet().stream()
                        .noneMatch(language -> now.in(language).isPresent());
    }

    private static Set<Basis> bases(Purpose purpose) {
        return purpose.bases().stream().map(StatedBasis::basis).collect(Collectors.toSet());
    }

    private static List<Data> data(NoticeFacts facts) {
        return facts.registers().stream()
                .flatMap(register -> register.data().stream())
                .toList();
    }

    /** What was not said in the same words before. */
    private static <T> Stream<Reason> fresh(Kind kind, List<T> before, List<T> after, Function<T, LocalizedText> name) {
        return after.stream()
                .map(name)
                .filter(now -> before.stream().map(name).allMatch(old -> saysElse(old, now)))
                .map(now -> new Reason(kind, now));
    }

    /** A place and who takes the data there: another mechanism for the same is no new transfer. */
    private static Stream<Reason> transfers(NoticeFacts before, NoticeFacts after) {
        return after.transfers().stream()
                .filter(now -> before.transfers().stream()
                        .noneMatch(old -> country(old).equals(country(now)) && !saysElse(old.service(), now.service())))
                .map(now -> new Reason(Kind.NEW_TRANSFER, now.service()));
    }

    private static String country(Transfer transfer) {
        return transfer.details().country();
    }

    private static Stream<Reason> retention(NoticeFacts before, NoticeFacts after) {
        var old = retention(before).toList();
        var now = retention(after).toList();
        return Stream.of(
                        now.stream().anyMatch(rule -> isLonger(rule, old)) ? Kind.LONGER_RETENTION : null,
                        now.size() < old.size() ? Kind.RETENTION_GONE : null)
                .filter(Objects::nonNull)
                .map(kind -> new Reason(kind, null));
    }

    /** Longer than the rule was, or where it is new, than every rule was. */
    private static boolean isLonger(Retention rule, List<Retention> before) {
        var itself =
                before.stream().filter(old -> old.where().equals(rule.where())).toList();
        var compared = itself.isEmpty() ? before : itself;
        return !compared.isEmpty()
                && compared.stream()
                        .allMatch(old ->
                                !old.trigger().equals(rule.trigger()) || days(rule.period()) > days(old.period()));
    }

    private static Stream<Retention> retention(NoticeFacts facts) {
        return facts.registers().stream().flatMap(register -> register.retention().stream());
    }

    /** Where the trigger itself ends the keeping, nothing is kept after it. */
    private static long days(Period period) {
        return period == null ? 0 : LocalDate.EPOCH.plus(period).toEpochDay();
    }

    private static boolean decides(NoticeFacts facts) {
        return facts.automated() != null && facts.automated().made();
    }

    private static Set<StatedRight> rights(NoticeFacts facts) {
        return facts.rights().stream().map(RightFact::right).collect(Collectors.toSet());
    }
}
