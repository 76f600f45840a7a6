package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.noticecheck.reader.ReadText;
import fi.seloste.register.Section;
import fi.seloste.tenant.OrganisationDetails;
import java.util.List;
import java.util.Locale;

/** Proposes what each passage becomes. */
final class Proposing {

    private final ReadText read;
    private final OrganisationDetails organisation;
    private final Language language;
    private Section last = Section.CONTROLLER;

    Proposing(ReadText read, OrganisationDetails organisation) {
        this.read = read;
        this.organisation = organisation;
        this.language = read.notice().language();
    }

    Passage passage(int number, ReadSentence sentence) {
        last = sentence.sections().stream()
                .map(id -> Section.valueOf(id.toUpperCase(Locale.ROOT)))
                .min(java.util.Comparator.naturalOrder())
                .orElse(last);
        return new Passage(
                number,
                last,
                sentence.heading(),
                sentence.text(),
                sentence.start(),
                sentence.end(),
                Certainty.NOT_UNDERSTOOD,
                List.of(OwnPassage.of(last, sentence.text(), language)),
                null);
    }
}
