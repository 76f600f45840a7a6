package fi.seloste.contact.importing;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;

/**
 * Why a row is not imported.
 *
 * @param row    as the file numbers it
 * @param column its name, or null where the row as a whole is wrong
 * @param error  the key of the text that explains it
 */
public record ImportProblem(int row, String column, String error) {

    public String text(Language language) {
        return Texts.get(language, error);
    }
}
