package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fi.seloste.common.ConflictException;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.Import;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The imports under way and those that can still be undone. */
class ImportList extends Card {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final transient Imports imports;
    private final transient Runnable changed;
    private transient List<Import> shown = List.of();

    ImportList(Imports imports, Runnable changed) {
        super(text("import.list.card"), text("import.list.what", Imports.UNDO_WINDOW.toDays()));
        this.imports = imports;
        this.changed = changed;
    }

    boolean isMoving() {
        return shown.stream().anyMatch(Import::isUnderWay);
    }

    void show(List<Import> all) {
        var begun = all.stream().filter(each -> each.state() != State.READY).toList();
        setVisible(!begun.isEmpty());
        if (begun.equals(shown)) {
            return;
        }
        shown = begun;
        var rows = new UnorderedList();
        rows.addClassName("rows");
        begun.forEach(each -> rows.add(row(each)));
        show(rows);
    }

    private ListItem row(Import each) {
        var title = new Div(each.fileName());
        title.addClassName("row-title");
        var words = new Div(title, note(text("import.list.by", each.by(), moment(each.at()))), note(state(each)));
        words.getChildren().reduce((one, last) -> last).ifPresent(last -> last.getElement()
                .setAttribute("aria-live", "polite"));
        if (each.problem() != null) {
            words.add(note(text(each.problem())));
        }
        if (each.isUnderWay()) {
            var bar = new ProgressBar(0, 1, share(each));
            bar.getElement().setAttribute("aria-label", text(each.state()));
            words.add(bar, note(text("import.list.leave")));
        }
        if (each.canBeUndone()) {
            words.add(note(text("import.list.until", moment(each.keptUntil()))));
        }
        if (!each.isUnderWay()) {
            words.add(new ImportReport(ImportReport.When.DONE, told -> imports.report(each.id(), told)));
        }
        var actions = new Div();
        actions.addClassName("row-actions");
        if (each.state() == State.RUNNING) {
            actions.add(new Button(text("import.cancel"), click -> {
                imports.cancel(each.id());
                changed.run();
            }));
        }
        if (each.canBeUndone()) {
            actions.add(new Button(text("import.undo"), click -> askToUndo(each)));
        }
        return new ListItem(words, actions);
    }

    private static Div note(String words) {
        var note = new Div(new Span(words));
        note.addClassName("row-note");
        return note;
    }

    private static String state(Import each) {
        var progress = each.progress();
        return switch (each.state()) {
            case RUNNING -> text("import.list.running", progress.read(), progress.rows());
            case UNDOING -> text("import.list.undoing", progress.read());
            case UNDONE -> text("import.list.undone", progress.kept());
            default ->
                text(each.state())
                        + " "
                        + text(
                                "import.list.done",
                                progress.added(),
                                progress.changed(),
                                progress.skipped(),
                                progress.wrong());
        };
    }

    private static double share(Import each) {
        var progress = each.progress();
        var all = each.state() == State.RUNNING ? progress.rows() : progress.added() + progress.changed();
        var share = all == 0 ? 0 : 1.0 * progress.read() / all;
        return Math.clamp(each.state() == State.RUNNING ? share : 1 - share, 0, 1);
    }

    private void askToUndo(Import each) {
        Confirm.destructive(
                text("import.undo.question"),
                text(
                        "import.undo.effect",
                        each.progress().added(),
                        each.progress().changed()),
                text("import.undo"),
                () -> {
                    try {
                        imports.undo(each.id());
                    } catch (ConflictException e) {
                        Toast.failed(text("import.undo.late"));
                    }
                    changed.run();
                });
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Messages.language().locale())
                .format(at.atZone(FINLAND));
    }
}
