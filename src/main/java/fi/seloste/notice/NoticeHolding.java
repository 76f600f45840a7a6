package fi.seloste.notice;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The notices as they are drafted now, and every version as it was published, byte for byte. */
@Component
class NoticeHolding implements Holding {

    private final Notices notices;
    private final NoticeRepository repository;
    private final VersionRepository versions;
    private final TextRepository texts;
    private final AlteredVersions altered;

    NoticeHolding(
            Notices notices,
            NoticeRepository repository,
            VersionRepository versions,
            TextRepository texts,
            AlteredVersions altered) {
        this.notices = notices;
        this.repository = repository;
        this.versions = versions;
        this.texts = texts;
        this.altered = altered;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> tables() {
        return List.of("notice_text", "notice_version", "notice_register", "notice");
    }

    @Override
    public Map<String, Long> figures() {
        return Map.of("notices", repository.countByInForceNotNull(), "altered", (long) altered.count());
    }

    @Override
    public void writeTo(Archive archive) {
        var all = notices.all();
        archive.json("notices.json", all);
        for (var notice : all) {
            archive.bytes("notices/" + notice.slug() + "/chain.txt", chain(notice.id()));
            for (var version : versions.findByNoticeIdOrderByNumberDesc(notice.id())) {
                var folder =
                        "notices/" + notice.slug() + "/" + version.toVersion().number() + "/";
                archive.json(folder + "version.json", version.toVersion());
                archive.bytes(folder + "facts.json", version.facts().getBytes(StandardCharsets.UTF_8));
                for (var text : texts.findByVersionId(version.getId())) {
                    archive.bytes(folder + text.language().code() + ".html", text.main());
                }
            }
        }
    }

    /** What every version is chained by, for whoever wants to hold the files against it. */
    private byte[] chain(UUID notice) {
        return NoticeChain.of(versions.findDigests(notice)).links().stream()
                .map(link -> link.link().text() + "chain " + link.digest() + "\n")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
