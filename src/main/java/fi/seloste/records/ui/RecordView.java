package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ui.ServiceNavigation;
import fi.seloste.records.ClientWorks;
import fi.seloste.records.Gap;
import fi.seloste.records.ProcessingRecord;
import fi.seloste.records.ProcessingRecord.Point;
import fi.seloste.records.ProcessingRecords;
import fi.seloste.records.RecordFormat;
import fi.seloste.records.RecordWords;
import fi.seloste.register.ui.RegisterNavigation;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.tenant.ui.OrganisationAddresses;
import fi.seloste.ui.Card;
import fi.seloste.ui.Download;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Together;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of processing activities (Art. 30): every activity as its rows state it, and what is missing. */
@Route(RecordsNavigation.ROUTE)
@Menu(title = "records.menu", order = 45)
@Needs(Permission.READ)
@PermitAll
class RecordView extends Div implements HasDynamicTitle {

    private final transient ProcessingRecords records;
    private final transient Access access;
    private final String slug;
    private final transient RecordWords words = new RecordWords(Messages.language());
    private final PageHeader header = new PageHeader(text("records.question"), text("records.what"));
    private final Div answer = new Div();
    private final Div own = new Div();
    private final ClientWorkCard forClients;

    RecordView(
            ProcessingRecords records,
            ClientWorks works,
            ServiceInventory inventory,
            OrganisationAddress organisation,
            Access access,
            Together together) {
        this.records = records;
        this.access = access;
        this.slug = organisation.slug().orElseThrow();
        addClassName("view");
        own.addClassName("stack");
        forClients = new ClientWorkCard(works, inventory, together, access.permits(Permission.EDIT), this::refresh);
        if (access.permits(Permission.MANAGE)) {
            header.withActions(new Anchor(RecordsNavigation.file(slug), text("records.configuration")));
        }
        add(header, answer, files(), own, forClients);
        refresh();
    }

    private Card files() {
        var card = new Card(text("records.files"), text("records.files.what"));
        var links = new Div();
        links.addClassName("record-files");
        for (var format : RecordFormat.values()) {
            links.add(new Anchor(Download.of(() -> download(format)), text("records.file." + format.name())));
        }
        return card.with(links);
    }

    private Download download(RecordFormat format) {
        return new Download(
                text("records.file") + "." + format.extension(),
                format.mediaType(),
                out -> records.write(format, Messages.language(), out));
    }

    private void refresh() {
        var shown = records.in(Messages.language());
        answer.removeAll();
        answer.add(
                shown.gaps() == 0
                        ? new StateChip(StateChip.State.GOOD, text("records.whole"))
                        : new StateChip(StateChip.State.WATCH, text("records.gaps", shown.gaps())));
        own.removeAll();
        own.add(new Card(text("records.controller"), "")
                .with(new EntryList(shown.controller(), words, gap -> place(gap, null))));
        if (shown.activities().isEmpty()) {
            own.add(new EmptyState(
                    text("records.empty"),
                    text("records.empty.what"),
                    new Anchor(RegisterNavigation.all(slug), text("records.registers"))));
        }
        Card card = null;
        ProcessingRecord.Register register = null;
        for (var activity : shown.activities()) {
            if (!Objects.equals(register, activity.register())) {
                register = activity.register();
                card = new Card(register.name(), "");
                card.withActions(
                        new Anchor(RegisterNavigation.address(slug, register.slug()), text("records.mend.REGISTER")));
                own.add(card);
            }
            card.with(folded(activity));
        }
        shown.leftOut().forEach(left -> own.add(leftOut(left)));
        forClients.show(shown);
    }

    /** What an activity is in short; where something is missing, all of it. */
    private Details folded(ProcessingRecord.Activity activity) {
        var title = new Span(activity.name());
        title.addClassName("row-title");
        var note = new Span(Stream.of(Point.GROUPS, Point.BASIS)
                .flatMap(point -> activity.entry(point).lines().stream())
                .collect(Collectors.joining(" · ")));
        note.addClassName("row-note");
        var gaps =
                activity.entries().stream().filter(entry -> entry.gap() != null).count();
        var summary = new Div(title, note);
        if (gaps > 0) {
            summary.add(new StateChip(StateChip.State.WATCH, text("records.gaps", gaps)));
        }
        var folded =
                new Details(summary, new EntryList(activity.entries(), words, gap -> place(gap, activity.register())));
        folded.setOpened(gaps > 0);
        folded.addClassName("record-activity");
        return folded;
    }

    private Paragraph leftOut(ProcessingRecord.Register register) {
        var note = new Paragraph(text("records.leftOut", register.name()) + " ");
        note.addClassName("row-note");
        note.add(new Anchor(RegisterNavigation.address(slug, register.slug()), text("records.mend.REGISTER")));
        return note;
    }

    /** Where a gap is mended; whoever may only read is led nowhere. */
    private String place(Gap gap, ProcessingRecord.Register register) {
        return switch (gap.place()) {
            case ORGANISATION -> access.permits(Permission.MANAGE) ? OrganisationAddresses.details(slug) : null;
            case REGISTER -> access.permits(Permission.EDIT) ? RegisterNavigation.address(slug, register.slug()) : null;
            case SERVICES -> access.permits(Permission.EDIT) ? ServiceNavigation.all(slug) : null;
            case CLIENTS -> null;
        };
    }

    @Override
    public String getPageTitle() {
        return text("records.question");
    }
}
