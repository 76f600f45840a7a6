package fi.seloste.notice.form;

import fi.seloste.common.Wording;
import fi.seloste.notice.BasisWords;
import fi.seloste.notice.Clauses;
import fi.seloste.notice.UsedServices;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceRole;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One register in the terms of the Data Privacy Vocabulary. */
record DpvRegister(DpvForm form, RegisterConfiguration register, BasisWords bases) {

    Map<String, Object> process() {
        return Tree.of(
                "@id", form.id(register.id()),
                "@type", "dpv:PersonalDataProcess",
                "rdfs:label", form.words(clauses().own(register.details().name())),
                "dpv:hasDataSubject", each(Group.class, this::group),
                "dpv:hasProcess", each(Purpose.class, this::purpose),
                "dpv:hasPersonalData", each(DataCategory.class, this::data),
                "dpv:hasDataSource", each(Source.class, this::source),
                "dpv:hasRecipient", each(Disclosure.class, this::recipient),
                "dpv:hasDataProcessor", services(ServiceRole.PROCESSOR),
                "dpv:hasJointDataControllers", services(ServiceRole.JOINT_CONTROLLER),
                "dpv:hasRecipientDataController", services(ServiceRole.SEPARATE_CONTROLLER),
                "dpv:hasStorageCondition", each(RetentionRule.class, this::storage),
                "dpv:hasTechnicalOrganisationalMeasure", each(SecurityMeasure.class, this::measure),
                "dpv:hasContext", automated());
    }

    private Clauses clauses() {
        return form.clauses();
    }

    private List<Map<String, Object>> each(Class<? extends Part> kind, Function<PartRow, Map<String, Object>> node) {
        return register.rows(kind).map(node).toList();
    }

    private Map<String, Object> group(PartRow row) {
        return named(row.id(), "dpv:DataSubject", "group", ((Group) row.part()).name());
    }

    /** A purpose with the bases that it stands on for each group; marketing says so in its type, too. */
    private Map<String, Object> purpose(PartRow row) {
        var purpose = (Purpose) row.part();
        var term = DpvTerms.of("purpose", purpose.text(), "dpv:Purpose");
        return Tree.of(
                "@id", form.id(row.id()),
                "@type", "dpv:PersonalDataProcess",
                "dpv:hasPurpose",
                        Tree.of(
                                "@type",
                                purpose.directMarketing() ? List.of(term, "dpv:DirectMarketing") : term,
                                "rdfs:label",
                                form.words(clauses().words(purpose.text(), "purpose"))),
                "dpv:hasProcess", purpose.bases().stream().map(this::basis).toList());
    }

    private Map<String, Object> basis(LegalBasis basis) {
        var whom = basis.group() == null ? register.rows(Group.class).map(PartRow::id) : Stream.of(basis.group());
        return Tree.of(
                "@type", "dpv:PersonalDataProcess",
                "dpv:hasDataSubject", whom.map(form::reference).toList(),
                "dpv:hasLegalBasis",
                        Tree.of(
                                "@type",
                                basis.condition() == null
                                        ? List.of(article6(basis))
                                        : List.of(
                                                article6(basis),
                                                "eu-gdpr:A9-2-"
                                                        + basis.condition().point()),
                                "rdfs:label",
                                form.words(bases.of(basis))));
    }

    private static String article6(LegalBasis basis) {
        return "eu-gdpr:A6-1-" + basis.basis().point();
    }

    private Map<String, Object> data(PartRow row) {
        var category = (DataCategory) row.part();
        var types = Stream.concat(
                        Stream.of(
                                DpvTerms.of("data", category.text(), "dpv:PersonalData"),
                                DpvTerms.origin(category.origin())),
                        category.special() == null
                                ? Stream.<String>of()
                                : DpvTerms.special(category.special()).stream())
                .distinct()
                .toList();
        return Tree.of(
                "@id", form.id(row.id()),
                "@type", types,
                "rdfs:label", form.words(clauses().words(category.text(), "data")),
                "dpv:hasDataSubject", references(category.groups()),
                "dpv:hasNecessity",
                        switch (category.obligation()) {
                            case CONTRACT, STATUTE -> Tree.of("@id", "dpv:Required");
                            case VOLUNTARY -> Tree.of("@id", "dpv:Optional");
                            case NOT_STATED -> null;
                        });
    }

    private Map<String, Object> source(PartRow row) {
        var source = (Source) row.part();
        var node = named(row.id(), "dpv:DataSource", "source", source.from());
        if (source.publiclyAccessible()) {
            node.put("@type", "dpv:PublicDataSource");
        }
        node.put("dpv:hasPersonalData", references(source.categories()));
        return node;
    }

