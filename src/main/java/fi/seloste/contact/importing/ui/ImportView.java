package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.file.WorkFiles;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** How do we bring people from a file? In steps on one page, which may be left at any of them. */
@Route("o/:organisation/contacts/import")
@Needs(Permission.EDIT)
@PermitAll
class ImportView extends Div implements HasDynamicTitle {

    private static final int POLL = 2000;

    private final transient Imports imports;
    private final transient Contacts contacts;
    private final transient WorkFiles workFiles;
    private final transient OrganisationAddress organisation;
    private final transient Clock clock;
    private final Div steps = new Div();
    private final ImportList list;
    private transient Registration polling;

    ImportView(Imports imports, Contacts contacts, WorkFiles workFiles, OrganisationAddress organisation, Clock clock) {
        this.imports = imports;
        this.contacts = contacts;
        this.workFiles = workFiles;
        this.organisation = organisation;
        this.clock = clock;
        this.list = new ImportList(imports, this::refreshList);
        addClassName("view");
        steps.addClassName("stack");
        add(new PageHeader(text("import.title"), text("import.what")), steps, list);
        refresh();
    }

    /** A file that was brought is gone on with, whoever brought it; else one is asked for. */
    private void refresh() {
        steps.removeAll();
        imports.all().stream()
                .filter(each -> each.state() == State.READY)
                .findFirst()
                .ifPresentOrElse(
                        ready -> steps.add(new ImportSetupForm(
                                imports,
                                ready,
                                contacts.declaration(),
                                organisation.slug().orElseThrow(),
                                LocalDate.now(clock),
                                this::refresh)),
                        () -> steps.add(new ImportUpload(imports, workFiles, this::refresh)));
        refreshList();
    }

    private void refreshList() {
        list.show(imports.all());
        getUI().ifPresent(ui -> ui.setPollInterval(list.isMoving() ? POLL : -1));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> refreshList());
        attached.getUI().setPollInterval(list.isMoving() ? POLL : -1);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.remove();
        detached.getUI().setPollInterval(-1);
    }

    @Override
    public String getPageTitle() {
        return text("import.title");
    }
}
