package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.DetailAction;
import java.util.Optional;

/** Who did what to this, from the page of anything; editors find what they did themselves. */
@org.springframework.stereotype.Component
class History implements DetailAction {

    private final AuditTrail trail;
    private final Access access;

    History(AuditTrail trail, Access access) {
        this.trail = trail;
        this.access = access;
    }

    @Override
    public Optional<Component> create(Subject subject) {
        if (!access.permits(Permission.AUDIT_OWN)) {
            return Optional.empty();
        }
        var button = new Button(text("audit.history"), click -> open(subject));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(text("audit.history.of", subject.name()));
        return Optional.of(button);
    }

    private void open(Subject subject) {
        var dialog = new Dialog(text("audit.history.of", subject.name()));
        dialog.setWidth("min(60rem, 100%)");
        var grid = new AuditGrid(trail, AuditSearch.of(subject.id()));
        grid.setHeight("min(60vh, 40rem)");
        dialog.add(grid);
        dialog.getFooter().add(new Button(text("audit.close"), click -> dialog.close()));
        dialog.open();
    }
}
