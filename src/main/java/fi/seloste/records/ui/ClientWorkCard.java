package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.records.ClientWork;
import fi.seloste.records.ClientWorkTemplate;
import fi.seloste.records.ClientWorks;
import fi.seloste.records.ProcessingRecord;
import fi.seloste.records.RecordWords;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.Together;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import java.util.List;
import java.util.UUID;

/** What the organisation does on behalf of its clients, edited where it stands. */
class ClientWorkCard extends Card {

    private final transient ClientWorks works;
    private final transient ServiceInventory inventory;
    private final transient Together together;
    private final boolean mayEdit;
    private final transient Runnable changed;

    ClientWorkCard(
            ClientWorks works, ServiceInventory inventory, Together together, boolean mayEdit, Runnable changed) {
        super(text("records.forClients"), text("records.forClients.what"));
        this.works = works;
        this.inventory = inventory;
        this.together = together;
        this.mayEdit = mayEdit;
        this.changed = changed;
        if (mayEdit) {
            var add = new Button(text("records.client.add"), click -> begin(null));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            withActions(add);
        }
    }

    void show(ProcessingRecord shown) {
        var words = new RecordWords(Messages.language());
        var rows = works.all();
        if (rows.isEmpty()) {
            var nothing = new Paragraph(text("records.forClients.none"));
            nothing.addClassName("row-note");
            show(nothing);
            if (mayEdit) {
                with(templates());
            }
            return;
        }
        show();
        for (var at = 0; at < rows.size(); at++) {
            with(row(rows.get(at), shown.forClients().get(at), words));
        }
    }

    /** What firms of some trades do for their clients, to begin from. */
    private Div templates() {
        var buttons = new Div();
        buttons.addClassName("row-actions");
        for (var template : ClientWorkTemplate.values()) {
            var work = template.work(Messages.language());
            buttons.add(
                    new Button(text("records.client.begin", template.name(Messages.language())), click -> begin(work)));
        }
        return buttons;
    }

    private Div row(ClientWorks.Row row, ProcessingRecord.Activity activity, RecordWords words) {
        var head = new Div(new H3(activity.name()));
        head.addClassName("card-head");
        if (mayEdit) {
            head.add(actions(row));
        }
        return new Div(head, new EntryList(activity.entries(), words, gap -> null));
    }

    private Div actions(ClientWorks.Row row) {
        var client = row.work().client();
        var edit = new Button(text("form.edit"), click -> edit(row.id()));
        edit.setAriaLabel(text("form.edit.of", client));
        var remove = new Button(text("form.remove"), click -> remove(row));
        remove.setAriaLabel(text("form.remove.of", client));
        for (var button : List.of(edit, remove)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        var actions = new Div(edit, remove);
        actions.addClassName("row-actions");
        return actions;
    }

    private RecordForm<ClientWork> form() {
        return new RecordForm<>(ClientWork.class, new ServiceChoices(inventory));
    }

    /** @param begun what the form begins with, or null */
    private void begin(ClientWork begun) {
        var form = form();
        if (begun != null) {
            form.rebuild(begun);
        }
        show(form, buttons(() -> form.value().ifPresent(work -> {
            works.add(work);
            form.markSaved();
            Toast.done(text("form.saved"));
            changed.run();
        })));
        form.focus();
    }

    private void edit(UUID id) {
        var form = form();
        var saving = new Saving<ClientWork>(form, () -> works.details(id), this::save, changed);
        show(together.at(id), form, buttons(saving::save));
        form.focus();
    }

    private void save(Versioned<ClientWork> work) {
        works.change(work);
    }

    private Div buttons(Runnable save) {
        var saving = new Button(text("form.save"), click -> save.run());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(saving, new Button(text("form.cancel"), click -> changed.run()));
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void remove(ClientWorks.Row row) {
        works.remove(row.id());
        Toast.removed(text("records.client.removed", row.work().client()), () -> {
            works.restore(row);
            changed.run();
        });
        changed.run();
    }
}
