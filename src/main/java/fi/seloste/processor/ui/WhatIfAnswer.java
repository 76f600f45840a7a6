package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.TouchedBy.Appearing;
import fi.seloste.processor.TouchedBy.Touched;
import fi.seloste.processor.TransferBasis;
import fi.seloste.processor.UsedBy;
import fi.seloste.processor.WhatIf;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The services, registers and notices that the end of a basis would touch, each with the way there. */
class WhatIfAnswer extends Div {

    /** More than these are found in the form. */
    private static final int PROPOSALS = 2;

    private final transient InventoryDesk desk;
    private final transient WhatIf whatIf;

    WhatIfAnswer(
            InventoryDesk desk,
            TransferBasis basis,
            WhatIf whatIf,
            List<ServiceConfiguration> services,
            Map<UUID, List<UsedBy.Use>> uses) {
        this.desk = desk;
        this.whatIf = whatIf;
        var touched = services.stream()
                .filter(service -> !whatIf.touched(service).isEmpty())
                .toList();
        var name = desk.law().nameOf(basis, Messages.language());
        if (touched.isEmpty()) {
            add(new Paragraph(text("whatIf.nothing", name, Days.of(whatIf.day()))));
            return;
        }
        var transfers = touched.stream()
                .mapToInt(service -> whatIf.touched(service).size())
                .sum();
        add(new Paragraph(text("whatIf.answer", name, Days.of(whatIf.day()), transfers, touched.size())));
        list("whatIf.services", "", touched.stream().map(this::service).toList());
        list(
                "whatIf.registers",
                "whatIf.registers.none",
                touched.stream()
                        .flatMap(service -> uses.getOrDefault(service.id(), List.of()).stream())
                        .distinct()
                        .map(use -> new ListItem(link(use.address(), use.where())))
                        .toList());
        list(
                "whatIf.notices",
                "whatIf.notices.none",
                desk.touched(whatIf).map(WhatIfAnswer::notice).toList());
    }

    private void list(String title, String none, List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("rows");
        items.forEach(list::add);
        add(new H3(text(title)), items.isEmpty() ? note(text(none)) : list);
    }

    private ListItem service(ServiceConfiguration service) {
        var box = new Div(link(desk.address(service), service.details().name()));
        whatIf.touched(service).forEach(transfer -> box.add(transfer(transfer)));
        return new ListItem(box);
    }

    private Component transfer(TransferRow transfer) {
        var law = whatIf.then();
        var country = transfer.details().country();
        var place = new Span(text("transfers.to", law.placeName(country, Messages.language())));
        var now = new Span(
                text(whatIf.now().stateOf(transfer.details(), whatIf.day()).status()) + " →");
        for (var words : List.of(place, now)) {
            words.addClassName("row-note");
        }
        var then = law.stateOf(transfer.details(), whatIf.day()).status();
        var line = new Div(place, now, TransferChip.of(then));
        line.addClassName("transfer-line");
        var others = law.proposals(country, whatIf.day()).stream()
                .limit(PROPOSALS)
                .map(MechanismName::of)
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? line : new Div(line, note(text("whatIf.instead", others)));
    }

    private static ListItem notice(Touched touched) {
        var title = new Div(link(touched.address(), touched.where()));
        title.addClassName("transfer-line");
        if (touched.blocked()) {
            title.add(new StateChip(State.BAD, text("whatIf.blocked")));
        }
        var box = new Div(title);
        said(box, "whatIf.says", touched.sentences());
        said(box, "whatIf.published", touched.published());
        touched.findings().stream().map(WhatIfAnswer::finding).forEach(box::add);
        return new ListItem(box);
    }

    private static void said(Div box, String introduction, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            box.add(note(text(introduction)), list);
        }
    }

    private static Div finding(Appearing appearing) {
        var mend = new Paragraph(appearing.mend());
        mend.addClassName("mend");
        var box =
                new Div(new StateChip(appearing.state(), appearing.label()), new Paragraph(appearing.message()), mend);
        box.addClassName("finding");
        return box;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("row-title");
        return link;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("row-note");
        return note;
    }
}
