package fi.seloste.contact.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.Notes;
import fi.seloste.contact.Relations;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.Successors;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterParts;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestTenants;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two contacts become one with nothing lost, and two again while there is time. */
@SelosteTest
class MergingIsUndoneTest {

    @Autowired
    Merging merging;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Successors successors;

    @Autowired
    Contacts contacts;

    @Autowired
    Consents consents;

    @Autowired
    Bans bans;

    @Autowired
    Notes notes;

    @Autowired
    Keywords keywords;

    @Autowired
    BoughtServices services;

    @Autowired
    ServiceContacts serviceContacts;

    @Autowired
    Relations relations;

    @Autowired
    RegisterParts parts;

    @Autowired
    AuditTrail trail;

    @Autowired
    MergeWindow window;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestTenants tenants;

    @Autowired
    TwoOfOne twoOfOne;

    private TwoOfOne.In in;
    private UUID purpose;
    private UUID first;
    private UUID second;
    private UUID friend;

    @BeforeEach
    void addOnePersonTwice() throws Exception {
        in = twoOfOne.in(tenants.withEveryRole());
        purpose = in.ask(() -> parts.add(in.register(), FilledTenants.purpose("Letters", in.regulars())));
        friend = in.add("Friend", null, Map.of());
        first = in.add(
                "Aino Esimerkki",
                null,
                new Entry(in.register(), in.regulars(), null, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 1)),
                Map.of(FieldType.EMAIL, "old@firm.example", FieldType.ADDRESS, "Mallikatu 1"));
        second = in.add(
                "Aino Maria Esimerkki",
                "Firma Oy",
                new Entry(in.register(), in.regulars(), null, LocalDate.of(2026, 2, 1), null),
                Map.of(FieldType.EMAIL, "new@firm.example", FieldType.PHONE, "0401234567"));
        in.tenant().asOwner(() -> {
            bans.set(first, Set.of(Ban.MARKETING_EMAIL));
            bans.set(second, Set.of(Ban.MARKETING_POST, Ban.MARKETING_EMAIL));
            consents.give(first, purpose, TestEvidence.of(Consents.How.PHONE, "May we write?"));
            consents.withdraw(second, purpose, TestEvidence.today(), Consents.How.EMAIL);
            notes.add(first, "Prefers mornings");
            notes.add(second, "Prefers evenings");
            keywords.set(first, Set.of("both", "one"));
            keywords.set(second, Set.of("both", "other"));
            services.add(second, new BoughtServices.Bought("Coaching", TwoOfOne.DAY, null, true));
            serviceContacts.add(second, TwoOfOne.DAY, ServiceContacts.Occasion.CALL);
            relations.add(first, Relations.Kind.COLLEAGUE, second);
            relations.add(friend, Relations.Kind.FAMILY, second);
        });
    }

    @Test
    void everythingOfBothStaysAndWhereTheyDifferWhatWasChosen() throws Exception {
        assertThat(merge()).isEqualTo(first);

        var one = open(first);
        assertThat(one.name()).isEqualTo("Aino Maria Esimerkki");
        assertThat(one.organisation()).isEqualTo("Firma Oy");
        assertThat(one.values())
                .containsEntry(in.fields().get(FieldType.EMAIL), "new@firm.example")
                .containsEntry(in.fields().get(FieldType.ADDRESS), "Mallikatu 1")
                .containsKey(in.fields().get(FieldType.PHONE));
        assertThat(one.entries())
                .containsExactly(new Entry(in.register(), in.regulars(), null, LocalDate.of(2026, 2, 1), null));
        assertThat(in.ask(() -> bans.of(first))).containsExactlyInAnyOrder(Ban.MARKETING_EMAIL, Ban.MARKETING_POST);
        assertThat(in.ask(() -> consents.history(first))).hasSize(2);
        assertThat(in.ask(() -> consents.stands(first, purpose)))
                .as("the latest word is the withdrawal")
                .isFalse();
        assertThat(in.ask(() -> notes.of(first)))
                .extracting(Notes.Note::text)
                .containsExactlyInAnyOrder("Prefers mornings", "Prefers evenings");
        assertThat(in.ask(() -> keywords.of(first))).containsExactly("both", "one", "other");
        assertThat(in.ask(() -> services.of(first))).hasSize(1);
        assertThat(in.ask(() -> serviceContacts.of(first))).hasSize(1);
        assertThat(in.ask(() -> relations.of(first))).singleElement().satisfies(relation -> assertThat(relation.other())
                .isEqualTo(friend));
    }

    @Test
    void theOlderValueStaysWhereItIsChosen() throws Exception {
        var both = in.ask(() -> merging.compare(first, second));
        in.ask(() -> merging.merge(
                both.second().shown(), both.first().shown(), new Choice(Choice.Of.FIRST, Choice.Of.SECOND, Set.of())));

        assertThat(open(first).name()).isEqualTo("Aino Esimerkki");
        assertThat(open(first).values()).containsEntry(in.fields().get(FieldType.EMAIL), "old@firm.example");
    }

    @Test
    void theOtherIsGoneAndTheirAddressLeadsOn() throws Exception {
        merge();

        assertThatThrownBy(() -> open(second)).isInstanceOf(NoSuchElementException.class);
        assertThat(in.ask(() -> successors.of(second))).contains(first);
        assertThat(trailOf(first)).contains("MERGED");
        assertThat(trailOf(second)).contains("MERGED");
    }

    @Test
    void whoeverWasChangedMeanwhileIsNotBroughtTogether() throws Exception {
        var both = in.ask(() -> merging.compare(first, second));
        var shown = in.ask(() -> contacts.open(second));
        in.tenant()
                .asOwner(() -> contacts.change(new Versioned<>(
                        second,
                        shown.version(),
                        new ContactDetails("Changed", null, shown.value().entries(), Map.of()))));

        assertThatThrownBy(() -> in.ask(
                        () -> merging.merge(both.first().shown(), both.second().shown(), both.newer())))
                .isInstanceOf(ConflictException.class);
        assertThat(open(first).name()).isEqualTo("Aino Esimerkki");
    }

    @Test
    void undoneTheyAreTwoAgainAsTheyWere() throws Exception {
        var before = List.of(open(first), open(second));
        merge();

        assertThat(undo()).isEqualTo(second);

        assertThat(List.of(open(first), open(second))).isEqualTo(before);
        assertThat(in.ask(() -> bans.of(first))).containsExactly(Ban.MARKETING_EMAIL);
        assertThat(in.ask(() -> bans.of(second))).hasSize(2);
        assertThat(in.ask(() -> consents.history(first))).singleElement().matches(Consents.Consent::given);
        assertThat(in.ask(() -> consents.history(second))).singleElement().matches(consent -> !consent.given());
        assertThat(in.ask(() -> notes.of(first))).extracting(Notes.Note::text).containsExactly("Prefers mornings");
        assertThat(in.ask(() -> keywords.of(second))).containsExactly("both", "other");
        assertThat(in.ask(() -> services.of(first))).isEmpty();
        assertThat(in.ask(() -> serviceContacts.of(second))).hasSize(1);
        assertThat(in.ask(() -> relations.of(second))).hasSize(2);
        assertThat(in.ask(() -> successors.of(second))).isEmpty();
        assertThat(trailOf(second)).contains("SEPARATED");
    }

    @Test
    void whatWasAddedSinceStaysAndWhatWasForbiddenOrWithdrawnSinceHoldsForBoth() throws Exception {
        merge();
        in.tenant().asOwner(() -> {
            notes.add(first, "Noted since");
            keywords.set(first, Set.of("one", "other", "since"));
            bans.set(first, Set.of(Ban.MARKETING_EMAIL, Ban.MARKETING_POST, Ban.MARKET_RESEARCH));
            consents.withdraw(first, purpose, TestEvidence.today(), Consents.How.PAPER);
            rewrite(values -> values.put(in.fields().get(FieldType.ADDRESS), "Uusikatu 2"));
        });

        undo();

        assertThat(open(first).values()).containsEntry(in.fields().get(FieldType.ADDRESS), "Uusikatu 2");
        assertThat(open(first).values()).containsEntry(in.fields().get(FieldType.EMAIL), "old@firm.example");
        assertThat(in.ask(() -> notes.of(first)))
                .extracting(Notes.Note::text)
                .containsExactlyInAnyOrder("Prefers mornings", "Noted since");
        assertThat(in.ask(() -> keywords.of(first))).containsExactly("one", "since");
        assertThat(in.ask(() -> bans.of(first))).containsExactlyInAnyOrder(Ban.MARKETING_EMAIL, Ban.MARKET_RESEARCH);
        assertThat(in.ask(() -> bans.of(second))).contains(Ban.MARKET_RESEARCH);
        assertThat(in.ask(() -> consents.history(first))).hasSize(2);
        assertThat(in.ask(() -> consents.history(second))).hasSize(2);
    }

    @Test
    void ofSeveralTheLatestIsUndoneFirst() throws Exception {
        var third = in.add("Aino Esimerkki", null, Map.of());
        merge();
        in.ask(() -> {
            var both = merging.compare(first, third);
            return merging.merge(both.first().shown(), both.second().shown(), both.newer());
        });
        var all = in.ask(() -> merging.all());

        assertThat(all).extracting(Merging.Merged::canBeUndone).containsExactly(true, false);
        assertThatThrownBy(() -> in.ask(() -> merging.undo(all.getLast().id()))).isInstanceOf(ConflictException.class);
        assertThat(undo()).isEqualTo(third);
        assertThat(undo()).isEqualTo(second);
        assertThat(open(first).name()).isEqualTo("Aino Esimerkki");
    }

    @Test
    void anAddressThatLedToOneWhoIsBroughtTogetherInTurnLeadsFurther() throws Exception {
        var earliest = friend;
        merge();
        in.ask(() -> {
            var both = merging.compare(earliest, first);
            return merging.merge(both.first().shown(), both.second().shown(), both.newer());
        });

        assertThat(in.ask(() -> successors.of(second))).contains(earliest);
        assertThat(undo()).isEqualTo(first);
        assertThat(in.ask(() -> successors.of(second))).contains(first);
        assertThat(undo()).isEqualTo(second);
    }

    @Test
    void whatStoodBeforeGoesWithThePerson() throws Exception {
        merge();

        in.tenant().asOwner(() -> contacts.remove(first));

        assertThat(in.ask(() -> merging.all())).isEmpty();
        assertThat(in.ask(() -> successors.of(second))).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void whatStoodBeforeGoesWithTheField() throws Exception {
        merge();
        in.tenant().asOwner(() -> parts.remove(in.fields().get(FieldType.PHONE)));

        undo();

        assertThat(open(second).values()).containsOnlyKeys(in.fields().get(FieldType.EMAIL));
    }

    @Test
    void afterTheWindowWhatStoodBeforeIsErasedAndTheAddressStillLeadsOn() throws Exception {
        merge();
        var old = Merging.UNDO_WINDOW.plusDays(1).toMillis();
        var merge = in.ask(() -> merging.all()).getFirst().id();
        var older = new UUID(merge.getMostSignificantBits() - (old << 16), merge.getLeastSignificantBits());
        jdbc.update("update contact_merge set id = ? where id = ?", older, merge);

        assertThatThrownBy(() -> in.ask(() -> merging.undo(older))).isInstanceOf(ConflictException.class);
        window.round();

        assertThat(in.ask(() -> merging.all())).isEmpty();
        assertThat(in.ask(() -> successors.of(second))).contains(first);
        assertThat(jdbc.queryForObject("select stood from contact_merge where id = ?", String.class, older))
                .isNull();
    }

    @Test
    void whoWasToldApartFromOneIsToldApartFromTheOneWhoGoesOn() throws Exception {
        in.tenant().asOwner(() -> duplicates.tellApart(second, friend));
        merge();
        assertThat(in.ask(() -> duplicates.toldApart()))
                .singleElement()
                .satisfies(told -> assertThat(told.second().id()).isEqualTo(first));

        undo();
        assertThat(in.ask(() -> duplicates.toldApart()))
                .singleElement()
                .satisfies(told -> assertThat(told.second().id()).isEqualTo(second));
    }

    @Test
    void whatWasErasedSinceComesBackToNeither() throws Exception {
        merge();
        in.tenant().asOwner(() -> {
            keywords.set(first, Set.of());
            rewrite(values -> values.remove(in.fields().get(FieldType.PHONE)));
        });

        undo();

        for (var one : List.of(first, second)) {
            assertThat(open(one).values()).doesNotContainKey(in.fields().get(FieldType.PHONE));
            assertThat(in.ask(() -> keywords.of(one))).isEmpty();
        }
    }

    @Test
    void whatIsErasedLeavesWhatIsKeptToUndoAtOnce() throws Exception {
        in.tenant().asOwner(() -> {
            keywords.set(second, Set.of("vertigo"));
            notes.add(second, "Fears heights");
        });
        merge();
        assertThat(stood()).contains("vertigo", "Fears heights", "401234567");

        in.tenant().asOwner(() -> {
            keywords.set(first, Set.of());
            notes.of(first).forEach(note -> notes.remove(note.id()));
            rewrite(values -> values.remove(in.fields().get(FieldType.PHONE)));
        });

        assertThat(stood()).doesNotContain("vertigo", "Fears heights", "401234567");
    }

    /** What is kept of who goes on, written anew. */
    private void rewrite(Consumer<Map<UUID, String>> change) {
        var shown = contacts.open(first);
        var kept = shown.value();
        var values = new HashMap<>(kept.values());
        change.accept(values);
        contacts.change(new Versioned<>(
                first, shown.version(), new ContactDetails(kept.name(), kept.organisation(), kept.entries(), values)));
    }

    private String stood() {
        return jdbc.queryForObject(
                "select stood from contact_merge where tenant_id = ?",
                String.class,
                in.tenant().id());
    }

    private UUID merge() throws Exception {
        return in.ask(() -> {
            var both = merging.compare(second, first);
            return merging.merge(both.first().shown(), both.second().shown(), both.newer());
        });
    }

    private UUID undo() throws Exception {
        return in.ask(() -> merging.undo(merging.all().getFirst().id()));
    }

    private ContactDetails open(UUID id) throws Exception {
        return in.ask(() -> contacts.open(id)).value();
    }

    private List<String> trailOf(UUID id) throws Exception {
        return in.ask(() -> trail.page(AuditSearch.of(id), 0, 50)).stream()
                .map(AuditTrail.Entry::action)
                .toList();
    }

    private Integer kept() {
        return jdbc.queryForObject(
                "select count(*) from contact_merge where tenant_id = ?",
                Integer.class,
                in.tenant().id());
    }
}
