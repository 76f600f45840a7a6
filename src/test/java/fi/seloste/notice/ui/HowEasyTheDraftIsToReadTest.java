package fi.seloste.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fi.seloste.testing.FilledTenants.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.Notices;
import fi.seloste.register.Disclosure;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The notice tells its author how easy it is to read")
class HowEasyTheDraftIsToReadTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    private UUID register;

    @BeforeEach
    void describe() {
        register = inOrganisation(
                () -> registers.add(new RegisterDetails(FilledTenants.text("Asiakkaat"), null, null, null, null)));
        inOrganisation(() -> notices.add(notice("Tietosuoja"), "tietosuoja", List.of(register)));
    }

    @Test
    void inEachLanguageForAllOfItAndForOwnWords() {
        write("Me luemme ne. ".repeat(10), "Vi läser allt. ".repeat(10), "We read it.");
        open("notices/tietosuoja");

        assertThat(notes()).anySatisfy(note -> assertThat(note).matches("Koko teksti: .+ \\(LIX \\d+\\)"));
        assertThat(notes())
                .containsOnlyOnce("Omat kappaleesi ovat liian lyhyitä luvun laskemiseen.")
                .contains("Omat kappaleesi: hyvin helppo (LIX 3)");
    }

    @Test
    void andSaysWhereThereAreNoOwnWords() {
        open("notices/tietosuoja");

        assertThat(notes()).contains("Omin sanoin kirjoitettuja kappaleita ei ole.");
        assertThat(_find(card(), H3.class)).isEmpty();
    }

    @Test
    void aSentenceWorthShorteningLeadsToItsRow() {
        var row = write("Tiedot säilytetään lukitussa kaapissa.", "Vi låser in allt.", "We lock it up.");
        open("notices/tietosuoja");

        assertThat(notes())
                .contains("Suomi: ”säilytetään” on luultavasti passiivi, joka ei kerro tekijää. Kuka sen tekee?");
        assertThat(_get(card(), Anchor.class).getHref()).endsWith("?part=" + row);
    }

    @Test
    void onlyAFewAreNamedTheLongestFirst() {
        for (var length : List.of(30, 50, 40, 60, 35, 70)) {
            write("sana ".repeat(length).strip() + ".", "Kort.", "Short.");
        }
        open("notices/tietosuoja");

        assertThat(notes().stream().filter(note -> note.contains("kaksi virkettä")))
                .extracting(note -> note.replaceAll("\\D", ""))
                .containsExactly("70", "60", "50", "40", "35");
    }

    @Test
    void whatTheProductWordsIsNamedOnceAndShortenedByChoosingLess() {
        var row = inOrganisation(() -> parts.add(
                register,
                new Disclosure(
                        Wording.entry("authorities"),
                        null,
                        Set.of(),
                        EnumSet.complementOf(EnumSet.of(Disclosure.Condition.PUBLICATION_UNLESS_FORBIDDEN)),
                        EnumSet.allOf(Disclosure.Form.class))));
        open("notices/tietosuoja");

        assertThat(notes().stream().filter(note -> note.contains("vähemmän valintoja")))
                .isNotEmpty()
                .allMatch(note -> note.startsWith("Suomi: "));
        assertThat(_find(card(), Anchor.class)).allMatch(link -> link.getHref().endsWith("?part=" + row));
    }

    private UUID write(String fi, String sv, String en) {
        return inOrganisation(() -> parts.add(register, new OwnWords(Section.SECURITY, LocalizedText.of(fi, sv, en))));
    }

    private static ReadingEaseCard card() {
        return _get(ReadingEaseCard.class);
    }

    private static List<String> notes() {
        return _find(card(), Span.class, spec -> spec.withClasses("row-note")).stream()
                .map(Span::getText)
                .toList();
    }
}