    private Map<String, Object> recipient(PartRow row) {
        var disclosure = (Disclosure) row.part();
        return Tree.of(
                "@id",
                form.id(row.id()),
                "@type",
                "dpv:Recipient",
                "rdfs:label",
                disclosure.recipient() == null || disclosure.recipient().isEmpty()
                        ? null
                        : form.words(clauses().words(disclosure.recipient(), "recipient")),
                "dpv:hasPersonalData",
                references(disclosure.categories()));
    }

    private List<Map<String, Object>> services(ServiceRole role) {
        var used = new UsedServices(form.notice().facts());
        return used.handling().stream()
                .filter(service -> service.details().role() == role)
                .filter(service -> service.isOperators()
                        || used.uses(service.id())
                                .anyMatch(row -> register.parts().contains(row)))
                .map(this::service)
                .toList();
    }

    private Map<String, Object> service(ServiceConfiguration service) {
        var details = service.details();
        return Tree.of(
                "@id", form.id(service.id()),
                "@type",
                        switch (details.role()) {
                            case PROCESSOR -> "dpv:DataProcessor";
                            case JOINT_CONTROLLER -> "dpv:JointDataControllers";
                            case SEPARATE_CONTROLLER -> "dpv:DataController";
                        },
                "rdfs:label", form.words(clauses().name(service)),
                "dpv:hasName", service.party() == null ? null : service.party().name(),
                "dpv:hasPurpose",
                        details.purpose() == null
                                ? null
                                : Tree.of(
                                        "@type", DpvTerms.of("service", details.purpose(), "dpv:Purpose"),
                                        "rdfs:label", form.words(clauses().words(details.purpose(), "service"))),
                "dpv:hasLocation",
                        details.countries().stream().map(this::country).toList(),
                "dpv:hasProcess",
                        service.transfers().stream()
                                .filter(this::isOutside)
                                .map(this::transfer)
                                .toList());
    }

    private boolean isOutside(TransferRow transfer) {
        return !clauses().law().isInside(transfer.details().country());
    }

    private Map<String, Object> transfer(TransferRow row) {
        var details = row.details();
        return Tree.of(
                "@id", form.id(row.id()),
                "@type", "dpv:Process",
                "dpv:hasProcessing", Tree.of("@type", "dpv:Transfer"),
                "dpv:hasThirdCountry", country(details.country()),
                "dpv:hasLegalBasis",
                        details.mechanism() == null
                                ? null
                                : clauses()
                                        .law()
                                        .mechanism(details.mechanism())
                                        .map(mechanism -> Tree.of(
                                                "@type", DpvTerms.transfer(mechanism.article()),
                                                "rdfs:label",
                                                        form.words(mechanism
                                                                .name()
                                                                .in(clauses().language()))))
                                        .orElse(null));
    }

    private Map<String, Object> country(String code) {
        return Tree.of(
                "@type",
                clauses().law().isInside(code) ? "dpv:Country" : "dpv:ThirdCountry",
                "dpv:hasIdentifier",
                code,
                "rdfs:label",
                form.words(clauses().place(code)));
    }

    private Map<String, Object> storage(PartRow row) {
        var rule = (RetentionRule) row.part();
        return Tree.of(
                "@id", form.id(row.id()),
                "@type", "dpv:StorageCondition",
                "dpv:hasDataSubject", references(rule.groups()),
                "dpv:hasPersonalData", references(rule.categories()),
                "dpv:hasDuration",
                        Tree.of(
                                "@type", rule.amount() == null ? "dpv:UntilEventDuration" : "dpv:TemporalDuration",
                                "rdf:value",
                                        rule.amount() == null
                                                ? null
                                                : DpvForm.typed(TiltData.period(rule), "xsd:duration"),
                                "rdfs:label", form.words(clauses().howLong(rule))));
    }

    private Map<String, Object> measure(PartRow row) {
        var measure = (SecurityMeasure) row.part();
        return named(row.id(), "dpv:TechnicalOrganisationalMeasure", "measure", measure.text());
    }

    private List<Map<String, Object>> automated() {
        return register.rows(AutomatedDecisions.class)
                .filter(row -> ((AutomatedDecisions) row.part()).decisions())
                .map(row -> Tree.of("@id", form.id(row.id()), "@type", "dpv:AutomatedDecisionMaking"))
                .toList();
    }

    private Map<String, Object> named(UUID row, String otherwise, String catalogue, Wording wording) {
        return Tree.of(
                "@id", form.id(row),
                "@type", DpvTerms.of(catalogue, wording, otherwise),
                "rdfs:label", form.words(clauses().words(wording, catalogue)));
    }

    /** None is all of them, and is left out. */
    private List<Map<String, Object>> references(Set<UUID> rows) {
        return rows.isEmpty() ? null : rows.stream().map(form::reference).toList();
    }
}
