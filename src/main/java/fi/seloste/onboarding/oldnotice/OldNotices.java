package fi.seloste.onboarding.oldnotice;

import fi.seloste.notice.SlugInUseException;
import fi.seloste.noticecheck.file.NoticeFile;
import fi.seloste.noticecheck.file.UnreadableNoticeException;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import fi.seloste.tenant.Organisations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Old notices of the current organisation: brought as text or as a file, gone through passage by passage, and made into
 * the draft of a notice, with which the original stays as version 0.
 */
@Service
@MayEdit
@Transactional
public class OldNotices {

    /** Old notices that an organisation may have half way: each is kept whole. */
    public static final int MOST_UNFINISHED = 5;

    private static final int LONGEST_FILE_NAME = 255;
    private static final int LARGEST_FILE = 10_000_000;

    /**
     * An old notice as it was brought.
     *
     * @param fileName null where its text was pasted
     */
    public record Original(String fileName, Instant broughtAt, String text, byte[] bytes) {}

    private final OldNoticeRepository repository;
    private final OldNoticeRows rows;
    private final Organisations organisations;
    private final Clock clock;

    OldNotices(OldNoticeRepository repository, OldNoticeRows rows, Organisations organisations, Clock clock) {
        this.repository = repository;
        this.rows = rows;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The one that was brought last and is no notice yet. */
    @Transactional(readOnly = true)
    public Optional<BroughtNotice> unfinished() {
        return repository.findFirstByNoticeIdIsNullOrderByIdDesc().map(OldNoticeEntity::toNotice);
    }

    /**
     * @throws NoSuchElementException where the organisation has no such old notice
     */
    @Transactional(readOnly = true)
    public BroughtNotice get(UUID id) {
        return repository.findById(id).orElseThrow().toNotice();
    }

    /**
     * Brings an old notice that was pasted.
     *
     * @throws UnreadableNoticeException where it is empty or too long
     * @throws fi.seloste.noticecheck.reader.UnreadableTextException where it is no text that anybody wrote to be read
     * @throws TooManyUnfinishedException where others have to be made into notices or erased first
     */
    public UUID bring(String text) throws UnreadableNoticeException {
        if (text.isBlank()) {
            throw new UnreadableNoticeException("noText");
        }
        if (text.length() > NoticeFile.MOST_CHARACTERS) {
            throw new UnreadableNoticeException("tooLong");
        }
        return bring(null, null, text);
    }

    /**
     * Brings an old notice that is a file: a PDF, a DOCX, an HTML page or a plain text.
     *
     * @throws UnreadableNoticeException where no notice can be read in it
     * @throws fi.seloste.noticecheck.reader.UnreadableTextException where it is no text that anybody wrote to be read
     * @throws TooManyUnfinishedException where others have to be made into notices or erased first
     */
    public UUID bring(byte[] file, String fileName) throws UnreadableNoticeException {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableNoticeException("tooLong");
        }
        var name = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        return bring(name, file, NoticeFile.text(file));
    }

    private UUID bring(String fileName, byte[] file, String text) {
        if (repository.countByNoticeIdIsNull() >= MOST_UNFINISHED) {
            throw new TooManyUnfinishedException();
        }
        var read = OldNotice.read(text, organisations.current().details());
        return repository
                .save(new OldNoticeEntity(fileName, file, text, read, Instant.now(clock)))
                .getId();
    }

    /**
     * Decides about passages, by their numbers; what was decided about others stays.
     *
     * @throws IllegalStateException where it is a notice by now
     */
    public void decide(UUID id, Map<Integer, Decision> decisions) {
        ahead(id).decide(decisions);
    }

    /**
     * Makes the draft of a notice out of it, with its registers, services and transfers. Nothing is published.
     *
     * @param slug of the notice
     * @throws IllegalStateException where it is a notice by now, or a passage that somebody has to look at is undecided
     * @throws SlugInUseException    where the slug is not valid, or another notice of the organisation has it
     * @return the notice
     */
    public UUID finish(UUID id, String slug) {
        var old = ahead(id);
        var brought = old.toNotice();
        if (!brought.undecided().isEmpty()) {
            throw new IllegalStateException("Passages are undecided");
        }
        var notice = new Draft(brought, LocalDate.now(clock)).into(rows.of(slug));
        old.becomes(notice);
        return notice;
    }

    /**
     * Erases an old notice that is no notice yet.
     *
     * @throws IllegalStateException where it is one by now: the original stays with it
     */
    public void discard(UUID id) {
        repository.delete(ahead(id));
    }

    /** What the notice was before it was made here, where it was brought: its version 0. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Original> original(UUID notice) {
        return repository.findByNoticeId(notice).map(OldNoticeEntity::toOriginal);
    }

    /** Whether there is one: telling that reads none of it. */
    @MayRead
    @Transactional(readOnly = true)
    public boolean hasOriginal(UUID notice) {
        return repository.existsByNoticeId(notice);
    }

    private OldNoticeEntity ahead(UUID id) {
        var old = repository.findById(id).orElseThrow();
        if (old.noticeId() != null) {
            throw new IllegalStateException("It is a notice by now");
        }
        return old;
    }
}
