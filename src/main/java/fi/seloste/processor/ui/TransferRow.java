package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.seloste.common.Versioned;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.TransferDetails;
import fi.seloste.processor.TransferStatus;
import fi.seloste.ui.Messages;
import java.util.UUID;

/** One transfer: where to, how it stands today and why, and what would mend it. */
class TransferRow extends Div {

    /** More than these are found in the form. */
    private static final int PROPOSALS = 2;

    private final transient InventoryDesk desk;
    private final transient TransferEditing editing;
    private final transient Versioned<TransferDetails> shown;
    private final transient TransferDetails transfer;

    TransferRow(InventoryDesk desk, UUID id, Runnable changed) {
        this.desk = desk;
        this.editing = new TransferEditing(desk, changed);
        this.shown = desk.inventory().transfer(id);
        this.transfer = shown.value();
        addClassName("transfer");
        var place = desk.law().placeName(transfer.country(), Messages.language());
        var state = desk.state(transfer);
        var title = new Span(text("transfers.to", place));
        title.addClassName("row-title");
        var line = new Div(title, TransferChip.of(state.status()));
        line.addClassName("transfer-line");
        var why = new Paragraph(state.why().in(Messages.language()));
        why.addClassName("row-note");
        add(line, why);
        if (desk.mayEdit()) {
            line.add(edit(place));
            mend(state.status());
        }
    }

    private Button edit(String place) {
        var edit = new Button(text("form.edit"), click -> editing.edit(shown.id(), place));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(text("services.edit.of", text("transfers.to", place)));
        return edit;
    }

    private void mend(TransferStatus status) {
        switch (status) {
            case NEEDS_CERTIFICATION_CHECK -> lookUp();
            case ENDED, NO_MECHANISM -> propose();
            default -> {}
        }
    }

    private void lookUp() {
        var actions = new Div();
        actions.addClassName("proposals");
        desk.law()
                .mechanism(transfer.mechanism())
                .map(Mechanism::listUrl)
                .ifPresent(address -> actions.add(new Anchor(address, text("transfers.list"), AnchorTarget.BLANK)));
        actions.add(new Button(text("transfers.found"), click -> editing.change(shown, transfer.found(desk.today()))));
        add(actions);
    }

    private void propose() {
        var actions = new Div(new Span(text("transfers.mend")));
        actions.addClassName("proposals");
        desk.law().proposals(transfer.country(), desk.today()).stream()
                .limit(PROPOSALS)
                .map(mechanism -> new Button(
                        MechanismName.of(mechanism), click -> editing.change(shown, transfer.on(mechanism.id()))))
                .forEach(actions::add);
        add(actions);
    }
}
