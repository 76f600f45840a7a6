package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.export.ContactExport;
import fi.seloste.contact.export.ContactExport.Wanted;
import fi.seloste.contact.file.AddressLabels;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.file.LabelSheet;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.ui.Download;
import fi.seloste.ui.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Taking the list along: what it is for is said first, and who is left out is heard before anything leaves. */
class ExportDialog extends Dialog {

    /** What is made of the list. */
    enum Kind {
        CSV,
        XLSX,
        VCARD,
        LABELS
    }

    enum Use {
        OWN_WORK,
        CONTACTING
    }

    private static final String PDF = "application/pdf";

    private final transient ContactExport export;
    private final transient ContactFilter filter;
    private final transient ContactOrder order;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(text("export.kind"));
    private final RadioButtonGroup<Use> use = new RadioButtonGroup<>(text("export.use"));
    private final QuestionFields question;
    private final Select<LabelSheet> sheet = new Select<>();
    private final IntegerField first = new IntegerField(text("export.first"));
    private final Checkbox protectedToo = new Checkbox(text("export.protected"));
    private final boolean hasProtected;
    private final Div outcome = new Div();
    private final Anchor download = new Anchor(Download.of(this::download), text("export.download"));

    ExportDialog(ContactExport export, Declaration declared, ContactFilter filter, ContactOrder order) {
        this.export = export;
        this.filter = filter;
        this.order = order;
        this.hasProtected = declared.hasSpecial();
        this.question = new QuestionFields(declared, this::refresh);
        setHeaderTitle(text("export.title"));
        setWidth("min(36rem, 100%)");
        // Labels are for letters, and whoever writes a letter has a purpose.
        kind.setItems(Arrays.stream(Kind.values())
                .filter(each -> each != Kind.LABELS || !question.isEmpty())
                .toList());
        kind.setItemLabelGenerator(Messages::text);
        kind.setValue(Kind.XLSX);
        use.setItems(Arrays.stream(Use.values())
                .filter(each -> each == Use.OWN_WORK || !question.isEmpty())
                .toList());
        use.setItemLabelGenerator(Messages::text);
        use.setValue(Use.OWN_WORK);
        sheet.setLabel(text("export.sheet"));
        sheet.setItems(LabelSheet.COMMON);
        sheet.setItemLabelGenerator(each -> text("export.sheet.size", each.name(), each.columns(), each.rows()));
        sheet.setValue(LabelSheet.COMMON.getFirst());
        first.setHelperText(text("export.first.help"));
        first.setMin(1);
        first.setValue(1);
        first.setStepButtonsVisible(true);
        first.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(text("export.first.wrong"))
                .setMinErrorMessage(text("export.first.wrong"))
                .setMaxErrorMessage(text("export.first.wrong")));
        protectedToo.setHelperText(text("export.protected.help"));
        outcome.getElement().setAttribute("aria-live", "polite");
        kind.addValueChangeListener(this::refresh);
        use.addValueChangeListener(this::refresh);
        sheet.addValueChangeListener(this::refresh);
        first.addValueChangeListener(this::refresh);
        var content = new Div(kind, sheet, first, use, question, protectedToo, outcome);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(text("confirm.cancel"), click -> close()), download);
        refresh();
    }

    private void refresh(HasValue.ValueChangeEvent<?> change) {
        refresh();
    }

    private boolean isLabels() {
        return kind.getValue() == Kind.LABELS;
    }

    private boolean isForContacting() {
        return isLabels() || use.getValue() == Use.CONTACTING;
    }

    private void refresh() {
        sheet.setVisible(isLabels());
        first.setVisible(isLabels());
        first.setMax(sheet.getValue().labels());
        use.setVisible(!isLabels());
        question.setVisible(isForContacting());
        question.forLetters(isLabels());
        protectedToo.setVisible(hasProtected && !isForContacting());
        showOutcome();
    }

    private Wanted wanted() {
        return new Wanted(
                filter,
                order,
                isForContacting() ? question.read() : null,
                protectedToo.isVisible() && protectedToo.getValue());
    }

    private void showOutcome() {
        var preview = export.preview(wanted());
        var leaving = isLabels() ? preview.leaving() - preview.withoutAddress() : preview.leaving();
        outcome.removeAll();
        outcome.add(new Paragraph(text("export.leaving", leaving)));
        var leftOut = new UnorderedList();
        preview.refused()
                .forEach((reason, people) ->
                        leftOut.add(new ListItem(text("export.leftOut", people, text(reason), reason.provision()))));
        if (isLabels() && preview.withoutAddress() > 0) {
            leftOut.add(new ListItem(text("export.withoutAddress", preview.withoutAddress())));
        }
        outcome.add(leftOut);
        download.setVisible(leaving > 0 && (!isLabels() || isOnTheSheet()));
    }

    private boolean isOnTheSheet() {
        return !first.isEmpty()
                && first.getValue() >= 1
                && first.getValue() <= sheet.getValue().labels();
    }

    private Download download() {
        return new Download(
                text("export.file") + "." + extension(), isLabels() ? PDF : format().mediaType(), this::make);
    }

    private void make(OutputStream out) throws IOException {
        if (isLabels()) {
            var labels = new AddressLabels(sheet.getValue(), first.getValue() - 1);
            export.print(wanted(), labels, Messages.language(), out);
        } else {
            export.write(wanted(), format(), Messages.language(), out);
        }
    }

    private Format format() {
        return Format.valueOf(kind.getValue().name());
    }

    private String extension() {
        return isLabels() ? "pdf" : format().extension();
    }
}
