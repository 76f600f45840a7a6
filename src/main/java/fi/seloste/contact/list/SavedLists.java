package fi.seloste.contact.list;

import fi.seloste.common.Versioned;
import fi.seloste.common.WholeCharacters;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayOpenContacts;
import fi.seloste.security.Permission;
import fi.seloste.security.PersonIdentity;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists that people come back to, each under a name. Everyone has their own; those who may change contacts share some
 * with all members, and look after the shared ones together.
 */
@Service
@MayOpenContacts
@Transactional
public class SavedLists {

    /** @param shared with all members of the organisation; else it is for whoever saved it */
    public record View(
            @NotBlank @Size(max = 100) @WholeCharacters String name,
            boolean shared,
            @NotNull Listing listing) {}

    /** @param changeable by the person who asks */
    public record Saved(Versioned<View> view, boolean changeable) {}

    /** One that was removed, so that it can come back as itself. */
    public record Removed(UUID id, PersonIdentity by, View view) {}

    private final SavedListRepository lists;
    private final Contacts contacts;
    private final Access access;
    private final Validator validator;

    SavedLists(SavedListRepository lists, Contacts contacts, Access access, Validator validator) {
        this.lists = lists;
        this.contacts = contacts;
        this.access = access;
        this.validator = validator;
    }

    /** One's own and the shared ones, by name. */
    @Transactional(readOnly = true)
    public List<Saved> all() {
        return lists.findAll().stream()
                .filter(this::isSeen)
                .map(this::saved)
                .sorted(Comparator.comparing(saved -> saved.view().value().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * @throws NoSuchElementException where the organisation has none such, or it is somebody else's own
     */
    @Transactional(readOnly = true)
    public Saved get(UUID id) {
        return saved(existing(id));
    }

    /**
     * @throws AccessDeniedException where it is to be shared by somebody who changes nothing
     * @throws NotDeclaredException  where it names what no register in force has
     */
    public UUID save(View view) {
        require(view);
        return lists.save(new SavedListEntity(CurrentPerson.required().identity(), view))
                .getId();
    }

    /**
     * @throws fi.seloste.common.ConflictException where it was changed since it was shown
     * @throws AccessDeniedException               where it is shared, or to be shared, by somebody who changes nothing
     */
    public void change(Versioned<View> changed) {
        var list = changeable(changed.id());
        list.requireVersion(changed.version());
        require(changed.value());
        if (!changed.value().shared() && !isMine(list)) {
            // It would be out of the sight of whoever does so.
            throw new AccessDeniedException("Only whoever saved a list makes it their own again");
        }
        list.change(changed.value());
    }

    public Removed remove(UUID id) {
        var list = changeable(id);
        lists.delete(list);
        return new Removed(id, list.by(), list.toView());
    }

    public void restore(Removed removed) {
        require(removed.view());
        if (!removed.by().equals(CurrentPerson.required().identity())
                && !removed.view().shared()) {
            throw new AccessDeniedException("It was somebody else's own");
        }
        lists.save(new SavedListEntity(removed.id(), removed.by(), removed.view()));
    }

    private SavedListEntity existing(UUID id) {
        return lists.findById(id).filter(this::isSeen).orElseThrow();
    }

    private SavedListEntity changeable(UUID id) {
        var list = existing(id);
        if (!isChangeable(list)) {
            throw new AccessDeniedException("Those who change nothing leave the shared lists as they are");
        }
        return list;
    }

    private void require(View view) {
        var violations = validator.validate(view);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (view.shared() && !access.permits(Permission.EDIT)) {
            throw new AccessDeniedException("Those who change nothing share no lists");
        }
        var declared = contacts.declaration();
        view.listing()
                .named()
                .filter(id -> declared.registers().stream()
                        .noneMatch(register ->
                                register.id().equals(id) || register.part(id).isPresent()))
                .findFirst()
                .ifPresent(id -> {
                    throw new NotDeclaredException(NotDeclaredException.What.GROUP, id);
                });
    }

    private Saved saved(SavedListEntity list) {
        return new Saved(new Versioned<>(list.getId(), list.getVersion(), list.toView()), isChangeable(list));
    }

    private boolean isSeen(SavedListEntity list) {
        return list.isShared() || isMine(list);
    }

    private boolean isChangeable(SavedListEntity list) {
        return list.isShared() ? access.permits(Permission.EDIT) : isMine(list);
    }

    private static boolean isMine(SavedListEntity list) {
        return list.isOf(CurrentPerson.required().identity());
    }
}
