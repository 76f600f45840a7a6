package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.list.Listing;
import fi.seloste.contact.list.SavedLists;
import fi.seloste.contact.list.SavedLists.Removed;
import fi.seloste.contact.list.SavedLists.Saved;
import fi.seloste.contact.list.SavedLists.View;
import fi.seloste.ui.Toast;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The lists that were saved, and what can be done with the one that is open. */
class SavedListsMenu extends MenuBar {

    private final transient SavedLists lists;
    private final transient Supplier<Listing> shown;
    private final transient Consumer<UUID> open;
    private final boolean mayShare;
    private transient Saved current;

    /**
     * @param shown what the list shows now
     * @param open  opens a saved list; null closes it
     */
    SavedListsMenu(SavedLists lists, boolean mayShare, Supplier<Listing> shown, Consumer<UUID> open) {
        this.lists = lists;
        this.mayShare = mayShare;
        this.shown = shown;
        this.open = open;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    }

    /** The id that an address names; nothing where it is none. */
    static Optional<UUID> id(String named) {
        try {
            return Optional.of(UUID.fromString(named));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The list that the address names, if it is there for whoever reads it. */
    Optional<Saved> find(UUID id) {
        try {
            return Optional.of(lists.get(id));
        } catch (NoSuchElementException e) {
            Toast.failed(text("savedLists.gone"));
            return Optional.empty();
        }
    }

    /** @param current the one that is open, or null */
    void show(Saved current) {
        this.current = current;
        removeAll();
        var menu = addItem(
                        current == null
                                ? text("savedLists.menu")
                                : text("savedLists.open", current.view().value().name()))
                .getSubMenu();
        var all = lists.all();
        all.forEach(saved ->
                menu.addItem(name(saved), click -> open.accept(saved.view().id())));
        if (!all.isEmpty()) {
            menu.addComponent(new Hr());
        }
        menu.addItem(text("savedLists.save"), click -> SavedListDialog.ofNew(mayShare, this::save)
                .open());
        if (current != null && current.changeable()) {
            offerChanges(menu, current.view().value());
        }
    }

    private void offerChanges(SubMenu menu, View view) {
        menu.addItem(
                text("savedLists.update", view.name()),
                click -> change(new View(view.name(), view.shared(), shown.get())));
        menu.addItem(text("savedLists.rename", view.name()), click -> SavedListDialog.of(
                        view, mayShare, (name, shared) -> change(new View(name, shared, view.listing())))
                .open());
        menu.addItem(text("savedLists.remove", view.name()), click -> remove());
    }

    private static String name(Saved saved) {
        var view = saved.view().value();
        return view.shared() ? text("savedLists.sharedOne", view.name()) : view.name();
    }

    private void save(String name, boolean shared) {
        try {
            var id = lists.save(new View(name, shared, shown.get()));
            Toast.done(text("savedLists.saved", name));
            open.accept(id);
        } catch (NotDeclaredException e) {
            Toast.failed(text("savedLists.undeclared"));
        }
    }

    private void change(View view) {
        try {
            lists.change(new Versioned<>(current.view().id(), current.view().version(), view));
            Toast.done(text("savedLists.saved", view.name()));
            open.accept(current.view().id());
        } catch (ConflictException | NoSuchElementException e) {
            Toast.failed(text("savedLists.conflict"));
        } catch (NotDeclaredException e) {
            Toast.failed(text("savedLists.undeclared"));
        }
    }

    private void remove() {
        var removed = lists.remove(current.view().id());
        open.accept(null);
        Toast.removed(text("savedLists.removed", removed.view().name()), () -> restore(removed));
    }

    private void restore(Removed removed) {
        try {
            lists.restore(removed);
            Toast.done(text("savedLists.restored", removed.view().name()));
            open.accept(removed.id());
        } catch (NotDeclaredException e) {
            Toast.failed(text("savedLists.undeclared"));
        }
    }
}
