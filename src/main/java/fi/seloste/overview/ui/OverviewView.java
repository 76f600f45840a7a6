package fi.seloste.overview.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.tenant.Letters;
import fi.seloste.ui.Card;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.NeedsAttention.Matter;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip.State;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What needs you? One line for each matter, the worst first, and a way to where it is mended. */
@Route("o/:organisation/overview")
@Menu(title = "overview.menu", order = 0)
@Needs(Permission.READ)
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<State> ORDER = List.of(State.BAD, State.WATCH, State.NEUTRAL);

    private final transient List<NeedsAttention> modules;
    private final transient Letters letters;
    private final transient Access access;

    OverviewView(List<NeedsAttention> modules, Letters letters, Access access) {
        this.modules = modules;
        this.letters = letters;
        this.access = access;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var matters =
                modules.stream().flatMap(module -> module.matters().stream()).toList();
        add(new PageHeader(text("overview.title"), text("overview.answer", matters.size())));
        if (matters.isEmpty()) {
            add(new EmptyState(text("overview.nothing"), text("overview.nothing.what")));
        }
        var cards = new Div();
        cards.addClassName("stack");
        ORDER.stream()
                .map(state -> matters.stream()
                        .filter(matter -> matter.state() == state)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(OverviewView::card)
                .forEach(cards::add);
        if (access.permits(Permission.EDIT) && letters.canBeSent()) {
            cards.add(new LetterCard(letters));
        }
        add(cards);
    }

    private static Card card(List<Matter> matters) {
        var state = matters.getFirst().state();
        var list = new UnorderedList();
        list.addClassName("rows");
        matters.stream().map(OverviewView::row).forEach(list::add);
        return new Card(text("overview." + state), text("overview." + state + ".what")).with(list);
    }

    private static ListItem row(Matter matter) {
        var words = new Span(matter.text());
        words.addClassName("matter");
        var link = new Anchor(matter.path(), matter.place());
        link.addClassName("matter-place");
        link.setAriaLabel(matter.place() + ": " + matter.text());
        return new ListItem(words, link);
    }

    @Override
    public String getPageTitle() {
        return text("overview.title");
    }
}
