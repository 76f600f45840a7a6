package fi.seloste.notice.form;

import static java.util.stream.Collectors.joining;

import fi.seloste.notice.Clauses;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeFactsOf;
import fi.seloste.notice.NoticeProjection;
import fi.seloste.noticecheck.NoticeFacts;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.SupervisoryAuthority;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.PartRow;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.IdentityCheck;
import fi.seloste.register.Right;
import fi.seloste.register.Section;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.OrganisationDetails.Officer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The notice in the Transparency Information Language. Descriptions are the sentences of the notice itself. Where the
 * schema demands what does not exist, it is an empty string: docs/forms.md lists each.
 */
final class TiltForm {

    static final String NONE = "";

    /** What the schema takes for a phone number, a country, and the place of a provision. */
    private static final Pattern PHONE = Pattern.compile("[+]*[(]?[0-9]{1,4}[)]?[-\\s./0-9]*");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private static final Set<Section> RIGHTS = Set.of(
            Section.RIGHTS_ACCESS,
            Section.RIGHTS_RECTIFICATION,
            Section.RIGHTS_OTHER,
            Section.OBJECTION,
            Section.COMPLAINT);

    private final FrozenNotice notice;
    private final LawData law;
    private final Clauses clauses;
    private final NoticeDocument document;
    private final NoticeFacts facts;

    private TiltForm(FrozenNotice notice, LawData law) {
        var day = notice.publishedOn().toLocalDate();
        this.notice = notice;
        this.law = law;
        this.clauses = new Clauses(notice.facts(), notice.language(), day, law);
        this.document = new NoticeProjection(law).project(notice.facts(), notice.language(), day);
        this.facts = NoticeFactsOf.of(notice.facts(), null, law);
    }

    static byte[] of(FrozenNotice notice, LawData law) {
        return Tree.write(new TiltForm(notice, law).whole());
    }

    private Map<String, Object> whole() {
        var data = new TiltData(notice.facts(), clauses, document);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("meta", meta());
        whole.put("controller", controller());
        whole.put("dataProtectionOfficer", officer(own().dpo()));
        whole.put("dataDisclosed", data.disclosed());
        whole.put(
                "thirdCountryTransfers",
                facts.transfers().stream().map(this::transfer).toList());
        whole.put("accessAndDataPortability", portability());
        whole.put("sources", data.sources());
        whole.put("rightToInformation", right(Right.ACCESS));
        whole.put("rightToRectificationOrDeletion", right(Right.RECTIFICATION, Right.ERASURE));
        whole.put("rightToDataPortability", right(Right.PORTABILITY));
        whole.put("rightToWithdrawConsent", right(Right.WITHDRAWAL));
        whole.put("rightToComplain", complaint());
        whole.put("automatedDecisionMaking", automated());
        // A notice tells of one time; what changed from the version before stands in its history.
        whole.put("changesOfPurpose", List.of());
        return whole;
    }

    private Map<String, Object> meta() {
        var version = notice.version();
        var drawnUp = notice.facts().details().drawnUp();
        return Tree.of(
                "_id", version.id(),
                "name", facts.controller().name(),
                "created", drawnUp == null ? version.publishedAt().toString() : drawnUp,
                "modified", version.publishedAt().toString(),
                "version", version.number(),
                "language", notice.language().code(),
                "status", "active",
                "url", notice.address(),
                "_hash", version.digest());
    }

    private Map<String, Object> controller() {
        var stated = facts.controller();
        var representative = own().representative() == null
                ? new Officer(null, stated.email(), stated.phone())
                : own().representative();
        return Tree.of(
                "name", stated.name(),
                "address", address(stated),
                "country", own().authority(),
                "representative",
                        Tree.of(
                                "name", or(representative.name()),
                                "email", or(representative.email()),
                                "phone", phone(representative.phone())));
    }

    private Map<String, Object> officer(Officer officer) {
        var stated = officer == null ? new Officer(null, null, null) : officer;
        return Tree.of(
                "name", or(stated.name()),
                "address", NONE,
                "country", own().authority(),
                "email", or(stated.email()),
                "phone", phone(stated.phone()));
    }

    private OrganisationDetails own() {
        return notice.facts().controller();
    }

    private String address(NoticeFacts.Controller stated) {
        return clauses.contact(stated.street(), (or(stated.postcode()) + " " + or(stated.town())).strip());
    }

