package fi.seloste.records;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import java.util.List;
import java.util.Set;

/** Work that many firms do on behalf of clients, described ready to begin with. It is a proposal. */
public enum ClientWorkTemplate {
    BOOKKEEPING,
    MARKETING,
    COACHING;

    /** @param language that the clients are named in, which is one name in the record */
    public ClientWork work(Language language) {
        return new ClientWork(
                Texts.get(language, key("client")),
                List.of(),
                null,
                null,
                words("processing"),
                Set.of(),
                words("measures"));
    }

    /** What it is called within a sentence. */
    public String name(Language language) {
        return Texts.get(language, key("name"));
    }

    private String key(String what) {
        return "records.client." + name() + "." + what;
    }

    private LocalizedText words(String what) {
        return LocalizedText.of(
                Texts.get(Language.FI, key(what)),
                Texts.get(Language.SV, key(what)),
                Texts.get(Language.EN, key(what)));
    }
}
