package fi.seloste.common;

import static fi.seloste.common.Language.EN;
import static fi.seloste.common.Language.FI;
import static fi.seloste.common.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText WHOLE = LocalizedText.of("talo", "hus", "house");
    private static final LocalizedText BEHIND = WHOLE.with(FI, "koti");

    @Test
    void a_change_in_one_language_leaves_the_others_behind() {
        var edited = WHOLE.edited(Map.of(FI, "koti", SV, "hus", EN, "house"));
        assertThat(edited).isEqualTo(BEHIND);
        assertThat(edited.lagging()).containsExactly(SV, EN);
    }

    @Test
    void languages_changed_together_do_not_lag() {
        assertThat(WHOLE.edited(Map.of(FI, "koti", SV, "hem", EN, "home")).lagging())
                .isEmpty();
        assertThat(WHOLE.edited(Map.of(FI, "koti", SV, "hem", EN, "house")).lagging())
                .containsExactly(EN);
    }

    @Test
    void a_language_that_lagged_catches_up_when_it_is_written() {
        var caughtUp = BEHIND.edited(Map.of(FI, "koti", SV, "hem", EN, "house"));
        assertThat(caughtUp.lagging()).containsExactly(EN);
        assertThat(caughtUp.latest()).isEqualTo(FI);
    }

    @Test
    void a_translation_that_was_missing_leaves_nothing_behind() {
        var translated = LocalizedText.of(FI, "talo").edited(Map.of(FI, "talo", SV, "hus"));
        assertThat(translated.lagging()).isEmpty();
        assertThat(translated.latest()).isEqualTo(FI);
    }

    @Test
    void a_language_looked_at_is_up_to_date() {
        assertThat(BEHIND.upToDate(SV).lagging()).containsExactly(EN);
    }

    @Test
    void nothing_changed_is_nothing_changed() {
        assertThat(BEHIND.edited(BEHIND.texts())).isSameAs(BEHIND);
    }

    @Test
    void the_latest_language_is_one_that_has_a_text() {
        var emptied = LocalizedText.of(FI, "talo").edited(Map.of(SV, "hus"));
        assertThat(emptied.latest()).isEqualTo(SV);
        assertThat(WHOLE.edited(Map.of()).latest()).isNull();
    }
}
