package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.form.Form;
import fi.seloste.notice.form.Forms;
import fi.seloste.notice.form.FrozenNotice;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The forms of versions as they are served: each is made once, and few at the same time, whatever is asked for. */
@Component
class FormPages {

    private record Key(UUID version, Language language, Form form, String address) {}

    private static final long BYTES = 64L * 1024 * 1024;

    /** Making a PDF takes a processor and some megabytes; who comes while these are busy waits this long. */
    private static final int AT_ONCE = 2;

    private static final int LONGEST_WAIT = 10;

    private final Forms forms;
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Cache<Key, Page> made = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, Page page) -> page.weight())
            .build();

    FormPages(Forms forms) {
        this.forms = forms;
    }

    /** @throws BusyException where too many are being made at the moment */
    Page of(Form form, Published version, Language language, String address) {
        return made.get(
                new Key(version.version().id(), language, form, address),
                missing -> Page.of(inTurn(form, new FrozenNotice(version, language, address))));
    }

    private byte[] inTurn(Form form, FrozenNotice notice) {
        takeTurn();
        try {
            return forms.make(form, notice);
        } finally {
            room.release();
        }
    }

    private void takeTurn() {
        try {
            if (!room.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
