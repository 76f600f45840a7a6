package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.processor.UsedBy;
import java.util.List;

/** Says where a service is used: what has to be changed before it can go. */
class UsesDialog extends Dialog {

    /** @param loss what the notices would say no more, or nothing */
    UsesDialog(String service, List<UsedBy.Use> uses, String loss) {
        setHeaderTitle(text("services.used", service));
        var list = new UnorderedList();
        uses.forEach(use -> list.add(new ListItem(new Anchor(use.address(), use.where()))));
        add(new Paragraph(text("services.used.what")), list);
        if (!loss.isEmpty()) {
            add(new Paragraph(loss));
        }
        getFooter().add(new Button(text("services.close"), click -> close()));
    }
}
