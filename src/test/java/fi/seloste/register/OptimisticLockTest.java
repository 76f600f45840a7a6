package fi.seloste.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.ConflictException;
import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.security.Role;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant.Work;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever saves a form sees what somebody else has changed meanwhile, and overwrites nothing. */
@SelosteTest
class OptimisticLockTest {

    @Autowired
    Organisations organisations;

    @Autowired
    Parties parties;

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Contacts contacts;

    @Autowired
    FilledTenants tenants;

    private FilledTenant tenant;

    /** A form: what it shows, and saving what it was shown with something else in it. */
    private record Form<T>(String name, Callable<Versioned<T>> show, Save<T> save, List<T> values) {}

    @FunctionalInterface
    private interface Save<T> {
        void save(Versioned<T> changed) throws Exception;
    }

    @BeforeEach
    void fill() throws Exception {
        tenant = tenants.create();
    }

    @TestFactory
    Stream<DynamicTest> aFormThatShowsAnOlderStateIsRefused() {
        return forms().map(form -> DynamicTest.dynamicTest(form.name(), () -> refuseStale(form)));
    }

    private <T> void refuseStale(Form<T> form) throws Exception {
        var shownToOne = inside(form.show());
        var shownToOther = inside(form.show());
        inside(saving(form, shownToOne, form.values().getFirst()));

        assertThatThrownBy(() -> inside(saving(form, shownToOther, form.values().getLast())))
                .isInstanceOf(ConflictException.class);

        assertThat(inside(form.show()).value()).isEqualTo(form.values().getFirst());
    }

