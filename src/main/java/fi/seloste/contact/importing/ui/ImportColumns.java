package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.Kept;
import fi.seloste.contact.importing.ColumnPlace;
import fi.seloste.contact.importing.ColumnPlace.Kind;
import fi.seloste.contact.importing.Imports.Found;
import fi.seloste.contact.importing.Mapping;
import fi.seloste.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where each column goes: proposed by its name, with examples of what stands in it. */
class ImportColumns extends Div {

    private final transient Found found;
    private final transient Declaration declaration;
    private final transient Runnable changed;
    private final transient List<Select<ColumnPlace>> places = new ArrayList<>();
    private final Paragraph leftOut = new Paragraph();

    /**
     * @param declaration of the register alone that the people go to
     * @param register    where it is changed
     */
    ImportColumns(Found found, Declaration declaration, String register, Runnable changed) {
        this.found = found;
        this.declaration = declaration;
        this.changed = changed;
        addClassName("stack");
        var proposed = Mapping.proposed(found.header(), declaration);
        var choices = choices();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        for (var column = 0; column < found.header().size(); column++) {
            rows.add(row(column, choices, proposed.places().get(column)));
        }
        leftOut.addClassName("notice");
        add(leftOut, new Anchor(register, text("import.columns.register")), rows);
        tellLeftOut();
    }

    Mapping mapping() {
        return new Mapping(places.stream().map(Select::getValue).toList());
    }

    private ListItem row(int column, List<ColumnPlace> choices, ColumnPlace proposed) {
        var name = new Div(found.header().get(column));
        name.addClassName("row-title");
        var examples = new Div(String.join(" · ", found.examples().get(column)));
        examples.addClassName("row-note");
        var place = new Select<ColumnPlace>();
        place.setAriaLabel(text("import.columns.place", found.header().get(column)));
        place.setItems(choices);
        place.setItemLabelGenerator(this::label);
        place.setValue(proposed);
        place.addValueChangeListener(change -> {
            tellLeftOut();
            changed.run();
        });
        places.add(place);
        return new ListItem(new Div(name, examples), place);
    }

    /** What is not stored is said, and where it could be declared. */
    private void tellLeftOut() {
        var names = mapping().leftOut().stream().map(found.header()::get).toList();
        leftOut.setText(
                names.isEmpty()
                        ? text("import.columns.all")
                        : text("import.columns.leftOut", names.size(), String.join(", ", names)));
    }

    private List<ColumnPlace> choices() {
        var name = declaration.declares(Kept.NAME)
                ? Stream.of(Kind.NAME, Kind.GIVEN_NAME, Kind.FAMILY_NAME)
                : Stream.<Kind>empty();
        var organisation =
                declaration.declares(Kept.ORGANISATION) ? Stream.of(Kind.ORGANISATION) : Stream.<Kind>empty();
        var keywords = declaration.declares(Kept.KEYWORDS) ? Stream.of(Kind.KEYWORDS) : Stream.<Kind>empty();
        return Stream.of(
                        Stream.of(ColumnPlace.LEFT_OUT),
                        Stream.of(name, organisation, keywords)
                                .flatMap(each -> each)
                                .map(ColumnPlace::of),
                        declaration.fields().keySet().stream().map(ColumnPlace::field),
                        Stream.of(Ban.values()).map(ColumnPlace::ban))
                .flatMap(each -> each)
                .toList();
    }

    private String label(ColumnPlace place) {
        return switch (place.kind()) {
            case FIELD -> declaration.fields().get(place.field()).label().orLatest(Messages.language());
            case BAN -> text("import.columns.ban", text(place.ban()));
            default -> text(place.kind());
        };
    }
}
