package fi.seloste.notice;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.register.Section;
import fi.seloste.security.MayRead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the notices in force say of a register, for whoever answers a person who asks (Art. 15(1)). */
@Service
@MayRead
@Transactional(readOnly = true)
public class StatedInForce {

    private final VersionRepository versions;
    private final NoticeProjection projection;
    private final Clock clock;

    StatedInForce(VersionRepository versions, NoticeProjection projection, Clock clock) {
        this.versions = versions;
        this.projection = projection;
        this.clock = clock;
    }

    /** These sections of what is said of the register; none while no notice in force covers it. */
    public List<DocumentSection> of(UUID register, Set<Section> sections, Language language) {
        var today = LocalDate.now(clock);
        return versions.factsInForce().stream()
                .map(facts -> Json.read(facts, NoticeConfiguration.class))
                .filter(notice ->
                        notice.registers().stream().anyMatch(each -> each.id().equals(register)))
                .findFirst()
                .map(notice -> projection.project(notice, language, today).sections().stream()
                        .filter(each -> sections.contains(each.section())
                                && (each.register() == null || each.register().equals(register)))
                        .toList())
                .orElse(List.of());
    }
}
