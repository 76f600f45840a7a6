package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Section;

/** A passage as the organisation's own words under the section where it stood. */
final class OwnPassage {

    private OwnPassage() {}

    static OfRegister of(Passage passage, Language language) {
        return of(passage.section(), passage.text(), language);
    }

    static OfRegister of(Section section, String text, Language language) {
        var words = text.length() > LocalizedText.LONGEST ? text.substring(0, LocalizedText.LONGEST) : text;
        return new OfRegister(null, new OwnWords(section, LocalizedText.of(language, words)));
    }
}
