package fi.seloste.notice.form;

import static java.util.stream.Collectors.joining;

import fi.seloste.notice.BasisWords;
import fi.seloste.notice.Clauses;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.UsedServices;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.Article6;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Disclosure;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Right;
import fi.seloste.register.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data categories in the Transparency Information Language, each with all that the register states of it. */
record TiltData(NoticeConfiguration notice, Clauses clauses, NoticeDocument document) {

    private static final Set<Origin> FROM_OTHERS = EnumSet.of(Origin.ELSEWHERE, Origin.BOTH);

    List<Map<String, Object>> disclosed() {
        return categories().map(this::disclosed).toList();
    }

    private Map<String, Object> disclosed(Covering data) {
        var category = data.category();
        return Tree.of(
                "_id", data.row().id(),
                "category", name(data),
                "purposes", data.purposes().stream().map(this::purpose).toList(),
                "legalBases",
                        data.bases()
                                .flatMap(basis -> bases(basis, data.category()))
                                .distinct()
                                .toList(),
                "legitimateInterests", interests(data),
                "recipients",
                        Stream.concat(
                                        data.services(new UsedServices(notice)).stream()
                                                .map(this::recipient),
                                        data.disclosures().stream().map(this::recipient))
                                .filter(Objects::nonNull)
                                .toList(),
                "storage", storage(data.retention()),
                "nonDisclosure",
                        Tree.of(
                                "legalRequirement",
                                category.obligation() == Obligation.STATUTE,
                                "contractualRegulation",
                                category.obligation() == Obligation.CONTRACT,
                                "obligationToProvide",
                                category.obligation() == Obligation.STATUTE
                                        || category.obligation() == Obligation.CONTRACT,
                                "consequences",
                                clauses.own(category.consequence())));
    }

    private Map<String, Object> purpose(PartRow row) {
        return Tree.of(
                "purpose", clauses.words(((Purpose) row.part()).text(), "purpose"), "description", said(row.id()));
    }

    private Stream<Map<String, Object>> bases(LegalBasis basis, DataCategory category) {
        var words = new BasisWords(clauses);
        return Stream.of(
                        Tree.of("reference", "GDPR-6-1-" + basis.basis().point(), "description", words.of(basis)),
                        basis.condition() == null || category.special() == null
                                ? null
                                : Tree.of(
                                        "reference",
                                        "GDPR-9-2-" + basis.condition().point(),
                                        "description",
                                        words.of(basis)),
                        basis.statute() == null ? null : statute(basis.statute()))
                .filter(Objects::nonNull);
    }

    private Map<String, Object> statute(String id) {
        return Tree.of("reference", reference(id), "description", new BasisWords(clauses).statute(id));
    }

    /** "FI-1336-1997", as the schema wants references. */
    private String reference(String statute) {
        return clauses.law()
                .statute(statute)
                .map(found -> "FI-" + found.number().replaceAll("[^0-9]+", "-"))
                .orElse("FI");
    }

    private List<Map<String, Object>> interests(Covering data) {
        var named = data.bases()
                .filter(basis -> basis.basis() == Article6.LEGITIMATE_INTERESTS)
                .map(basis -> Tree.of(
                        "exists",
                        true,
                        "reasoning",
                        basis.interest() == null ? TiltForm.NONE : clauses.words(basis.interest(), "interest")))
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(Tree.of("exists", false)) : named;
    }

    private Map<String, Object> recipient(ServiceConfiguration service) {
        var party = service.party();
        return Tree.of(
                "name", party == null ? null : party.name(),
                "country", party == null ? null : TiltForm.country(party.country()),
                "category",
                        service.details().purpose() == null
                                ? clauses.name(service)
                                : clauses.words(service.details().purpose(), "service"));
    }

    /** Nothing where the condition alone is stated. */
    private Map<String, Object> recipient(Disclosure disclosure) {
        if (disclosure.recipient() != null && !disclosure.recipient().isEmpty()) {
            return Tree.of("category", clauses.words(disclosure.recipient(), "recipient"));
        }
        return disclosure.service() == null
                ? null
                : clauses.service(disclosure.service()).map(this::recipient).orElse(null);
    }

    /** Periods and criteria, of which the longest counts; nothing where nothing is stated of these data. */
    private List<Map<String, Object>> storage(List<PartRow> rules) {
        var temporal = new ArrayList<Map<String, Object>>();
        var conditions = new ArrayList<String>();
        var statutes = new ArrayList<String>();
        for (var row : rules) {
            var rule = (RetentionRule) row.part();
            if (rule.amount() == null) {
                conditions.add(said(row.id()));
            } else {
                temporal.add(Tree.of("description", said(row.id()), "ttl", period(rule)));
            }
            if (rule.statute() != null) {
                statutes.add(reference(rule.statute()));
            }
        }
        return rules.isEmpty()
                ? List.of()
                : List.of(Tree.of(
                        "temporal", temporal,
                        "purposeConditional", conditions,
                        "legalBasisConditional", statutes,
                        "aggregationFunction", "max"));
    }

    /** As ISO 8601 has it: "P5Y". */
    static String period(RetentionRule rule) {
        return "P" + rule.amount() + rule.unit().name().charAt(0);
    }

    List<Map<String, Object>> sources() {
        return categories()
                .filter(data -> FROM_OTHERS.contains(data.category().origin()))
                .map(data -> Tree.of(
                        "_id", data.row().id(),
                        "dataCategory", name(data),
                        "sources", data.sources().stream().map(this::source).toList()))
                .toList();
    }

    private Map<String, Object> source(PartRow row) {
        return Tree.of(
                "description", said(row.id()),
                "url", TiltForm.NONE,
                "publiclyAvailable", ((Source) row.part()).publiclyAccessible());
    }

    private Stream<Covering> categories() {
        return notice.registers().stream().flatMap(Covering::categories);
    }

    private String name(Covering data) {
        return clauses.words(data.category().text(), "data");
    }

    /** What the notice says of the row itself; of a purpose, also what rights it gives, which is told elsewhere. */
    private String said(UUID row) {
        return document.sentences()
                .filter(sentence -> sentence.row().equals(row) && isOwn(sentence))
                .map(Sentence::text)
                .collect(joining(" "));
    }

    private static boolean isOwn(Sentence sentence) {
        return sentence.article() == null || !RIGHTS.contains(sentence.article());
    }

    private static final Set<String> RIGHTS =
            Stream.of(Right.values()).map(right -> "GDPR " + right.article()).collect(Collectors.toUnmodifiableSet());
}
