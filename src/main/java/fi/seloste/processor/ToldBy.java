package fi.seloste.processor;

import fi.seloste.common.Language;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Modules that tell the world of services and transfers say what they tell: one bean each. */
public interface ToldBy {

    /**
     * @param where     in what it is told, in the reader's words
     * @param sentences that rest on the rows asked about
     */
    record Told(String where, List<String> sentences) {}

    /** What the current organisation tells because of these services and transfers, as things stand now. */
    List<Told> toldOf(Collection<UUID> rows, Language language);
}