    @RepeatedTest(5)
    void ofTwoWhoSaveAtOnceOneIsToldOfTheOther() throws Exception {
        var id = tenant.id(Kind.REGISTER);
        var shown = inside(() -> registers.details(id));

        var outcomes = AtOnce.all(
                saving(shown, FilledTenants.register("One")), saving(shown, FilledTenants.register("Other")));

        assertThat(outcomes).filteredOn(outcome -> outcome.error() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.isError(ConflictException.class))
                .hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> anEditOfAnyPartOfARegisterMakesItsFormStale() {
        var register = tenant.id(Kind.REGISTER);
        var part = tenant.id(Kind.UNUSED_PART);
        return edits(
                () -> registers.details(register),
                shown -> registers.change(new Versioned<>(register, shown.version(), FilledTenants.register("Stale"))),
                Map.of(
                        "adding", () -> parts.add(register, FilledTenants.ownWords("Added")),
                        "changing",
                                () -> parts.change(new Versioned<>(
                                        part, parts.get(part).version(), FilledTenants.ownWords("Changed"))),
                        "moving", () -> parts.moveBefore(tenant.id(Kind.SOURCE), tenant.id(Kind.GROUP)),
                        "removing", () -> parts.remove(tenant.id(Kind.FIELD))));
    }

    @TestFactory
    Stream<DynamicTest> anEditOfWhatAContactConsistsOfMakesItsFormStale() {
        var contact = tenant.id(Kind.CONTACT);
        return edits(
                () -> contacts.open(contact),
                shown -> contacts.change(new Versioned<>(contact, shown.version(), shown.value())),
                Map.of(
                        "its values", () -> change(contact, details -> withValue(details, "Another value")),
                        "its entries", () -> change(contact, OptimisticLockTest::withEnd)));
    }

    @Test
    void whichRegistersANoticeCoversIsPartOfIt() throws Exception {
        var notice = tenant.id(Kind.NOTICE);
        var shown = inside(() -> notices.details(notice));

        tenant.tenant()
                .asOwner(() -> notices.setRegisters(
                        notice, List.of(tenant.id(Kind.REGISTER), tenant.id(Kind.UNUSED_REGISTER))));

        assertThatThrownBy(() -> inside(() -> {
                    notices.change(new Versioned<>(notice, shown.version(), FilledTenants.notice("Stale")));
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void partsThatAreEditedSideBySideDoNotDisturbEachOther() throws Exception {
        var purpose = tenant.id(Kind.PURPOSE);
        var field = tenant.id(Kind.FIELD);
        var shown = inside(() -> parts.get(purpose));

        tenant.tenant()
                .asOwner(() -> parts.change(new Versioned<>(
                        field, parts.get(field).version(), FilledTenants.field("Changed", tenant.id(Kind.CATEGORY)))));

        tenant.tenant()
                .asOwner(() -> parts.change(new Versioned<>(
                        purpose, shown.version(), FilledTenants.purpose("Changed", tenant.id(Kind.GROUP)))));
        assertThat(inside(() -> parts.get(purpose)).version()).isGreaterThan(shown.version());
    }

    private Stream<Form<?>> forms() {
        var party = tenant.id(Kind.PARTY);
        var service = tenant.id(Kind.SERVICE);
        var transfer = tenant.id(Kind.TRANSFER);
        var register = tenant.id(Kind.REGISTER);
        var part = tenant.id(Kind.UNUSED_PART);
        var notice = tenant.id(Kind.NOTICE);
        return Stream.of(
                new Form<>(
                        "organisation",
                        organisations::details,
                        organisations::change,
                        List.of(organisation("One"), organisation("Other"))),
                new Form<>(
                        "party",
                        () -> parties.details(party),
                        parties::change,
                        List.of(new PartyDetails("One", null, "FI"), new PartyDetails("Other", null, "FI"))),
                new Form<>(
                        "service",
                        () -> inventory.details(service),
                        inventory::change,
                        List.of(FilledTenants.service("One", party), FilledTenants.service("Other", null))),
                new Form<>(
                        "transfer",
                        () -> inventory.transfer(transfer),
                        inventory::changeTransfer,
                        List.of(transfer("SG"), transfer("BR"))),
                new Form<>(
                        "register",
                        () -> registers.details(register),
                        registers::change,
                        List.of(FilledTenants.register("One"), FilledTenants.register("Other"))),
                new Form<Part>(
                        "part",
                        () -> parts.get(part),
                        parts::change,
                        List.of(FilledTenants.ownWords("One"), FilledTenants.ownWords("Other"))),
                new Form<NoticeDetails>(
                        "notice",
                        () -> notices.details(notice),
                        notices::change,
                        List.of(FilledTenants.notice("One"), FilledTenants.notice("Other"))),
                contactForm());
    }

    private Form<ContactDetails> contactForm() {
        var contact = tenant.id(Kind.CONTACT);
        try {
            var details = inside(() -> contacts.open(contact)).value();
            return new Form<>(
                    "contact",
                    () -> contacts.open(contact),
                    contacts::change,
                    List.of(withName(details, "One"), withName(details, "Other")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Stream<DynamicTest> edits(Callable<Versioned<T>> show, Save<T> save, Map<String, Work> edits) {
        return edits.entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
                    var shown = inside(show);
                    tenant.tenant().as(Role.EDITOR, edit.getValue());

                    assertThatThrownBy(() -> inside(() -> {
                                save.save(shown);
                                return null;
                            }))
                            .isInstanceOf(ConflictException.class);
                }));
    }

    private <T> Callable<Void> saving(Form<T> form, Versioned<T> shown, T value) {
        return () -> {
            form.save().save(new Versioned<>(shown.id(), shown.version(), value));
            return null;
        };
    }

    private Callable<Void> saving(Versioned<RegisterDetails> shown, RegisterDetails value) {
        return () -> inside(() -> {
            registers.change(new Versioned<>(shown.id(), shown.version(), value));
            return null;
        });
    }

    private void change(UUID contact, UnaryOperator<ContactDetails> change) {
        var shown = contacts.open(contact);
        contacts.change(new Versioned<>(contact, shown.version(), change.apply(shown.value())));
    }

    private ContactDetails withValue(ContactDetails details, String value) {
        return new ContactDetails(
                details.name(), details.organisation(), details.entries(), Map.of(tenant.id(Kind.FIELD), value));
    }

    private static ContactDetails withName(ContactDetails details, String name) {
        return new ContactDetails(name, details.organisation(), details.entries(), details.values());
    }

    private static ContactDetails withEnd(ContactDetails details) {
        var entry = details.entries().getFirst();
        var ended = new ContactDetails.Entry(
                entry.register(),
                entry.group(),
                entry.source(),
                entry.since(),
                entry.since().plusDays(1));
        return new ContactDetails(details.name(), details.organisation(), List.of(ended), details.values());
    }

    private static TransferDetails transfer(String country) {
        return new TransferDetails(country, "scc", null, null, true, null);
    }

    private static OrganisationDetails organisation(String name) {
        return OrganisationDetails.named(name, "0000001-9", Language.FI);
    }

    private <T> T inside(Callable<T> work) throws Exception {
        return tenant.tenant().asOwner(work);
    }
}
