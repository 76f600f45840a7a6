package fi.seloste.notice.form;

import fi.seloste.notice.BasisWords;
import fi.seloste.notice.Clauses;
import fi.seloste.notice.NoticeFactsOf;
import fi.seloste.noticecheck.NoticeFacts;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import fi.seloste.processor.LawData;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Right;
import fi.seloste.tenant.OrganisationDetails.Officer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The notice as linked data in the terms of the Data Privacy Vocabulary; every node has the id of its row. */
record DpvForm(FrozenNotice notice, Clauses clauses, NoticeFacts facts) {

    static byte[] of(FrozenNotice notice, LawData law) {
        var clauses = new Clauses(
                notice.facts(), notice.language(), notice.publishedOn().toLocalDate(), law);
        return Tree.write(new DpvForm(notice, clauses, NoticeFactsOf.of(notice.facts(), null, law)).whole());
    }

    private Map<String, Object> whole() {
        var version = notice.version();
        return Tree.of(
                "@context", DpvTerms.CONTEXT,
                "@id", notice.address(),
                "@type", "dpv:PrivacyNotice",
                "dct:title", words(notice.title()),
                "dct:language", notice.language().code(),
                "dct:issued", typed(version.publishedAt().toString(), "xsd:dateTime"),
                "dct:identifier", "sha256:" + version.digest(),
                "dpv:hasDataController", controller(),
                "dpv:hasDataProtectionOfficer",
                        officer(
                                "dpv:DataProtectionOfficer",
                                notice.facts().controller().dpo()),
                "dpv:hasAuthority", authority(),
                "dpv:hasRight", rights(),
                "dpv:hasProcess",
                        notice.facts().registers().stream().map(this::register).toList());
    }

    private Map<String, Object> controller() {
        var stated = facts.controller();
        return Tree.of(
                "@id", id(notice.facts().organisation()),
                "@type", "dpv:DataController",
                "dpv:hasName", stated.name(),
                "dpv:hasIdentifier", stated.businessId(),
                "dpv:hasAddress",
                        clauses.contact(
                                stated.street(),
                                clauses.contact(stated.postcode(), stated.town())
                                        .replace(",", "")),
                "dpv:hasContact",
                        Stream.of(stated.email(), stated.phone())
                                .filter(each -> each != null)
                                .toList(),
                "dpv:hasRepresentative",
                        officer(
                                "dpv:Representative",
                                notice.facts().controller().representative()));
    }

    private static Map<String, Object> officer(String type, Officer officer) {
        return officer == null
                ? null
                : Tree.of(
                        "@type", type,
                        "dpv:hasName", officer.name(),
                        "dpv:hasContact",
                                Stream.of(officer.email(), officer.phone())
                                        .filter(each -> each != null)
                                        .toList());
    }

    private Map<String, Object> authority() {
        return clauses.law()
                .authority(notice.facts().controller().authority())
                .map(authority -> Tree.of(
                        "@type", "dpv:DataProtectionAuthority",
                        "dpv:hasName", authority.name().in(notice.language()),
                        "dpv:hasContact", List.of(authority.email(), authority.phone())))
                .orElse(null);
    }

    /** Those that the notice tells of, and the complaint, which it always does. */
    private List<Map<String, Object>> rights() {
        return Stream.concat(
                        facts.rights().stream().map(RightFact::right).map(right -> Right.valueOf(right.name())),
                        facts.authority() == null ? Stream.of() : Stream.of(Right.COMPLAINT))
                .map(DpvTerms::right)
                .distinct()
                .map(right -> Tree.of("@type", right))
                .toList();
    }

    private Map<String, Object> register(RegisterConfiguration register) {
        return new DpvRegister(this, register, new BasisWords(clauses)).process();
    }

    String id(UUID row) {
        return notice.address() + "#" + row;
    }

    /** Where a row stands apart elsewhere in the document. */
    Map<String, Object> reference(UUID row) {
        return Tree.of("@id", id(row));
    }

    Map<String, Object> words(String words) {
        return Tree.of("@value", words, "@language", notice.language().code());
    }

    static Map<String, Object> typed(String value, String type) {
        return Tree.of("@value", value, "@type", type);
    }
}
