package fi.seloste.notice.ui;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeForesight;
import fi.seloste.notice.Notices;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.TouchedBy;
import fi.seloste.processor.WhatIf;
import fi.seloste.ui.OrganisationAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notices say what they would tell, and be blocked by, if a basis of transfers ended. */
@Component
class NoticesTouched implements TouchedBy {

    private final Notices notices;
    private final NoticeForesight foresight;
    private final OrganisationAddress organisation;

    NoticesTouched(Notices notices, NoticeForesight foresight, OrganisationAddress organisation) {
        this.notices = notices;
        this.foresight = foresight;
        this.organisation = organisation;
    }

    @Override
    public List<Touched> touchedBy(WhatIf whatIf, Language language) {
        return notices.all().stream()
                .flatMap(notice -> touched(notice, whatIf, language))
                .toList();
    }

    private Stream<Touched> touched(Notices.Summary notice, WhatIf whatIf, Language language) {
        var outlook = foresight.outlook(notice.id(), whatIf, language);
        return Stream.of(outlook)
                .filter(NoticeForesight.Outlook::isTouched)
                .map(touched -> new Touched(
                        notice.details().title().orLatest(language),
                        NoticeNavigation.one(organisation.slug().orElseThrow(), notice.slug()),
                        touched.findings().stream().anyMatch(Finding::isBlocking),
                        touched.sentences(),
                        touched.findings().stream()
                                .map(finding -> appearing(finding, language))
                                .toList(),
                        touched.published()));
    }

    private static Appearing appearing(Finding finding, Language language) {
        return new Appearing(
                FindingsCard.state(finding),
                FindingsCard.label(finding),
                finding.message(language),
                finding.mend(language));
    }
}
