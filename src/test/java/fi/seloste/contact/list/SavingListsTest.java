package fi.seloste.contact.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Ban;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.contact.list.SavedLists.Saved;
import fi.seloste.contact.list.SavedLists.View;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A list that somebody comes back to is as it was left: their own, or one that all members share. */
@SelosteTest
class SavingListsTest {

    @Autowired
    SavedLists lists;

    @Autowired
    TestTenants tenants;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    private TestTenant tenant;
    private Listing quiet;

    @BeforeEach
    void declare() throws Exception {
        tenant = tenants.withEveryRole();
        quiet = tenant.asOwner(() -> {
            var register = registers.add(FilledTenants.register("Customers"));
            var group = parts.add(register, new Group(FilledTenants.own("Regulars")));
            var category = parts.add(register, FilledTenants.category(FilledTenants.own("Size"), Set.of()));
            var size = new OfField(parts.add(register, FilledTenants.field("Size", category)));
            var filter = new ContactFilter(
                    "koe & co",
                    register,
                    group,
                    parts.add(register, FilledTenants.source("Fair")),
                    new Consented(parts.add(register, FilledTenants.purpose("Newsletter", group)), Said.WITHDRAWN),
                    Ban.MARKETING_POST,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 6, 1),
                    "Tärkeä");
            return new Listing(filter, new ContactOrder(size, true), List.of(Known.KEYWORDS, size));
        });
    }

    @Test
    void itsSearchFiltersColumnsAndOrderAreKept() throws Exception {
        var id = save(Role.OWNER, "Quiet ones", false);

        assertThat(seen(Role.OWNER, id).view().value()).isEqualTo(new View("Quiet ones", false, quiet));
    }

    @Test
    void onesOwnIsSeenByNobodyElse() throws Exception {
        var id = save(Role.VIEWER, "Mine", false);

        assertThat(names(Role.VIEWER)).containsExactly("Mine");
        assertThat(names(Role.OWNER)).isEmpty();
        assertThatThrownBy(() -> seen(Role.OWNER, id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> tenant.asOwner(() -> lists.remove(id))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aSharedOneIsSeenByAllAndChangedByThoseWhoChangeContacts() throws Exception {
        var id = save(Role.OWNER, "Ours", true);

        assertThat(names(Role.VIEWER)).containsExactly("Ours");
        assertThat(seen(Role.VIEWER, id).changeable()).isFalse();
        assertThatThrownBy(() -> rename(Role.VIEWER, id, "Theirs", true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tenant.as(Role.VIEWER, () -> lists.remove(id)))
                .isInstanceOf(AccessDeniedException.class);

        rename(Role.EDITOR, id, "Ours still", true);

        assertThat(names(Role.OWNER)).containsExactly("Ours still");
    }

    @Test
    void whoChangesNothingSharesNothing() {
        assertThatThrownBy(() -> save(Role.VIEWER, "For all", true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhoeverSavedItMakesASharedOneTheirOwnAgain() throws Exception {
        var id = save(Role.OWNER, "Ours", true);

        assertThatThrownBy(() -> rename(Role.EDITOR, id, "Mine", false)).isInstanceOf(AccessDeniedException.class);
        rename(Role.OWNER, id, "Mine", false);

        assertThat(names(Role.EDITOR)).isEmpty();
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNotWrittenOver() throws Exception {
        var id = save(Role.OWNER, "Ours", true);
        var shown = seen(Role.OWNER, id).view();
        rename(Role.EDITOR, id, "Ours, by the editor", true);

        assertThatThrownBy(() -> tenant.asOwner(() -> lists.change(shown))).isInstanceOf(ConflictException.class);
    }

    @Test
    void aRemovedOneComesBackAsItself() throws Exception {
        var id = save(Role.OWNER, "Ours", true);
        var removed = tenant.as(Role.EDITOR, () -> lists.remove(id));
        assertThat(names(Role.OWNER)).isEmpty();

        tenant.as(Role.EDITOR, () -> lists.restore(removed));

        assertThat(seen(Role.OWNER, id).view().value()).isEqualTo(new View("Ours", true, quiet));
    }

    @Test
    void itHasAName() {
        assertThatThrownBy(() -> save(Role.OWNER, " ", false)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> save(Role.OWNER, "a".repeat(101), false))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void itNamesOnlyWhatTheOrganisationsRegistersHave() {
        var elsewhere = new ContactFilter("", null, UUID.randomUUID(), null, null, null, null, null, null);

        assertThatThrownBy(() -> tenant.asOwner(() -> lists.save(new View("Else", false, Listing.of(elsewhere)))))
                .isInstanceOf(NotDeclaredException.class);
    }

    private UUID save(Role role, String name, boolean shared) throws Exception {
        return tenant.as(role, () -> lists.save(new View(name, shared, quiet)));
    }

    private void rename(Role role, UUID id, String name, boolean shared) throws Exception {
        tenant.as(role, () -> {
            var view = lists.get(id).view();
            lists.change(new Versioned<>(id, view.version(), new View(name, shared, quiet)));
        });
    }

    private Saved seen(Role role, UUID id) throws Exception {
        return tenant.as(role, () -> lists.get(id));
    }

    private List<String> names(Role role) throws Exception {
        return tenant.as(role, () -> lists.all()).stream()
                .map(saved -> saved.view().value().name())
                .toList();
    }
}
