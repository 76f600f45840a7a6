package fi.seloste.records;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceRole;
import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Entry;
import fi.seloste.records.ProcessingRecord.Point;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.OwnWords;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The activities of one register: each of its purposes with what is stated of the people and data that it covers. What
 * a row says is told in the sentences of the notice, so that the two never say different things.
 *
 * @param said the notice over this register alone
 */
record RegisterActivities(
        RegisterConfiguration register,
        List<ServiceConfiguration> services,
        NoticeDocument said,
        Transfers transfers,
        Language language) {

    /** What a purpose covers. */
    private record Scope(Set<UUID> groups, Set<UUID> categories) {

        boolean covers(Set<UUID> someGroups, Set<UUID> someCategories) {
            return touches(someGroups, groups) && touches(someCategories, categories);
        }

        /** None named is all. */
        private static boolean touches(Set<UUID> named, Set<UUID> covered) {
            return named.isEmpty() || !Collections.disjoint(named, covered);
        }
    }

    List<Activity> all() {
        var purposes = register.parts(Purpose.class).toList();
        return purposes.isEmpty()
                ? List.of(activity(null))
                : purposes.stream().map(this::activity).toList();
    }

    private Activity activity(Purpose purpose) {
        var scope = scope(purpose);
        var reached = reached(scope);
        var name = purpose == null ? "" : words(purpose.text(), "purpose");
        var where = new ProcessingRecord.Register(register.details().name().orLatest(language), register.slug());
        return new Activity(
                name.isEmpty() ? where.name() : name,
                where,
                List.of(
                        entry(Point.JOINT_CONTROLLERS, jointControllers(reached), null),
                        entry(Point.CONTACT_POINT, contactPoint(), null),
                        entry(Point.PURPOSE, name.isEmpty() ? List.of() : List.of(name), Gap.NO_PURPOSE),
                        entry(Point.BASIS, bases(purpose), null),
                        entry(Point.GROUPS, groups(scope), Gap.NO_GROUPS),
                        entry(Point.DATA, data(scope), Gap.NO_DATA),
                        recipients(scope, reached),
                        transfers(reached),
                        retention(scope),
                        entry(
                                Point.SECURITY,
                                lines(Section.SECURITY, row -> row.part() instanceof SecurityMeasure),
                                Gap.NO_SECURITY)));
    }

    /** A gap is one only where nothing stands. */
    private static Entry entry(Point point, List<String> lines, Gap gap) {
        return new Entry(point, lines, lines.isEmpty() ? gap : null);
    }

    private Scope scope(Purpose purpose) {
        var all = ids(register.rows(Group.class));
        var named = purpose == null
                ? Set.<UUID>of()
                : purpose.bases().stream()
                        .map(LegalBasis::group)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var everyone = purpose == null
                || purpose.bases().isEmpty()
                || purpose.bases().stream().anyMatch(basis -> basis.group() == null);
        var groups = everyone ? all : named;
        var categories = ids(register.rows(DataCategory.class)
                .filter(row -> Scope.touches(((DataCategory) row.part()).groups(), groups)));
        return new Scope(groups, categories);
    }

    private static Set<UUID> ids(Stream<PartRow> rows) {
        return rows.map(PartRow::id).collect(Collectors.toSet());
    }

    private List<String> bases(Purpose purpose) {
        return purpose == null
                ? List.of()
                : purpose.bases().stream()
                        .map(basis -> Texts.of(language, basis.basis()))
                        .distinct()
                        .toList();
    }

    private List<String> groups(Scope scope) {
        return register.rows(Group.class)
                .filter(row -> scope.groups().contains(row.id()))
                .map(row -> words(((Group) row.part()).name(), "group"))
                .toList();
    }

    private List<String> data(Scope scope) {
        return register.rows(DataCategory.class)
                .filter(row -> scope.categories().contains(row.id()))
                .map(row -> (DataCategory) row.part())
                .map(category -> category.special() == null
                        ? words(category.text(), "data")
                        : Texts.get(
                                language,
                                "records.special",
                                words(category.text(), "data"),
                                Texts.of(language, category.special())))
                .toList();
    }

    /** The services that get data of the activity: the operator's own get those of every register. */
    private List<ServiceConfiguration> reached(Scope scope) {
        return services.stream()
                .filter(service -> service.isOperators()
                        || register.parts().stream().anyMatch(row -> reaches(row, service.id(), scope)))
                .toList();
    }

    private static boolean reaches(PartRow row, UUID service, Scope scope) {
        return switch (row.part()) {
            case ServiceUse use -> use.service().equals(service) && scope.covers(Set.of(), use.categories());
            case Disclosure given -> service.equals(given.service()) && scope.covers(Set.of(), given.categories());
            case DataCategory held ->
                service.equals(held.holder()) && scope.categories().contains(row.id());
            default -> false;
        };
    }

    private List<String> jointControllers(List<ServiceConfiguration> reached) {
        return reached.stream()
                .filter(service -> service.details().role() == ServiceRole.JOINT_CONTROLLER)
                .map(RegisterActivities::name)
                .toList();
    }

    private static String name(ServiceConfiguration service) {
        var party = service.party();
        return party == null
                ? service.details().name()
                : Stream.of(party.name(), party.businessId(), party.country())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private List<String> contactPoint() {
        var details = register.details();
        var line = Stream.of(
                        details.contactName() == null
                                ? null
                                : details.contactName().orLatest(language),
                        details.contactEmail(),
                        details.contactPhone())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** Processors are recipients, too (Art. 4(9)). That nothing is disclosed regularly is an answer as well. */
    private Entry recipients(Scope scope, List<ServiceConfiguration> reached) {
        var disclosed = lines(
                Section.RECIPIENTS,
                row -> row.part() instanceof Disclosure given && scope.covers(Set.of(), given.categories()));
        var handlers = reached.stream()
                .flatMap(service -> said.sentencesFrom(service.id()).stream()
                        .filter(sentence -> sentence.kind().equals("Service")
                                && sentence.row().equals(service.id())
                                && "GDPR 13(1)(e)".equals(sentence.article())))
                .map(Sentence::text);
        var stated = !disclosed.isEmpty() || reached.stream().anyMatch(service -> !service.isOperators());
        return new Entry(
                Point.RECIPIENTS,
                Stream.concat(disclosed.stream(), handlers).distinct().toList(),
                stated ? null : Gap.NO_RECIPIENTS);
    }

    private Entry transfers(List<ServiceConfiguration> reached) {
        var lines = Stream.concat(transfers.lines(reached).stream(), lines(Section.TRANSFERS, row -> false).stream())
                .toList();
        return new Entry(
                Point.TRANSFERS,
                lines.isEmpty() ? List.of(Texts.get(language, "records.noTransfers")) : lines,
                transfers.gap(reached));
    }

    private Entry retention(Scope scope) {
        return entry(
                Point.RETENTION,
                lines(
                        Section.RETENTION,
                        row -> row.part() instanceof RetentionRule rule
                                && scope.covers(rule.groups(), rule.categories())),
                Gap.NO_TIME_LIMIT);
    }

    /** What the notice says because of these rows, a line for each; what is stated in the section besides, with them. */
    private List<String> lines(Section section, Predicate<PartRow> wanted) {
        return register.parts().stream()
                .filter(row -> wanted.test(row) || isSaidIn(section, row))
                .map(row -> said.sentencesFrom(row.id()).stream()
                        .map(Sentence::text)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    private static boolean isSaidIn(Section section, PartRow row) {
        return switch (row.part()) {
            case Statement statement -> statement.says().section() == section;
            case OwnWords own -> own.section() == section;
            default -> false;
        };
    }

    private String words(Wording wording, String catalogue) {
        return wording == null ? "" : wording.in(language, catalogue);
    }

    static List<String> nonBlank(Collection<String> lines) {
        return lines.stream().filter(line -> line != null && !line.isBlank()).toList();
    }
}
