package fi.seloste.notice;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import fi.seloste.register.StoredValues;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayPublish;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the configuration to an immutable version: what the notice would say, what is wrong with it, publishing it. */
@Service
@MayRead
@Transactional
public class Publishing {

    /**
     * What the publisher says.
     *
     * @param summary   what changed, in the publisher's words; may be empty
     * @param material  whether the change matters to the people concerned
     * @param overrides the written reason for each finding that blocks and may be overridden, by {@link #overrideKey}
     */
    public record Request(
            @Valid LocalizedText summary, boolean material, Map<String, @Size(max = 4000) String> overrides) {

        public Request {
            summary = summary == null ? LocalizedText.EMPTY : summary;
            overrides = overrides == null ? Map.of() : Map.copyOf(overrides);
        }
    }

    private final Notices notices;
    private final NoticeRepository repository;
    private final VersionRepository versions;
    private final TextRepository texts;
    private final NoticeRenderer renderer;
    private final NoticeProjection projection;
    private final NoticeCheck check;
    private final LawData law;
    private final Clock clock;
    private final ObjectProvider<StoredValues> values;
    private final Validator validator;
    private final ApplicationEventPublisher events;

    Publishing(
            Notices notices,
            NoticeRepository repository,
            VersionRepository versions,
            TextRepository texts,
            NoticeRenderer renderer,
            NoticeCheck check,
            LawData law,
            Clock clock,
            ObjectProvider<StoredValues> values,
            Validator validator,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.repository = repository;
        this.versions = versions;
        this.texts = texts;
        this.renderer = renderer;
        this.projection = new NoticeProjection(law);
        this.check = check;
        this.law = law;
        this.clock = clock;
        this.values = values;
        this.validator = validator;
        this.events = events;
    }

    /** What is wrong with the notice as it stands, the worst first. */
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID notice) {
        return findings(
                notices.configuration(notice),
                inForce(repository.findById(notice).orElseThrow()));
    }

    /** The notice as it would be published now. */
    @Transactional(readOnly = true)
    public NoticeDocument preview(UUID notice, Language language) {
        return preview(notices.configuration(notice), language);
    }

    /** The same over a configuration that is still being typed. */
    public NoticeDocument preview(NoticeConfiguration configuration, Language language) {
        return projection.project(configuration, language, LocalDate.now(clock));
    }

    /** What its languages have not followed one another in: marked on the page, or waited for. */
    @Transactional(readOnly = true)
    public List<LaggingPassage> lagging(UUID notice) {
        return lagging(notices.configuration(notice));
    }

    private List<LaggingPassage> lagging(NoticeConfiguration configuration) {
        return configuration.controller().languages().stream()
                .flatMap(language -> LaggingPassage.of(preview(configuration, language), configuration).stream())
                .toList();
    }

    /** Whether the configuration says something else than the version in force, or nothing is in force yet. */
    @Transactional(readOnly = true)
    public boolean hasChanges(UUID notice) {
        var stored = repository.findById(notice).orElseThrow();
        return !notices.configuration(notice).statesTheSameAs(inForce(stored));
    }

    /**
     * Publishes the notice: what it says in every language is frozen, with the facts that it was made from.
     *
     * @throws ConstraintViolationException where what the publisher says is too long
     * @throws PublishingRefusedException where a finding blocks and has no written reason, or can have none
     * @throws LanguagesLagException where the notice waits for a language that lags
     */
    @MayPublish
    public NoticeVersion publish(UUID id, Request request) {
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var notice = repository.lock(id).orElseThrow();
        var configuration = notices.configuration(id);
        refuseBlocked(findings(configuration, inForce(notice)), request);
        refuseLagging(configuration);
        var chain = NoticeChain.of(versions.findDigests(id));
        // What is in force may have been set back by somebody; the newest version cannot be written a second time.
        var number = Math.max(notice.inForce() == null ? 0 : notice.inForce(), chain.newest()) + 1;
        var facts = Json.write(configuration);
        var mains = mains(configuration);
        var publication = new VersionEntity.Publication(
                // As precisely as the database keeps it, for it is a part of the link.
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                CurrentPerson.required().name(),
                request.summary(),
                request.material(),
                request.overrides());
        var digest = digest(facts, mains);
        var link = new ChainLink(
                chain.head(),
                id,
                number,
                publication.at(),
                publication.material(),
                ChainLink.sha256(ChainLink.said(publication.summary())),
                HexFormat.of().formatHex(digest),
                texts(mains));
        var version = versions.save(new VersionEntity(
                id, number, publication, facts, digest, HexFormat.of().parseHex(link.digest())));
        mains.forEach(main -> texts.save(new TextEntity(version.getId(), main.language(), main.title(), main.bytes())));
        var followers = values.stream().map(StoredValues::follower).toList();
        notice.putInForce(number);
        followers.forEach(Runnable::run);
        events.publishEvent(new AuditedAction(AuditedAction.Kind.PUBLISHED, "Notice", id));
        return version.toVersion();
    }

    /** What a written reason is filed under: the rule, and the row that it was found in. */
    public static String overrideKey(Finding finding) {
        return finding.row() == null ? finding.rule() : finding.rule() + "/" + finding.row();
    }

    private NoticeConfiguration inForce(NoticeEntity notice) {
        return notice.inForce() == null
                ? null
                : versions.findByNoticeIdAndNumber(notice.getId(), notice.inForce())
                        .map(version -> Json.read(version.facts(), NoticeConfiguration.class))
                        .orElseThrow();
    }

    private List<Finding> findings(NoticeConfiguration configuration, NoticeConfiguration inForce) {
        return check.check(NoticeFactsOf.of(configuration, inForce, law), LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private void refuseBlocked(List<Finding> findings, Request request) {
        var blocking = findings.stream()
                .filter(Finding::isBlocking)
                .filter(finding -> finding.blocks() == Finding.Blocking.ALWAYS
                        || request.overrides()
                                .getOrDefault(overrideKey(finding), "")
                                .isBlank())
                .toList();
        if (!blocking.isEmpty()) {
            throw new PublishingRefusedException(blocking);
        }
    }

    private void refuseLagging(NoticeConfiguration configuration) {
        if (configuration.details().waitsForLanguages()) {
            lagging(configuration).stream().findFirst().ifPresent(first -> {
                throw new LanguagesLagException(first);
            });
        }
    }

    private record Main(Language language, String title, byte[] bytes) {}

    private List<Main> mains(NoticeConfiguration configuration) {
        var mains = new ArrayList<Main>();
        for (var language : Language.values()) {
            if (configuration.controller().languages().contains(language)) {
                var document = preview(configuration, language);
                mains.add(new Main(language, document.title(), renderer.main(document)));
            }
        }
        return mains;
    }

    private static Map<Language, ChainLink.Text> texts(List<Main> mains) {
        return mains.stream()
                .collect(Collectors.toMap(
                        Main::language,
                        main -> new ChainLink.Text(ChainLink.sha256(main.bytes()), ChainLink.sha256(main.title()))));
    }

    private static byte[] digest(String facts, List<Main> mains) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(facts.getBytes(StandardCharsets.UTF_8));
            mains.forEach(main -> sha.update(main.bytes()));
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
