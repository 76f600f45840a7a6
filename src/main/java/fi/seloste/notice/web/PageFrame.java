package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.Site;
import fi.seloste.tenant.Brand;
import fi.seloste.tenant.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Collections;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** What stands around everything that is public of an organisation: its name and colours, languages, addresses. */
@Component
class PageFrame {

    private final StyleSheet styleSheet;
    private final Clock clock;

    PageFrame(StyleSheet styleSheet, Clock clock) {
        this.styleSheet = styleSheet;
        this.clock = clock;
    }

    /** A page of one notice. */
    Context of(String title, Pointer pointer, String rest, Language language, Collection<Language> languages) {
        var page = of(
                title,
                pointer.organisation(),
                pointer.brand(),
                pointer.site(),
                "/" + pointer.slug() + rest,
                language,
                languages);
        page.setVariable("notice", pointer.address());
        page.setVariable("feed", pointer.address() + "/feed.atom");
        return page;
    }

    /** @param rest what follows the organisation in the page's address, if anything does */
    Context of(
            String title,
            Organisation organisation,
            Brand brand,
            Site site,
            String rest,
            Language language,
            Collection<Language> languages) {
        var page = new Context(language.locale());
        page.setVariable("title", title);
        page.setVariable("organisation", organisation.details().name());
        page.setVariable(
                "description",
                Texts.get(language, "page.description", organisation.details().name()));
        page.setVariable("home", orSlash(site.home()));
        page.setVariable("address", orSlash(site.home() + rest));
        page.setVariable("canonical", site.whole() + rest);
        page.setVariable("language", language);
        page.setVariable("languages", languages.stream().sorted().toList());
        page.setVariable("usual", usual(organisation, languages));
        page.setVariable("style", styleSheet.address());
        page.setVariable("accent", brand.accent() == null ? null : StyleSheet.address(brand.accent()));
        page.setVariable("logo", brand.logo());
        page.setVariable("logoAddress", site.home() + "/logo/");
        page.setVariable(
                "picture",
                brand.logo() == null
                        ? null
                        : site.whole() + "/logo/" + brand.logo().digest());
        page.setVariable("feed", null);
        page.setVariable("t", new PageTexts(language));
        return page;
    }

    /** What is shown to a reader of none of the languages. */
    private static Language usual(Organisation organisation, Collection<Language> languages) {
        var usual = organisation.details().defaultLanguage();
        return languages.contains(usual) ? usual : Collections.min(languages);
    }

    private static String orSlash(String address) {
        return address.isEmpty() ? "/" : address;
    }

    /** A notice's address as people are sent to it from elsewhere. */
    static String whole(Pointer pointer) {
        return pointer.site().whole() + "/" + pointer.slug();
    }

    /** A notice's address as it is printed and kept. */
    static String lasting(Pointer pointer) {
        return pointer.site().lasting() + "/" + pointer.slug();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    String date(Instant moment, Language language) {
        return date(day(moment), language);
    }

    String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String shortDate(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day(moment));
    }

    /** When a version was in force: until the day on which the next one came, if one did. */
    String time(NoticeVersion version, NoticeVersion later, Language language) {
        var from = date(version.publishedAt(), language);
        return later == null
                ? Texts.get(language, "page.version", version.number(), from)
                : Texts.get(
                        language, "page.version.until", version.number(), from, date(later.publishedAt(), language));
    }

    /** The product's words for a template. */
    record PageTexts(Language language) {
        public String get(String key, Object... arguments) {
            return Texts.get(language, "page." + key, arguments);
        }
    }
}
