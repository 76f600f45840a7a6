package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.contact.ContactFilter;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Contacts.Row;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.Relations;
import fi.seloste.contact.Relations.Kind;
import fi.seloste.contact.Relations.Relation;
import fi.seloste.ui.Toast;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;

/** Who the person is to others whom we know: above all, who the guardian of a minor is. */
class RelationsCard extends RowsCard<Relation> {

    private final transient Relations relations;
    private final transient Contacts contacts;
    private final transient Declaration declared;
    private final transient ContactAddress address;
    private final UUID contact;

    RelationsCard(
            Relations relations,
            Contacts contacts,
            Declaration declared,
            ContactAddress address,
            UUID contact,
            boolean mayEdit) {
        super(text("relations.title"), text("relations.what"), mayEdit);
        this.relations = relations;
        this.contacts = contacts;
        this.declared = declared;
        this.address = address;
        this.contact = contact;
        refresh();
    }

    @Override
    List<Relation> rows() {
        return relations.of(contact);
    }

    @Override
    Div form() {
        var kind = new Select<Kind>();
        kind.setLabel(text("relations.kind"));
        var kinds = Arrays.stream(Kind.values())
                .filter(each -> declared.declares(each.kept()))
                .toList();
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> text("Relations.Kind." + each.name()));
        kind.setValue(kinds.getFirst());
        var other = new ComboBox<Row>(text("relations.other"));
        other.setItemLabelGenerator(
                row -> row.organisation() == null ? row.name() : row.name() + ", " + row.organisation());
        other.setItemsPageable((page, words) -> words.isBlank()
                ? List.of()
                : contacts.list(
                        ContactFilter.of(words),
                        Contacts.SortBy.NAME,
                        false,
                        (int) page.getOffset(),
                        page.getPageSize()));
        other.setManualValidation(true);
        var add = new Button(text("relations.add"), click -> {
            other.setInvalid(other.isEmpty() || other.getValue().id().equals(contact));
            other.setErrorMessage(text("relations.other.required"));
            if (!other.isInvalid()) {
                add(kind.getValue(), other.getValue().id());
            }
        });
        var form = new Div(kind, other, add);
        form.addClassName("inline-form");
        return form;
    }

    private void add(Kind kind, UUID other) {
        try {
            relations.add(contact, kind, other);
            Toast.done(text("form.saved"));
        } catch (DataIntegrityViolationException twice) {
            Toast.failed(text("relations.twice"));
        }
        refresh();
    }

    @Override
    ListItem describe(Relation relation) {
        var kind =
                new Span(text("Relations.Kind." + relation.kind().name() + (relation.backwards() ? ".backwards" : "")));
        kind.addClassName("row-note");
        return new ListItem(
                new Div(kind, new RouterLink(relation.name(), ContactView.class, address.of(relation.other()))));
    }

    @Override
    String nameOf(Relation relation) {
        return relation.name();
    }

    @Override
    void remove(Relation relation) {
        relations.remove(relation.id());
    }
}
