package fi.seloste.presence.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fi.seloste.audit.LatestSavings;
import fi.seloste.common.Ids;
import fi.seloste.presence.Presences;
import fi.seloste.presence.Presences.Somebody;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Unsaved;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Who else has a thing open, who is changing it, and who has saved it since. While it is shown, the window asks every few
 * seconds; nothing is pushed to it, so nothing has to know on which instance it is.
 */
class TogetherLine extends Div {

    private static final int EVERY = 4000;

    /** What there is to tell. */
    private record Told(List<Somebody> others, Optional<LatestSavings.Saving> saving) {}

    /** How many lines are shown in a window. */
    private record Shown(int lines) {}

    private final transient Presences presences;
    private final transient LatestSavings savings;
    private final transient Clock clock;
    private final UUID window = Ids.next();
    private final UUID subject;
    private Instant since;
    private transient Told told;
    private transient Registration polls;

    TogetherLine(Presences presences, LatestSavings savings, Clock clock, UUID subject) {
        this.presences = presences;
        this.savings = savings;
        this.clock = clock;
        this.subject = subject;
        this.since = Instant.now(clock);
        addClassName("together");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        count(event.getUI(), 1);
        polls = event.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        count(event.getUI(), -1);
        try {
            presences.leave(window);
        } catch (RuntimeException e) {
            // Where the sign-in or the membership ended meanwhile, the row is forgotten by itself.
            LoggerFactory.getLogger(TogetherLine.class).debug("A window ended unsaid", e);
        }
    }

    private static void count(UI ui, int more) {
        var before = ComponentUtil.getData(ui, Shown.class);
        var lines = (before == null ? 0 : before.lines()) + more;
        ComponentUtil.setData(ui, Shown.class, new Shown(lines));
        ui.setPollInterval(lines > 0 ? EVERY : -1);
    }

    private void look() {
        try {
            tell(new Told(presences.stay(window, subject, Unsaved.isIn(place())), saving()));
        } catch (DataAccessException | TransactionException e) {
            // The database is away: no reason to disturb anybody who reads.
            tell(new Told(List.of(), Optional.empty()));
        }
    }

    /** The dialog or the page that the line stands in. */
    private Component place() {
        Component place = this;
        while (!(place instanceof Dialog) && place.getParent().isPresent()) {
            place = place.getParent().get();
        }
        return place;
    }

    /** Whoever saves meets what others saved before: what is older than one's own saving has been seen. */
    private Optional<LatestSavings.Saving> saving() {
        var latest = savings.after(since, subject);
        latest.filter(LatestSavings.Saving::mine).ifPresent(mine -> since = mine.at());
        return latest.filter(saving -> !saving.mine());
    }

    private void tell(Told now) {
        if (now.equals(told)) {
            return;
        }
        told = now;
        removeAll();
        tell("together.editing", Somebody::editing);
        tell("together.open", somebody -> !somebody.editing());
        now.saving().ifPresent(saving -> {
            add(new Span(text("together.saved", saving.person(), time(saving.at()))));
            if (!(place() instanceof Dialog)) {
                add(show());
            }
        });
    }

    private void tell(String key, Predicate<Somebody> which) {
        var names = told.others().stream().filter(which).map(Somebody::name).toList();
        if (!names.isEmpty()) {
            add(new Span(text(key, listed(names), names.size())));
        }
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : text("together.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Messages.language().locale())
                .format(at.atZone(clock.getZone()));
    }

    private static Button show() {
        var show = new Button(
                text("together.show"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        return show;
    }
}
