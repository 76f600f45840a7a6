package fi.seloste.contact.duplicate.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.common.ConflictException;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.duplicate.Duplicates;
import fi.seloste.contact.duplicate.Duplicates.Pair;
import fi.seloste.contact.duplicate.Duplicates.Person;
import fi.seloste.contact.duplicate.Duplicates.Told;
import fi.seloste.contact.duplicate.Likeness;
import fi.seloste.contact.duplicate.Merging;
import fi.seloste.contact.duplicate.Merging.Merged;
import fi.seloste.contact.ui.ContactNavigation;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;

/** The same person twice? Pairs to decide on, the likeliest first; what was decided can be taken back. */
@Route("o/:organisation/contacts/twice")
@Needs(Permission.EDIT)
@PermitAll
class DuplicatesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 20;
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final transient Duplicates duplicates;
    private final transient Merging merging;
    private final transient Contacts contacts;
    private final transient OrganisationAddress organisation;
    private final Div queue = new Div();
    private final Div decided = new Div();
    private int shown = PAGE;

    DuplicatesView(Duplicates duplicates, Merging merging, Contacts contacts, OrganisationAddress organisation) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.contacts = contacts;
        this.organisation = organisation;
        addClassName("view");
        queue.addClassName("stack");
        decided.addClassName("stack");
        add(new PageHeader(text("twice.title"), text("twice.what")), queue, decided);
        refresh();
    }

    private void refresh() {
        queue.removeAll();
        decided.removeAll();
        var found = duplicates.queue(shown);
        queue.add(found.pairs().isEmpty() ? nobody() : pairs(found));
        var merged = merging.all();
        if (!merged.isEmpty()) {
            decided.add(new Card(text("twice.merged"), text("twice.merged.what", Merging.UNDO_WINDOW.toDays()))
                    .with(list(merged.stream().map(this::row).toList())));
        }
        var told = duplicates.toldApart();
        if (!told.isEmpty()) {
            decided.add(new Card(text("twice.told"), text("twice.told.what"))
                    .with(list(told.stream().map(this::row).toList())));
        }
    }

    private static Component nobody() {
        return new EmptyState(text("twice.none.title"), text("twice.none.what"));
    }

    private Card pairs(Duplicates.Queue found) {
        var card = new Card(text("twice.pairs"), text("twice.pairs.what"));
        card.with(list(found.pairs().stream().map(this::row).toList()));
        if (found.goesOn()) {
            card.with(new Button(text("twice.more"), click -> {
                shown += PAGE;
                refresh();
            }));
        }
        return card;
    }

    private static UnorderedList list(List<ListItem> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(list::add);
        return list;
    }

    private ListItem row(Pair pair) {
        var both = both(pair.first(), pair.second());
        var compare = new Button(text("twice.compare"), click -> compare(pair));
        compare.setAriaLabel(text("twice.compare.of", both));
        var apart = new Button(text("twice.apart"), click -> tellApart(pair, both));
        apart.setAriaLabel(text("twice.apart.of", both));
        apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(
                words(people(pair.first(), pair.second()), note(reasons(pair.likeness()))),
                chip(pair.likeness().strength()),
                actions(compare, apart));
    }

    private static StateChip chip(Likeness.Strength strength) {
        return new StateChip(
                switch (strength) {
                    case VERY_LIKELY, LIKELY -> StateChip.State.WATCH;
                    case POSSIBLE -> StateChip.State.NEUTRAL;
                },
                text(strength));
    }

    private static String reasons(Likeness likeness) {
        var reasons = likeness.reasons().stream().map(Messages::text).collect(Collectors.joining(" · "));
        return likeness.isNamedAlike() ? reasons : reasons + " · " + text("twice.otherName");
    }

    private ListItem row(Merged merged) {
        var names = merged.names().stream().distinct().collect(Collectors.joining(" + "));
        var undo = new Button(text("twice.undo"), click -> undo(merged.id()));
        undo.setAriaLabel(text("twice.undo.of", names));
        undo.setEnabled(merged.canBeUndone());
        var words = words(
                person(merged.contact(), merged.name()),
                note(names),
                note(text("twice.merged.by", merged.by(), moment(merged.at()), moment(merged.until()))));
        if (!merged.canBeUndone()) {
            words.add(note(text("twice.undo.later")));
        }
        return new ListItem(words, actions(undo));
    }

    private ListItem row(Told told) {
        var back = new Button(text("twice.takeBack"), click -> {
            duplicates.takeBack(told.first().id(), told.second().id());
            refresh();
        });
        back.setAriaLabel(text("twice.takeBack.of", both(told.first(), told.second())));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(words(people(told.first(), told.second())), actions(back));
    }

    private static Div words(Component title, Component... notes) {
        var words = new Div(title);
        words.add(notes);
        return words;
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("row-actions");
        return actions;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("row-note");
        return note;
    }

    private Div people(Person first, Person second) {
        var people = new Div(person(first.id(), named(first)), new Span(" – "), person(second.id(), named(second)));
        people.addClassName("row-title");
        return people;
    }

    private Anchor person(UUID id, String name) {
        return new Anchor(ContactNavigation.address(organisation.slug().orElseThrow(), id), name);
    }

    private static String both(Person first, Person second) {
        return named(first) + " – " + named(second);
    }

    private static String named(Person person) {
        return person.organisation() == null ? person.name() : person.name() + ", " + person.organisation();
    }

    private void compare(Pair pair) {
        try {
            var both = merging.compare(pair.first().id(), pair.second().id());
            new MergingDialog(merging, contacts, both, this::done, this::conflict).open();
        } catch (NoSuchElementException gone) {
            conflict();
        }
    }

    private void done(UUID contact) {
        refresh();
        merging.all().stream()
                .filter(merged -> merged.contact().equals(contact))
                .findFirst()
                .ifPresent(merged -> Toast.removed(text("twice.done", merged.name()), () -> undo(merged.id())));
    }

    /** Somebody changed one of them meanwhile: what is there now is shown, and decided on afresh. */
    private void conflict() {
        Toast.failed(text("twice.conflict"));
        refresh();
    }

    private void undo(UUID merge) {
        try {
            merging.undo(merge);
            Toast.done(text("twice.undone"));
        } catch (ConflictException | NoSuchElementException e) {
            Toast.failed(text("twice.undo.late"));
        }
        refresh();
    }

    private void tellApart(Pair pair, String both) {
        duplicates.tellApart(pair.first().id(), pair.second().id());
        refresh();
        Toast.removed(text("twice.apart.done", both), () -> {
            duplicates.takeBack(pair.first().id(), pair.second().id());
            refresh();
        });
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Messages.language().locale())
                .format(at.atZone(FINLAND));
    }

    @Override
    public String getPageTitle() {
        return text("twice.title");
    }
}
