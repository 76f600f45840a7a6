package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.contact.importing.ImportSetup;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.Import;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import fi.seloste.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the import would do, and whether it shall. */
class ImportTrial extends Div {

    /** More errors are read in the report. */
    private static final int MOST_SHOWN = 10;

    /** @param bases whether the group has legal bases, to be confirmed for the people of the file */
    ImportTrial(Imports imports, Import brought, ImportSetup setup, boolean bases, Runnable begin) {
        addClassName("stack");
        var wrong = new ArrayList<Tried>();
        var trial = imports.dryRun(brought.id(), setup, tried -> {
            if (tried.outcome() == Outcome.WRONG && wrong.size() < MOST_SHOWN) {
                wrong.add(tried);
            }
        });
        add(new Paragraph(text(
                "import.trial.counts",
                trial.rows(),
                trial.count(Outcome.ADDED),
                trial.count(Outcome.CHANGED),
                trial.count(Outcome.LEFT),
                trial.count(Outcome.WRONG))));
        trial.known().forEach((by, count) -> add(new Paragraph(text("import.trial.known", count, text(by)))));
        add(wrong(wrong), new ImportReport(ImportReport.When.TRIAL, told -> imports.dryRun(brought.id(), setup, told)));
        var coming = trial.count(Outcome.ADDED) + trial.count(Outcome.CHANGED);
        var button = new Button(text("import.begin", coming), click -> begin.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(coming > 0 && !bases);
        button.setDisableOnClick(true);
        if (bases && coming > 0) {
            var right = new Checkbox(text("import.bases.right"));
            right.addValueChangeListener(change -> button.setEnabled(change.getValue()));
            add(right);
        }
        var buttons = new Div(button);
        buttons.addClassName("form-buttons");
        add(buttons);
    }

    private static UnorderedList wrong(List<Tried> wrong) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        wrong.forEach(tried -> tried.problems()
                .forEach(problem -> rows.add(new ListItem(new Div(text(
                        problem.column() == null ? "import.trial.row" : "import.trial.cell",
                        problem.row(),
                        problem.text(Messages.language()),
                        problem.column()))))));
        return rows;
    }
}
