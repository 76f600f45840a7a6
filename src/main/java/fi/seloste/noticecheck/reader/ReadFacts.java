package fi.seloste.noticecheck.reader;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.Localized;
import fi.seloste.noticecheck.NoticeFacts;
import fi.seloste.noticecheck.NoticeFacts.Authority;
import fi.seloste.noticecheck.NoticeFacts.AutomatedDecisions;
import fi.seloste.noticecheck.NoticeFacts.Citation;
import fi.seloste.noticecheck.NoticeFacts.Claim;
import fi.seloste.noticecheck.NoticeFacts.Contact;
import fi.seloste.noticecheck.NoticeFacts.Controller;
import fi.seloste.noticecheck.NoticeFacts.Cookies;
import fi.seloste.noticecheck.NoticeFacts.Data;
import fi.seloste.noticecheck.NoticeFacts.EmptySection;
import fi.seloste.noticecheck.NoticeFacts.Narrowing;
import fi.seloste.noticecheck.NoticeFacts.Purpose;
import fi.seloste.noticecheck.NoticeFacts.Recipient;
import fi.seloste.noticecheck.NoticeFacts.Register;
import fi.seloste.noticecheck.NoticeFacts.Request;
import fi.seloste.noticecheck.NoticeFacts.Retention;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import fi.seloste.noticecheck.NoticeFacts.StatedBasis;
import fi.seloste.noticecheck.NoticeFacts.Transfer;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.Where;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts what was read as the rules want it: the whole text is one register, and its purposes one purpose. */
final class ReadFacts {

    private static final int LONGEST_QUOTE = 120;

    private final Text text;
    private final ReadNotice read;
    private final Places places;
    private final LawData law;

    private ReadFacts(Text text, ReadNotice read, LawData law) {
        this.text = text;
        this.read = read;
        this.places = new Places(text);
        this.law = law;
    }

    static NoticeFacts of(Text text, ReadNotice read, LawData law) {
        return new ReadFacts(text, read, law).facts();
    }

    private NoticeFacts facts() {
        return new NoticeFacts(
                controller(),
                contact(read.dataProtectionOfficer(), section("dpo")),
                List.of(register()),
                claims(),
                citations(),
                recipients(),
                endedTransfers(),
                where(Wording::isByPermission),
                where(sentence -> sentence.has("no_outsiders_certain")
                        && !sentence.has("outsider_exception")
                        && !sentence.has("own_purposes")),
                where(sentence -> sentence.has("publication") && sentence.has("publication_unless")),
                automated(),
                cookies(),
                rights(),
                // Whether it stands apart is a rule of wording here.
                true,
                authority(),
                requests(),
                emptySections(),
                read.dates().drafted() != null || read.dates().updated() != null,
                List.of());
    }

    private Controller controller() {
        var body = text.sections("controller").map(text::body).findFirst().orElse("");
        var address =
                read.controller().address() == null ? body : read.controller().address();
        return new Controller(
                read.controller().name(),
                read.controller().businessId(),
                Details.street(address).orElse(null),
                Details.postcode(address).orElse(null),
                Details.town(address).orElse(null),
                read.controller().email(),
                read.controller().phone(),
                section("controller"));
    }

    private static Contact contact(ReadNotice.Person person, Where where) {
        return person == null ? null : new Contact(person.name(), person.email(), person.phone(), where);
    }

    private Register register() {
        var name = read.registers().isEmpty()
                ? Localized.of(language -> Texts.get(language, "read.register"))
                : own(String.join(", ", read.registers()));
        return new Register(
                name,
                contact(read.contactPoint(), section("contact")),
                List.of(purpose()),
                List.of(new Data(name, false, false, true, Where.NOWHERE)),
                List.of(Where.NOWHERE),
                retention(),
                List.of(Where.NOWHERE),
                Where.NOWHERE);
    }

    private Purpose purpose() {
        var name = Localized.of(language -> Texts.get(language, "read.purposes"));
        var bases = read.legalBases().stream()
                .map(basis -> new StatedBasis(
                        basis, basis != Basis.LEGITIMATE_INTERESTS || Wording.namesInterest(text) ? name : null, false))
                .toList();
        return new Purpose(
                name,
                text.any(Wording::isMarketing),
                bases,
                false,
                text.has("legal_basis") ? section("legal_basis") : section("purposes"));
    }

    private List<Retention> retention() {
        if (!read.retention().stated()) {
            return List.of();
        }
        var rules = read.retention().rules().stream()
                .map(rule -> new Retention(
                        rule.trigger() == null ? "" : rule.trigger(),
                        rule.period() == null ? null : Period.parse(rule.period()),
                        null,
                        Where.text(rule.start(), rule.end())))
                .toList();
        return rules.isEmpty() ? List.of(new Retention("", null, null, section("retention"))) : rules;
    }

