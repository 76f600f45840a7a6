package fi.seloste.demo.tenants;

import fi.seloste.common.Language;
import java.util.List;
import java.util.Map;

/**
 * Something that the notice which a firm mirrors states.
 *
 * @param states  what it states, in our own words
 * @param held    where it is held; the sentences say it together
 * @param finding id of the rule that finds it, where it is held by the draft; null where it is published
 * @param repair  components of the row that mend it, or null where only its removal does
 * @param lawful  what the notice in force says instead
 */
record Fact(
        Firm firm,
        int number,
        String states,
        List<Holding> held,
        String finding,
        Map<String, Object> repair,
        Holding lawful) {

    /**
     * A row, or several together, with a sentence.
     *
     * @param rows   names of rows; a star stands for anything
     * @param change components of the row whose change changes the sentence; null where the row's removal removes it
     * @param words  what has to be in the sentence, in this order; none where nothing is said, and that is the fact
     */
    record Holding(List<String> rows, Map<String, Object> change, Map<Language, List<String>> words) {

        boolean isIn(String sentence, Language language) {
            var at = 0;
            for (var part : words.get(language)) {
                var found = sentence.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return true;
        }
    }

    boolean isPublished() {
        return finding == null;
    }

    @Override
    public String toString() {
        return firm.slug() + " " + number + ": " + states;
    }
}
