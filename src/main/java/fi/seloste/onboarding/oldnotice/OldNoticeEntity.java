package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** An old notice that somebody brought, word for word, with what was decided about its passages. */
@Entity(name = "OldNotice")
@Table(name = "old_notice")
class OldNoticeEntity extends TenantOwned {

    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<Integer, Decision>> DECISIONS = new TypeReference<>() {};

    @Column(name = "file_name", updatable = false)
    private String fileName;

    /** The file as it was, or null where the text was pasted. */
    @Column(updatable = false, columnDefinition = "mediumblob")
    private byte[] bytes;

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String content;

    @Column(nullable = false, updatable = false, length = 2)
    private String language;

    @Column(name = "brought_at", nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String passages;

    @Column(nullable = false, columnDefinition = "longtext")
    private String decisions = "{}";

    @Column(name = "notice_id")
    private UUID noticeId;

    protected OldNoticeEntity() {}

    OldNoticeEntity(String fileName, byte[] bytes, String content, OldNotice read, Instant broughtAt) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.content = content;
        this.language = read.language().code();
        this.broughtAt = broughtAt;
        this.passages =
                Json.MAPPER.writerFor(Json.MAPPER.constructType(PASSAGES)).writeValueAsString(read.passages());
    }

    BroughtNotice toNotice() {
        return new BroughtNotice(
                getId(),
                fileName,
                content,
                Language.of(language).orElseThrow(),
                broughtAt,
                Json.MAPPER.readValue(passages, PASSAGES),
                decisions(),
                noticeId);
    }

    Map<Integer, Decision> decisions() {
        return Json.MAPPER.readValue(decisions, DECISIONS);
    }

    void decide(Map<Integer, Decision> further) {
        var all = decisions();
        all.putAll(further);
        decisions = Json.MAPPER.writerFor(Json.MAPPER.constructType(DECISIONS)).writeValueAsString(all);
    }

    void becomes(UUID notice) {
        noticeId = notice;
    }

    OldNotices.Original toOriginal() {
        return new OldNotices.Original(fileName, broughtAt, content, original());
    }

    String fileName() {
        return fileName;
    }

    /** As it was brought: the file, or the text. */
    byte[] original() {
        return bytes == null ? content.getBytes(StandardCharsets.UTF_8) : bytes;
    }

    UUID noticeId() {
        return noticeId;
    }
}