    private Map<String, Object> transfer(NoticeFacts.Transfer transfer) {
        var details = transfer.details();
        var mechanism = details.mechanism() == null
                ? null
                : law.mechanism(details.mechanism()).orElse(null);
        var holds = law.stateOf(details, notice.publishedOn().toLocalDate()).isInOrder();
        var said = said(transfer.where().row());
        return Tree.of(
                "country", country(details.country()),
                "adequacyDecision", there(holds && isOf(mechanism, Mechanism.Kind.ADEQUACY), said),
                "appropriateGuarantees", there(holds && isOf(mechanism, Mechanism.Kind.SAFEGUARD), said),
                "standardDataProtectionClause",
                        there(holds && mechanism != null && mechanism.id().equals("scc"), said));
    }

    private static boolean isOf(Mechanism mechanism, Mechanism.Kind kind) {
        return mechanism != null && mechanism.kind() == kind;
    }

    private static Map<String, Object> there(boolean available, String description) {
        return Tree.of("available", available, "description", description);
    }

    private Map<String, Object> portability() {
        var whole = right(Right.ACCESS, Right.PORTABILITY);
        whole.put("available", isSaid(Right.PORTABILITY));
        return whole;
    }

    private Map<String, Object> right(Right... rights) {
        var said = about(rights);
        return Tree.of(
                "available",
                !said.isEmpty(),
                "description",
                said.isEmpty() ? null : said,
                "email",
                facts.controller().email(),
                "identificationEvidences",
                handling()
                        .filter(row -> ((RequestHandling) row.part()).identity() != IdentityCheck.NONE)
                        .map(row -> clauses.text("RequestHandling.identity."
                                + ((RequestHandling) row.part()).identity().name()))
                        .distinct()
                        .toList());
    }

    private boolean isSaid(Right right) {
        return !about(right).isEmpty();
    }

    private Stream<PartRow> handling() {
        return notice.facts().registers().stream().flatMap(register -> register.rows(RequestHandling.class));
    }

    private Map<String, Object> complaint() {
        var complaint = right(Right.COMPLAINT);
        // The notice tells of it under the provision that asks for the telling.
        var said = sentences(Section.COMPLAINT);
        complaint.put("available", !said.isEmpty());
        complaint.put("description", said);
        complaint.remove("email");
        complaint.remove("identificationEvidences");
        complaint.put(
                "supervisoryAuthority",
                law.authority(own().authority()).map(this::authority).orElse(Tree.of("name", NONE)));
        return complaint;
    }

    private Map<String, Object> authority(SupervisoryAuthority authority) {
        var language = notice.language();
        return Tree.of(
                "name", authority.name().in(language),
                "address", authority.postalAddress().in(language),
                "country", authority.id(),
                "email", authority.email(),
                "phone", phone(authority.phone()));
    }

    /** Empty where the notice says nothing of it. */
    private Map<String, Object> automated() {
        return notice.facts().registers().stream()
                .flatMap(register -> register.parts(AutomatedDecisions.class))
                .reduce((one, other) -> one.decisions() || one.profiling() ? one : other)
                .map(stated -> Tree.of(
                        "inUse", stated.decisions() || stated.profiling(),
                        "logicInvolved", clauses.own(stated.logic()),
                        "scopeAndIntendedEffects", clauses.own(stated.consequences())))
                .orElseGet(Tree::of);
    }

    private String about(Right... rights) {
        var articles =
                Arrays.stream(rights).map(right -> "GDPR " + right.article()).toList();
        return document.sections().stream()
                .filter(section -> RIGHTS.contains(section.section()))
                .flatMap(TiltForm::sentences)
                .filter(sentence -> articles.contains(sentence.article()))
                .map(Sentence::text)
                .collect(joining(" "));
    }

    private String sentences(Section wanted) {
        return document.sections().stream()
                .filter(section -> section.section() == wanted)
                .flatMap(TiltForm::sentences)
                .map(Sentence::text)
                .collect(joining(" "));
    }

    private static Stream<Sentence> sentences(DocumentSection section) {
        return section.blocks().stream().flatMap(block -> block.sentences().stream());
    }

    /** What the notice says of transfers because of a row. */
    private String said(UUID row) {
        return document.sections().stream()
                .filter(section -> section.section() == Section.TRANSFERS)
                .flatMap(TiltForm::sentences)
                .filter(sentence -> sentence.comesFrom(row))
                .map(Sentence::text)
                .collect(joining(" "));
    }

    static String or(String value) {
        return value == null ? NONE : value;
    }

    private static String phone(String phone) {
        return phone != null && PHONE.matcher(phone).matches() ? phone : null;
    }

    static String country(String code) {
        return code != null && COUNTRY.matcher(code).matches() ? code : null;
    }
}
