package fi.seloste.notice.form;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.PublishedNotices.Text;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * One version in one of its languages, as it was frozen: all that its forms are made from, so that a form never changes
 * either.
 *
 * @param address the permanent address of the version, with the installation's
 */
public record FrozenNotice(Published published, Language language, String address) {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    NoticeVersion version() {
        return published.version();
    }

    NoticeConfiguration facts() {
        return published.facts();
    }

    String title() {
        return text().title();
    }

    /** The {@code <main>} that was published. */
    String main() {
        return new String(text().main(), StandardCharsets.UTF_8);
    }

    ZonedDateTime publishedOn() {
        return version().publishedAt().atZone(FINLAND);
    }

    /** "Version 2, in force from 3 May 2026", as the frame of the page has it. */
    String foot() {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(publishedOn());
        return Texts.get(language, "page.version", version().number(), date);
    }

    private Text text() {
        return published.texts().get(language);
    }
}
