package fi.seloste.contact.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.list.BulkChange.AddKeyword;
import fi.seloste.contact.list.BulkChange.End;
import fi.seloste.contact.list.BulkChange.Join;
import fi.seloste.contact.list.BulkChange.Move;
import fi.seloste.contact.list.BulkChange.RemoveKeyword;
import fi.seloste.contact.list.BulkChanges.Preview;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
import fi.seloste.testing.TestTenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done to many says first how many, tells the trail of each, and is taken back exactly. */
@SelosteTest
class ChangingManyTest {

    private static final LocalDate DAY = TestRegister.DAY;
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    @Autowired
    TestRegisters registers;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Keywords keywords;

    @Autowired
    BulkChanges changes;

    @Autowired
    AuditTrail trail;

    private TestRegister customers;
    private TestTenant tenant;
    private UUID register;
    private UUID regulars;
    private UUID visitors;
    private UUID aino;
    private UUID eino;

    @BeforeEach
    void storeTwo() throws Exception {
        customers = registers.ofCustomers();
        tenant = customers.tenant();
        register = customers.id();
        regulars = customers.group();
        visitors = customers.add(new Group(FilledTenants.own("Visitors")));
        customers.declare("keywords");
        aino = customers.store("Aino", Map.of());
        eino = customers.store(new ContactDetails("Eino", null, List.of(customers.entry(DAY, LATER)), Map.of()));
    }

    @Test
    void aKeywordIsGivenToThoseWhoDoNotHaveItAndTakenFromThemAlone() throws Exception {
        tenant.asOwner(() -> keywords.set(aino, Set.of("vip")));
        var change = new AddKeyword("vip");

        assertThat(ask(() -> changes.preview(everyone(), change))).isEqualTo(new Preview(2, 1));
        var done = ask(() -> changes.apply(everyone(), change));
        assertThat(ask(() -> keywords.of(eino))).containsExactly("vip");
        assertThat(ask(() -> list.count(ContactFilter.of("vip")))).isEqualTo(2);
        assertThat(created("KeywordEntity")).isEqualTo(2);

        tenant.asOwner(() -> changes.undo(done));
        assertThat(ask(() -> keywords.of(aino))).containsExactly("vip");
        assertThat(ask(() -> keywords.of(eino))).isEmpty();
        assertThat(ask(() -> list.count(ContactFilter.of("vip")))).isEqualTo(1);
    }

    @Test
    void aKeywordIsTakenFromThoseWhoHaveItAndGivenBack() throws Exception {
        tenant.asOwner(() -> keywords.set(aino, Set.of("vip", "other")));

        var done = ask(() -> changes.apply(everyone(), new RemoveKeyword("vip")));
        assertThat(ask(() -> keywords.of(aino))).containsExactly("other");

        tenant.asOwner(() -> changes.undo(done));
        assertThat(ask(() -> keywords.of(aino))).containsExactly("other", "vip");
        assertThat(ask(() -> keywords.of(eino))).isEmpty();
    }

    @Test
    void whereNoRegisterKeepsKeywordsNoneIsGiven() throws Exception {
        var others = registers.in(tenant, "Other", "Others");
        var toivo = others.store("Toivo", Map.of());

        assertThat(ask(() -> changes.preview(everyone(), new AddKeyword("vip"))))
                .isEqualTo(new Preview(3, 2));
        tenant.asOwner(() -> {
            changes.apply(everyone(), new AddKeyword("vip"));
        });
        assertThat(ask(() -> keywords.of(toivo))).isEmpty();
    }

    @Test
    void placesInARegisterEndAndGoOnAsTheyDid() throws Exception {
        var end = new End(register, LocalDate.of(2026, 5, 1));

        assertThat(ask(() -> changes.preview(everyone(), end))).isEqualTo(new Preview(2, 2));
        var done = ask(() -> changes.apply(everyone(), end));
        assertThat(entry(aino).until()).isEqualTo(end.day());
        assertThat(entry(eino).until()).isEqualTo(end.day());

        tenant.asOwner(() -> changes.undo(done));
        assertThat(entry(aino).until()).isNull();
        assertThat(entry(eino).until()).isEqualTo(LATER);
    }

