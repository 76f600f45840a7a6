package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.tenant.Closing;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Download;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What happens when the organisation is closed, said before it does. */
@Route("o/:organisation/closing")
@Needs(Permission.MANAGE)
@PermitAll
class ClosingView extends Div implements HasDynamicTitle {

    private static final String ZIP = "application/zip";
    private static final String ENDING = ".zip";

    private final transient Closing closing;
    private final String slug;
    private final Card closed = new Card(text("closing.card"), text("closing.card.what", Closing.WAIT.toDays()));

    ClosingView(Closing closing, Organisations organisations) {
        this.closing = closing;
        this.slug = organisations.current().slug();
        addClassName("view");
        add(new PageHeader(text("closing.title"), text("closing.what")), export(), closed);
        refresh();
    }

    private Card export() {
        var download = new Anchor(
                Download.of(() -> new Download(slug + ENDING, ZIP, closing::export)), text("closing.export"));
        return new Card(text("closing.export.card"), text("closing.export.what")).with(download);
    }

    private void refresh() {
        var steps = new OrderedList(
                new ListItem(text("closing.step.wait", Closing.WAIT.toDays())),
                new ListItem(text("closing.step.erase")),
                new ListItem(text("closing.step.address", slug)));
        closing.erasedFrom()
                .ifPresentOrElse(day -> closed.show(steps, underWay(day)), () -> closed.show(steps, begin()));
    }

    private Div begin() {
        var begin = new Button(
                text("closing.begin"),
                click -> Confirm.destructive(
                        text("closing.question"),
                        text("closing.effect", Closing.WAIT.toDays()),
                        text("closing.begin"),
                        () -> {
                            closing.begin();
                            refresh();
                        }));
        begin.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(begin);
    }

    private Div underWay(LocalDate day) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(day);
        var back = new Button(text("closing.takeBack"), click -> {
            closing.takeBack();
            refresh();
        });
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(new StateChip(StateChip.State.WATCH, text("closing.underWay", date)), back);
        row.addClassName("inline-form");
        return row;
    }

    @Override
    public String getPageTitle() {
        return text("closing.title");
    }
}
