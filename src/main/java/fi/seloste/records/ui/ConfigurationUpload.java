package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.seloste.records.configuration.ConfigurationFiles;
import fi.seloste.records.configuration.ConfigurationFiles.Added;
import fi.seloste.records.configuration.ConfigurationFiles.Preview;
import fi.seloste.records.configuration.Problem;
import fi.seloste.records.configuration.RefusedFileException;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import fi.seloste.ui.UploadWords;
import java.io.IOException;
import java.util.List;

/** Asks for a file, says what it would add or what is wrong with it, and brings it when somebody says so. */
class ConfigurationUpload extends Card {

    private static final int MOST_BYTES = 1_000_000;

    private final transient ConfigurationFiles files;
    private transient byte[] brought;

    ConfigurationUpload(ConfigurationFiles files) {
        super(text("configuration.bring"), text("configuration.bring.what"));
        this.files = files;
        ask();
    }

    private void ask(Component... before) {
        brought = null;
        var upload = new Upload(this::receive);
        upload.setI18n(UploadWords.of());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".json");
        upload.setUploadButton(new Button(text("configuration.choose")));
        upload.setDropLabel(new Span(text("configuration.drop")));
        upload.addFileRejectedListener(rejected -> Toast.failed(text("configuration.rejected")));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            look();
        });
        show(before);
        with(upload);
    }

    /** The request of an upload has no window of its own: it works in that of the view. */
    private void receive(UploadEvent event) throws IOException {
        var bytes = event.getInputStream().readNBytes(MOST_BYTES + 1);
        event.getUI().accessSynchronously(() -> brought = bytes);
    }

    private void look() {
        if (brought == null) {
            return;
        }
        try {
            show(files.look(brought, Messages.language()));
        } catch (RefusedFileException e) {
            ask(refusal(e.problems()));
        }
    }

    private static Div refusal(List<Problem> problems) {
        var list = new UnorderedList();
        list.addClassName("rows");
        problems.forEach(problem -> {
            var said = new Span(problem.text(Messages.language()));
            said.addClassName("row-title");
            var where = new Code(problem.where());
            where.addClassName("row-note");
            list.add(new ListItem(problem.where().isEmpty() ? new Div(said) : new Div(said, where)));
        });
        var refusal = new Div(new StateChip(StateChip.State.BAD, text("configuration.refused")), list);
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }

    private void show(Preview preview) {
        var organisation = new Checkbox(text("configuration.organisation", String.valueOf(preview.organisation())));
        organisation.setHelperText(text("configuration.organisation.help"));
        organisation.setVisible(preview.organisation() != null);
        organisation.setValue(preview.empty() && preview.organisation() != null);
        var bring = new Button(text("configuration.add"), click -> bring(organisation.getValue()));
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(bring, new Button(text("form.cancel"), click -> ask()));
        buttons.addClassName("form-buttons");
        show(new Paragraph(text(preview.empty() ? "configuration.intoEmpty" : "configuration.beside")));
        with(
                kind("configuration.registers", preview.registers()),
                kind("configuration.services", preview.services()),
                kind("configuration.parties", preview.parties()),
                kind("configuration.clauses", preview.clauses()),
                kind("configuration.clients", preview.clients()),
                kind("configuration.notices", preview.notices()),
                organisation,
                buttons);
    }

    private static Div kind(String key, List<Added> rows) {
        var list = new UnorderedList();
        rows.forEach(
                row -> list.add(new ListItem(row.isThere() ? text("configuration.isThere", row.name()) : row.name())));
        var kind = new Div(new H3(text(key, rows.size())), list);
        kind.setVisible(!rows.isEmpty());
        return kind;
    }

    private void bring(boolean organisationToo) {
        try {
            files.bring(brought, organisationToo);
            Toast.done(text("configuration.brought"));
            ask();
        } catch (RefusedFileException e) {
            ask(refusal(e.problems()));
        }
    }
}