    @Test
    void peopleMoveToAnotherGroupOfTheRegisterAndBack() throws Exception {
        var move = new Move(regulars, visitors);

        var done = ask(() -> changes.apply(Selection.of(Set.of(aino)), move));
        assertThat(entry(aino)).isEqualTo(new Entry(register, visitors, null, DAY, null));
        assertThat(entry(eino).group()).isEqualTo(regulars);

        tenant.asOwner(() -> changes.undo(done));
        assertThat(entry(aino)).isEqualTo(new Entry(register, regulars, null, DAY, null));
    }

    @Test
    void peopleComeToStandInAGroupTooAndStandThereNoMore() throws Exception {
        var join = new Join(visitors, LocalDate.of(2026, 1, 1));
        tenant.asOwner(() -> {
            changes.apply(Selection.of(Set.of(eino)), new Move(regulars, visitors));
        });

        assertThat(ask(() -> changes.preview(everyone(), join))).isEqualTo(new Preview(2, 1));
        var done = ask(() -> changes.apply(everyone(), join));
        assertThat(places(aino)).containsExactlyInAnyOrder(regulars, visitors);
        assertThat(ask(() -> list.page(Listing.of(ContactFilter.of("aino")), 0, 1))
                        .getFirst()
                        .since())
                .isEqualTo(join.day());

        tenant.asOwner(() -> changes.undo(done));
        assertThat(places(aino)).containsExactly(regulars);
        assertThat(places(eino)).containsExactly(visitors);
    }

    @Test
    void nobodyJoinsARegisterThatAsksForWhatIsNotKnownOfThem() throws Exception {
        var category = customers.category("Allergies");
        customers.add(new DataField(category, FilledTenants.text("Allergies"), FieldType.TEXT, true, List.of()));

        assertThat(ask(() -> changes.preview(everyone(), new Join(visitors, DAY))))
                .isEqualTo(new Preview(2, 0));
    }

    @Test
    void nobodyMovesToAGroupOfAnotherRegister() throws Exception {
        var others = registers.in(tenant, "Other", "Others").group();

        assertThatThrownBy(() -> ask(() -> changes.apply(everyone(), new Move(regulars, others))))
                .isInstanceOf(NotDeclaredException.class);
    }

    @Test
    void allThatAreFoundButSomeAreMeant() throws Exception {
        var butAino = new Selection(ContactFilter.ALL, true, Set.of(aino));
        var foundButNone = new Selection(ContactFilter.of("aino"), true, Set.of());

        assertThat(ask(() -> changes.preview(butAino, new AddKeyword("vip")))).isEqualTo(new Preview(1, 1));
        tenant.asOwner(() -> {
            changes.apply(foundButNone, new AddKeyword("vip"));
        });
        assertThat(ask(() -> keywords.of(aino))).containsExactly("vip");
        assertThat(ask(() -> keywords.of(eino))).isEmpty();
    }

    @Test
    void aFormThatWasOpenMeanwhileDoesNotWriteTheOldPlace() throws Exception {
        var shown = ask(() -> contacts.open(aino));
        tenant.asOwner(() -> {
            changes.apply(everyone(), new Move(regulars, visitors));
        });

        assertThatThrownBy(() ->
                        tenant.asOwner(() -> contacts.change(new Versioned<>(aino, shown.version(), shown.value()))))
                .isInstanceOf(ConflictException.class);
    }

    private static Selection everyone() {
        return new Selection(ContactFilter.ALL, true, Set.of());
    }

    private List<UUID> places(UUID contact) throws Exception {
        return ask(() -> contacts.open(contact)).value().entries().stream()
                .map(Entry::group)
                .toList();
    }

    private Entry entry(UUID contact) throws Exception {
        return ask(() -> contacts.open(contact)).value().entries().getFirst();
    }

    private long created(String entity) throws Exception {
        return ask(() -> trail.page(AuditSearch.ALL, 0, 100)).stream()
                .filter(entry -> entry.entity().equals(entity) && entry.action().equals("CREATED"))
                .count();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
