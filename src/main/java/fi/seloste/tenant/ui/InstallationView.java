package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.seloste.security.Access;
import fi.seloste.tenant.Overseeing;
import fi.seloste.tenant.Overseeing.Overseen;
import fi.seloste.tenant.Overseeing.Search;
import fi.seloste.tenant.Overseeing.State;
import fi.seloste.ui.HeaderItem;
import fi.seloste.ui.Lines;
import fi.seloste.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Who is here, for whoever runs the installation. For everybody else there is no such page. */
@Route(value = "installation", autoLayout = false)
@PermitAll
class InstallationView extends PlainPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> FIGURES = List.of(Overseeing.MEMBERS, "registers", "contacts", "notices");

    private final transient Overseeing overseeing;
    private final transient Access access;
    private final transient Clock clock;
    private final TextField words = new TextField(text("installation.search"));
    private final Select<State> state = new Select<>();
    private final Span count = new Span();
    private final Lines<Overseen> lines = new Lines<>();

    InstallationView(Overseeing overseeing, Access access, Clock clock, List<HeaderItem> items) {
        super(items);
        this.overseeing = overseeing;
        this.access = access;
        this.clock = clock;
        addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.oversees()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        state.setLabel(text("installation.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(each -> each == null ? text("installation.here") : stateOf(each));
        state.setWidth("16rem");
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("installation.here"));
        state.addValueChangeListener(change -> find());
        count.addClassName("row-note");
        count.getElement().setAttribute("aria-live", "polite");
        var tools = new Div(words, state, count);
        tools.addClassName("inline-form");
        fill();
        show(text("installation.title"), text("installation.what"), tools, lines);
        find();
    }

    private void fill() {
        lines.with(text("installation.organisation"), each -> each.name() == null ? "–" : each.name())
                .with(text("installation.address"), Overseen::slug)
                .with(text("installation.created"), each -> each.created() == null ? "" : day(each.created()))
                .with(text("installation.state"), this::standing);
        for (var figure : FIGURES) {
            lines.with(text("installation.figure." + figure), each -> figure(each, figure));
        }
        lines.setEmptyStateText(text("installation.none"));
        lines.setHeight("min(65vh, 50rem)");
        lines.setItems(query -> overseeing.page(search(), query.getOffset(), query.getLimit()).stream(), query ->
                (int) overseeing.count(search()));
    }

    private void find() {
        lines.getDataProvider().refreshAll();
        count.setText(text("installation.count", overseeing.count(search())));
    }

    private Search search() {
        return new Search(words.getValue(), state.getValue());
    }

    private String standing(Overseen each) {
        var state = each.end() == null
                ? stateOf(each.state())
                : text("installation.state." + each.state() + ".day", day(each.end()));
        var altered = each.figures().getOrDefault("altered", 0L);
        return altered == 0 ? state : text("installation.altered", state, altered);
    }

    private static String stateOf(State state) {
        return text("installation.state." + state);
    }

    private static String figure(Overseen each, String figure) {
        var many = each.figures().get(figure);
        return many == null ? "" : text("installation.figure", many);
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(moment.atZone(clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return text("installation.title");
    }
}
