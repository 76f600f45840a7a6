package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.records.ClientWork;
import java.util.List;
import java.util.Set;

/** Work that many firms do on behalf of clients, described ready to begin with. It is a proposal. */
enum ClientWorkTemplate {
    BOOKKEEPING,
    MARKETING,
    COACHING;

    ClientWork work() {
        return new ClientWork(
                text(key("client")), List.of(), null, null, words("processing"), Set.of(), words("measures"));
    }

    String key(String what) {
        return "records.client." + name() + "." + what;
    }

    private LocalizedText words(String what) {
        return LocalizedText.of(
                Texts.get(Language.FI, key(what)),
                Texts.get(Language.SV, key(what)),
                Texts.get(Language.EN, key(what)));
    }
}
