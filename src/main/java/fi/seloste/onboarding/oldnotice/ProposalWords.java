package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeProjection;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposal.Dated;
import fi.seloste.onboarding.oldnotice.Proposal.NewRegister;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.onboarding.oldnotice.Proposal.Titled;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.LawData;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.tenant.OrganisationDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal in a short line: what it is, and what the notice will say because of it. */
public final class ProposalWords {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final Language language;
    private final LawData law;
    private final LocalDate today;
    private final Map<UUID, Part> parts = new LinkedHashMap<>();

    public ProposalWords(BroughtNotice brought, Language language, LawData law, LocalDate today) {
        this.language = language;
        this.law = law;
        this.today = today;
        Stream.concat(
                        brought.passages().stream().flatMap(passage -> passage.becomes().stream()),
                        brought.decisions().values().stream().flatMap(decision -> decision.to().stream()))
                .filter(OfRegister.class::isInstance)
                .map(proposal -> ((OfRegister) proposal).part())
                .forEach(part -> parts.put(Keys.of(part), part));
    }

    public String line(Proposal proposal) {
        return Texts.get(language, "oldnotice.line", kind(proposal), content(proposal));
    }

    /** What it is: 'Purpose', 'Service used'. */
    public String kind(Proposal proposal) {
        return switch (proposal) {
            case OfOrganisation one ->
                Texts.get(language, "oldnotice.detail." + one.detail().name());
            case OfRegister one
            when one.part() instanceof OwnWords own ->
                Texts.get(language, "oldnotice.own", Texts.of(language, own.section()));
            case OfRegister one ->
                Texts.get(language, "oldnotice.becomes." + one.part().kind());
            default ->
                Texts.get(language, "oldnotice.becomes." + proposal.getClass().getSimpleName());
        };
    }

    /** What it says. */
    public String content(Proposal proposal) {
        return switch (proposal) {
            case OfOrganisation one -> one.value();
            case NewRegister one -> one.name().orLatest(language);
            case ContactPoint one -> joined(one.name(), one.email(), one.phone());
            case OfRegister one -> of(one.part());
            case StatedBasis one ->
                joined(Texts.of(language, one.basis()), words(one.interest(), "interest"), words(one.group(), "group"));
            case UsedService one -> joined(one.name(), words(one.purpose(), "service"));
            case StatedTransfer one ->
                joined(
                        String.join(", ", one.services()),
                        law.placeName(one.transfer().country(), language),
                        law.mechanism(one.transfer().mechanism())
                                .map(mechanism -> mechanism.name().in(language))
                                .orElse(null));
            case Titled one -> one.title().orLatest(language);
            case Dated one -> joined(one.drawnUp(), one.changed());
        };
    }

    private String of(Part part) {
        if (part instanceof OwnWords own) {
            return own.text().orLatest(language);
        }
        var rows = new ArrayList<PartRow>();
        parts.forEach((key, other) -> rows.add(new PartRow(key, other)));
        var row = Keys.of(part);
        rows.removeIf(other -> other.id().equals(row));
        rows.add(new PartRow(row, part));
        var name = new RegisterDetails(LocalizedText.EMPTY, null, null, null, null);
        var notice = new NoticeConfiguration(
                NOWHERE,
                NoticeDetails.usual(today),
                NOWHERE,
                OrganisationDetails.named("", "", language),
                List.of(new RegisterConfiguration(NOWHERE, "", name, rows)),
                List.of());
        var blocks = new NoticeProjection(law)
                .project(notice, language, today).sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList();
        var own = first(blocks, sentence -> sentence.row().equals(row));
        return own.isEmpty() ? first(blocks, sentence -> sentence.comesFrom(row)) : own;
    }

    /** What the first block says that has such sentences: others only sum up. */
    private static String first(List<Block> blocks, Predicate<Sentence> which) {
        return blocks.stream()
                .map(block -> block.sentences().stream()
                        .filter(which)
                        .map(Sentence::text)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String words(Wording wording, String catalogue) {
        return wording == null ? null : wording.in(language, catalogue);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
