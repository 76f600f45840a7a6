package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.register.Article6;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.ui.Messages;
import java.util.List;
import java.util.UUID;

/**
 * On which legal bases the people of a file would be handled: those that the notice in force states for their group. What
 * rests on consent is none that a file could give (Art. 7(1)).
 */
class ImportBases extends Div {

    private record Use(Purpose purpose, LegalBasis basis) {

        String words() {
            var language = Messages.language();
            var interest = basis.interest() == null ? "" : basis.interest().in(language, "interest");
            return text(
                    interest.isEmpty() ? "import.bases.use" : "import.bases.interest",
                    purpose.text().in(language, "purpose"),
                    text(basis.basis()),
                    interest);
        }
    }

    private boolean some;

    /** Whether there is anything to confirm. */
    boolean hasSome() {
        return some;
    }

    void show(RegisterConfiguration register, UUID group) {
        removeAll();
        var uses = uses(register, group);
        some = !uses.isEmpty();
        if (!some) {
            add(warning("import.bases.none"));
            return;
        }
        var list = new UnorderedList();
        uses.forEach(use -> list.add(new ListItem(use.words())));
        add(new Paragraph(text("import.bases")), list);
        if (uses.stream().anyMatch(use -> use.basis().basis() == Article6.CONSENT)) {
            add(warning("import.bases.consent"));
        }
    }

    private static List<Use> uses(RegisterConfiguration register, UUID group) {
        return register.parts(Purpose.class)
                .flatMap(purpose -> purpose.bases().stream()
                        .filter(basis -> basis.group() == null || basis.group().equals(group))
                        .map(basis -> new Use(purpose, basis)))
                .toList();
    }

    private static Paragraph warning(String key) {
        var warning = new Paragraph(text(key));
        warning.addClassName("notice");
        return warning;
    }
}
