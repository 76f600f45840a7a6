package fi.seloste.common;

import static fi.seloste.common.Language.EN;
import static fi.seloste.common.Language.FI;
import static fi.seloste.common.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText WHOLE = LocalizedText.of("talo", "hus", "house");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final LocalizedText BEHIND = WHOLE.with(FI, "koti");

    @Test
    void a_change_in_one_language_leaves_the_others_behind() {
        var edited = WHOLE.edited(Map.of(FI, "koti", SV, "hus", EN, "house"), DAY);
        assertThat(edited).isEqualTo(new LocalizedText(BEHIND.texts(), FI, BEHIND.lagging(), DAY));
        assertThat(edited.lagging()).containsExactly(SV, EN);
    }

    @Test
    void languages_changed_together_do_not_lag() {
        assertThat(WHOLE.edited(Map.of(FI, "koti", SV, "hem", EN, "home"), DAY).lagging())
                .isEmpty();
        assertThat(WHOLE.edited(Map.of(FI, "koti", SV, "hem", EN, "house"), DAY).lagging())
                .containsExactly(EN);
    }

    @Test
    void a_language_that_lagged_catches_up_when_it_is_written() {
        var caughtUp = BEHIND.edited(Map.of(FI, "koti", SV, "hem", EN, "house"), DAY);
        assertThat(caughtUp.lagging()).containsExactly(EN);
        assertThat(caughtUp.latest()).isEqualTo(FI);
    }

    @Test
    void a_translation_that_was_missing_leaves_nothing_behind() {
        var translated = LocalizedText.of(FI, "talo").edited(Map.of(FI, "talo", SV, "hus"), DAY);
        assertThat(translated.lagging()).isEmpty();
        assertThat(translated.latest()).isEqualTo(FI);
    }

    @Test
    void a_language_looked_at_is_up_to_date() {
        assertThat(BEHIND.upToDate(SV).lagging()).containsExactly(EN);
    }

    @Test
    void nothing_changed_is_nothing_changed() {
        assertThat(BEHIND.edited(BEHIND.texts(), DAY)).isSameAs(BEHIND);
    }

    @Test
    void the_latest_language_is_one_that_has_a_text() {
        var emptied = LocalizedText.of(FI, "talo").edited(Map.of(SV, "hus"), DAY);
        assertThat(emptied.latest()).isEqualTo(SV);
        assertThat(WHOLE.edited(Map.of(), DAY).latest()).isNull();
    }

    @Test
    void the_day_of_the_change_is_kept_while_a_language_lags_behind_it() {
        var behind = WHOLE.edited(Map.of(FI, "koti", SV, "hus", EN, "house"), DAY);
        var later = DAY.plusMonths(1);
        var swedishFollowed = behind.edited(Map.of(FI, "koti", SV, "hem", EN, "house"), later);
        assertThat(swedishFollowed.changed()).isEqualTo(DAY);
        assertThat(swedishFollowed.upToDate(EN).changed()).isNull();
        assertThat(behind.edited(Map.of(FI, "asunto", SV, "hus", EN, "house"), later)
                        .changed())
                .isEqualTo(later);
    }

    @Test
    void a_stored_text_without_a_day_is_read_and_written_as_it_is() {
        var stored = Json.write(BEHIND);
        assertThat(stored).doesNotContain("changed");
        assertThat(Json.read(stored, LocalizedText.class)).isEqualTo(BEHIND);
        var dated = WHOLE.edited(Map.of(FI, "koti", SV, "hus", EN, "house"), DAY);
        assertThat(Json.read(Json.write(dated), LocalizedText.class)).isEqualTo(dated);
    }

    @Test
    void a_language_without_a_text_is_shown_the_one_changed_last() {
        var text = LocalizedText.of("talo", "hus", null).edited(Map.of(FI, "talo", SV, "hem"), DAY);
        assertThat(text.shownIn(EN)).contains(SV);
        assertThat(text.orLatest(EN)).isEqualTo("hem");
        assertThat(LocalizedText.EMPTY.shownIn(EN)).isEmpty();
    }
}
