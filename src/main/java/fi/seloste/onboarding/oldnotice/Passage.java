package fi.seloste.onboarding.oldnotice;

import fi.seloste.register.Section;
import java.util.List;

/**
 * A passage of an old notice beside what it becomes. Together with the headings, the passages are the whole text.
 *
 * @param number  1, 2, 3 … in the order of the text
 * @param section where it stands, as the notice has its sections
 * @param heading what it stands under in the old notice, or null
 * @param text    on one line
 * @param start   its first character in the old text
 * @param end     the place after its last
 * @param becomes what is proposed; nothing where the new notice says the same by itself, or where it says nothing
 * @param because the key of a text on why somebody has to look, or null
 */
public record Passage(
        int number,
        Section section,
        String heading,
        String text,
        int start,
        int end,
        Certainty certainty,
        List<Proposal> becomes,
        String because) {

    public Passage {
        becomes = becomes == null ? List.of() : List.copyOf(becomes);
    }
}