    private List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        Wording.claimed(text).forEach(sentence -> claims.add(new Claim(quoted(sentence), false, false, at(sentence))));
        sentences(sentence ->
                        sentence.has("consent_by_use") && sentence.has("consent_by_use_act") && !sentence.in("cookies"))
                .forEach(sentence -> claims.add(new Claim(quoted(sentence), true, false, at(sentence))));
        sentences(sentence -> sentence.has("take_it") && !sentence.in("cookies"))
                .forEach(sentence -> claims.add(new Claim(quoted(sentence), false, true, at(sentence))));
        return claims;
    }

    private List<Citation> citations() {
        var named = Words.names("statute.");
        return law.statutes().stream()
                .filter(statute -> named.contains(statute.id()))
                .flatMap(statute -> sentences(sentence -> sentence.has("statute." + statute.id()))
                        .limit(1)
                        .map(sentence -> new Citation(statute.id(), at(sentence))))
                .toList();
    }

    private List<Recipient> recipients() {
        var named = read.processors().stream()
                .map(one -> new Recipient(
                        own(one.name()), ServiceRole.PROCESSOR, true, true, Where.text(one.start(), one.end())));
        var spokenOf = sentences(sentence -> sentence.has("outsider_certain"))
                .limit(1)
                .map(sentence -> new Recipient(quoted(sentence), null, true, true, at(sentence)));
        return Stream.concat(named, spokenOf).toList();
    }

    /** A mechanism that has ended is known by its name alone; who relies on it need not be. */
    private List<Transfer> endedTransfers() {
        var recipient = read.processors().isEmpty()
                ? Localized.of(language -> Texts.get(language, "read.recipient"))
                : own(read.processors().getLast().name());
        return Stream.of("privacy_shield", "safe_harbor", "scc_old")
                .flatMap(mechanism -> sentences(
                                sentence -> sentence.has("mechanism." + mechanism) && !sentence.has("has_ended"))
                        .limit(1)
                        .map(sentence -> new Transfer(
                                recipient, new TransferDetails("US", mechanism, null, null, true, null), at(sentence))))
                .toList();
    }

    private AutomatedDecisions automated() {
        return sentences(sentence -> sentence.has("automated") || sentence.in("automated_decisions"))
                .findFirst()
                .map(sentence -> new AutomatedDecisions(false, false, false, at(sentence)))
                .orElse(null);
    }

    private List<Cookies> cookies() {
        return sentences(sentence -> sentence.has("browser_consent")
                        && sentence.has("browser_consent_verb")
                        && (sentence.has("cookie_word") || sentence.in("cookies")))
                .limit(1)
                .map(sentence -> new Cookies(true, at(sentence)))
                .toList();
    }

    private List<RightFact> rights() {
        return text.rights().entrySet().stream()
                .map(entry -> new RightFact(
                        entry.getKey(), narrowing(entry.getKey(), entry.getValue()), at(entry.getValue())))
                .toList();
    }

    private Narrowing narrowing(StatedRight right, Sentence sentence) {
        return switch (right) {
            case OBJECTION -> sentence.has("narrow_objection") ? Narrowing.ONLY_IF_UNLAWFUL : Narrowing.NONE;
            case WITHDRAWAL -> sentence.has("narrow_withdrawal") ? Narrowing.ONLY_IF_SOLE_BASIS : Narrowing.NONE;
            case COMPLAINT ->
                complaints().findAny().isPresent()
                                && complaints()
                                        .allMatch(one -> one.has("complaint_limited") && !one.has("complaint_general"))
                        ? Narrowing.ONLY_REFUSALS
                        : Narrowing.NONE;
            default -> Narrowing.NONE;
        };
    }

    private Stream<Sentence> complaints() {
        return sentences(RightsReader::isComplaint);
    }

    private Authority authority() {
        return Optional.ofNullable(text.rights().get(StatedRight.COMPLAINT))
                .map(sentence -> new Authority(
                        text.any(one -> one.has("own_authority")),
                        sentences(one -> one.has("former_authority_address"))
                                .map(Sentence::text)
                                .findFirst()
                                .orElse(null),
                        at(sentence)))
                .orElse(null);
    }

    private List<Request> requests() {
        var found = new ArrayList<Request>();
        sentences(Wording::demandsSignature)
                .forEach(sentence ->
                        found.add(new Request(Request.Form.SIGNATURE_DEMANDED, List.of(), false, at(sentence))));
        sentences(Wording::demandsWriting)
                .forEach(sentence ->
                        found.add(new Request(Request.Form.WRITING_DEMANDED, List.of(), false, at(sentence))));
        sentences(Wording::demandsGrounds)
                .forEach(sentence -> found.add(new Request(Request.Form.FREE, List.of(), true, at(sentence))));
        sentences(sentence -> sentence.has("placeholder")).forEach(sentence -> {
            var matcher = sentence.words().find("placeholder");
            var words = matcher.find() ? matcher.group() : "";
            found.add(new Request(Request.Form.FREE, List.of("[" + words + "]"), false, at(sentence)));
        });
        return found;
    }

    private List<EmptySection> emptySections() {
        return text.sections().stream()
                .filter(section -> text.sections(section.id()).allMatch(Section::isEmpty))
                .map(section -> new EmptySection(section.id(), own(section.heading()), section(section.id())))
                .toList();
    }

    private Where section(String id) {
        return text.sections(id)
                .findFirst()
                .map(section -> Where.text(
                        places.start(section.start()),
                        section.isEmpty() ? places.start(section.start()) : places.end(section.end())))
                .orElse(Where.NOWHERE);
    }

    private List<Where> where(Predicate<Sentence> which) {
        return sentences(which).map(this::at).toList();
    }

    private Stream<Sentence> sentences(Predicate<Sentence> which) {
        return text.sentences().stream().filter(which);
    }

    private Where at(Sentence sentence) {
        return Where.text(places.start(sentence.start()), places.end(sentence.end()));
    }

    private LocalizedText quoted(Sentence sentence) {
        var words = sentence.text();
        return own(
                words.length() > LONGEST_QUOTE
                        ? words.substring(0, LONGEST_QUOTE).strip() + " …"
                        : words);
    }

    private LocalizedText own(String words) {
        return LocalizedText.of(read.language(), words);
    }
}
