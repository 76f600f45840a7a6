package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.noticecheck.reader.ReadText;
import fi.seloste.tenant.OrganisationDetails;
import java.util.ArrayList;
import java.util.List;

/** What an old notice says, passage by passage, and what each becomes. */
public record OldNotice(Language language, List<Passage> passages) {

    /**
     * Reads it.
     *
     * @param organisation whose it is: what the old notice tells of the organisation is compared with it
     * @throws fi.seloste.noticecheck.reader.UnreadableTextException where it is no text that anybody wrote to be read
     */
    public static OldNotice read(String text, OrganisationDetails organisation) {
        var read = ReadText.of(text);
        var proposing = new Proposing(read, organisation);
        var passages = new ArrayList<Passage>();
        for (var sentence : read.sentences()) {
            passages.add(proposing.passage(passages.size() + 1, sentence));
        }
        return new OldNotice(read.notice().language(), passages);
    }
}
