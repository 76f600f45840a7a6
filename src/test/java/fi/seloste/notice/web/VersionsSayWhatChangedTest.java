package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Section;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.VisitorTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Anyone can read what a version of a notice changed")
class VersionsSayWhatChangedTest extends VisitorTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    Notices notices;

    @Autowired
    RegisterParts parts;

    @Autowired
    Organisations organisations;

    @Autowired
    Publishing publishing;

    @Autowired
    EntityManagerFactory factory;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = filled.create();
    }

    @Test
    void theFirstVersionIsSaidToBeTheFirst() {
        assertThat(version(1, "fi").text()).contains("Ensimmäinen versio.");
        assertThat(version(1, "fi").select("details")).isEmpty();
    }

    @Test
    void whatWasAddedAndChangedIsSaidInWordsAndMarkedInTheText() throws Exception {
        add(new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
        title("Uusi nimi", "Nytt namn", "New title");
        publish();

        var fi = version(2, "fi").selectFirst("details.changes");
        assertThat(fi.selectFirst("summary").text()).startsWith("Mikä muuttui versiosta 1? Virkkeitä lisätty");
        assertThat(fi.select("ins").eachText()).contains("Kanta-asiakkaat").anyMatch(text -> text.contains("Uusi"));
        assertThat(fi.select("del").eachText()).anyMatch(text -> text.contains(tenant.mark()));
        assertThat(fi.select("li .kind").eachText()).contains("Lisätty:", "Muutettu:");
        var sv = version(2, "sv").selectFirst("details.changes");
        assertThat(sv.selectFirst("summary").text()).startsWith("Vad ändrades från version 1?");
        assertThat(sv.select("ins").eachText()).contains("Stamkunder");
        var en = version(2, "en").selectFirst("details.changes");
        assertThat(en.select("ins").eachText()).contains("Regulars");
        assertThat(en.select("li .kind").eachText()).contains("Added:", "Changed:");
    }

    @Test
    void whatWasRemovedIsStruckThrough() throws Exception {
        tenant.tenant().asOwner(() -> parts.remove(tenant.id(Kind.UNUSED_PART)));
        publish();

        var gone = version(2, "fi").select("details.changes li:contains(Poistettu)");
        assertThat(gone.select("del").eachText()).anyMatch(text -> text.contains(tenant.mark()));
        assertThat(gone.select("ins")).isEmpty();
    }

    @Test
    void sentencesThatStayTheSameAreNotRepeated() throws Exception {
        add(new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
        publish();

        var items = version(2, "fi").select("details.changes li");
        assertThat(items).isNotEmpty().allMatch(item -> !item.select("ins, del").isEmpty());
    }

    @Test
    void aVersionThatSaysTheSameIsSaidToDoSo() throws Exception {
        publish();

        assertThat(version(2, "fi").text()).contains("Teksti sanoo samat asiat kuin edellinen versio.");
    }

    @Test
    void theDraftIsNotToldOf() throws Exception {
        add(new Group(Wording.own("Salaiset", "Hemliga", "Secret ones")));

        assertThat(visitor.get(versions() + "?lang=fi").body()).doesNotContain("Salaiset");
    }

    @Test
    void aVersionThatWasNeverInTheLanguageIsSaidNotToBe() throws Exception {
        languages(EnumSet.of(Language.FI));
        publish();
        languages(EnumSet.allOf(Language.class));
        add(new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
        publish();

        var said = "Version 2 was not published in this language, so the changes cannot be shown.";
        assertThat(version(3, "en").text()).contains(said);
        assertThat(version(2, "en").text()).contains(said);
        assertThat(version(3, "fi").select("ins").eachText()).contains("Kanta-asiakkaat");
    }

    @Test
    void noMoreIsShownThanAPageCanCarry() throws Exception {
        for (var at = 0; at < 4; at++) {
            var words = ("Sana" + at + " ").repeat(600).strip();
            add(new OwnWords(Section.SECURITY, LocalizedText.of(words, words, words)));
        }
        publish();

        var shown = version(2, "fi").selectFirst("details.changes");
        assertThat(shown.text().length()).isLessThan(ToldChanges.MOST + 1_000);
        assertThat(shown.text())
                .contains("Sana0", "Muutoksia on enemmän kuin tälle sivulle mahtuu.")
                .doesNotContain("Sana3");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() throws Exception {
        title("<script>alert(1)</script><b>x</b>", "x", "x");
        publish();

        var page = Jsoup.parse(visitor.get(versions() + "?lang=fi").body());
        assertThat(page.select("script, b, [style]")).isEmpty();
        assertThat(page.select("ins").text()).contains("<script>");
    }

    @Test
    void aHistorySeenAMomentAgoIsServedWithoutTheDatabase() throws Exception {
        publish();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var untouched = false;
            for (var attempt = 0; attempt < 20 && !untouched; attempt++) {
                visitor.get(versions());
                var before = statistics.getPrepareStatementCount();
                assertThat(visitor.get(versions()).statusCode()).isEqualTo(200);
                untouched = statistics.getPrepareStatementCount() == before;
            }
            assertThat(untouched).isTrue();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void add(fi.seloste.register.Part part) throws Exception {
        tenant.tenant().asOwner(() -> parts.add(tenant.id(Kind.REGISTER), part));
    }

    private void title(String fi, String sv, String en) throws Exception {
        tenant.tenant().asOwner(() -> {
            var shown = notices.details(tenant.id(Kind.NOTICE));
            notices.change(new Versioned<>(
                    shown.id(),
                    shown.version(),
                    new NoticeDetails(
                            LocalizedText.of(fi, sv, en), null, shown.value().drawnUp(), null)));
        });
    }

    private void languages(Set<Language> languages) throws Exception {
        tenant.tenant().asOwner(() -> {
            var shown = organisations.details();
            var details = shown.value();
            organisations.change(new Versioned<>(
                    shown.id(),
                    shown.version(),
                    new OrganisationDetails(
                            details.name(),
                            null,
                            details.businessId(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            details.authority(),
                            details.financialYearEnd(),
                            languages,
                            Language.FI,
                            false,
                            null)));
        });
    }

    private void publish() throws Exception {
        tenant.tenant()
                .asOwner(() -> publishing.publish(
                        tenant.id(Kind.NOTICE), new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
    }

    private String versions() {
        return "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG) + "/versions";
    }

    /** The version in the list of versions, the newest of which stands first. */
    private Element version(int number, String language) {
        var got = visitor.get(versions() + "?lang=" + language);
        assertThat(got.statusCode()).isEqualTo(200);
        List<Element> listed = Jsoup.parse(got.body()).select("ol.versions > li");
        return listed.get(listed.size() - number);
    }
}
