package fi.seloste.demo.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.CurrentTenant;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.demo.DemoAccount;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Severity;
import fi.seloste.register.Registers;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SelosteTest
@DisplayName("The demo starts with five organisations")
class DemoTenantsTest {

    @Autowired
    DemoTenants tenants;

    @Autowired
    DemoPeople people;

    @Autowired
    Furnishing furnishing;

    @Autowired
    TestTenants organisationsForTests;

    @Autowired
    Registers registers;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @DisplayName("Each has a published notice, a draft beside it with what cannot be published, and contacts")
    @ParameterizedTest
    @MethodSource("fi.seloste.demo.tenants.NoticeFactsTest#firms")
    void isWhole(Firm firm) {
        inside(firm, () -> {
            var published = notices.bySlug(firm.published());
            assertThat(published.inForce()).isNotNull();
            assertThat(publishing.findings(published.id()))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR || finding.isBlocking());
            var draft = notices.bySlug(Firm.DRAFT);
            assertThat(draft.inForce()).isNull();
            assertThat(publishing.findings(draft.id())).anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(list.count(ContactFilter.ALL)).isGreaterThanOrEqualTo(10);
            assertThat(list.count(ContactFilter.of("testinen"))).isPositive();
            return null;
        });
    }

    @Test
    @DisplayName("Polku has a member of each role")
    void hasMembers() {
        assertThat(inside(new Polku(), members::all))
                .extracting(member -> member.role().name())
                .contains("OWNER", "EDITOR", "VIEWER", "AUDITOR");
    }

    @Test
    @DisplayName("Another start adds nothing")
    void isDoneOnce() {
        var before = inside(new Polku(), this::size);
        tenants.run(null);
        assertThat(inside(new Polku(), this::size)).isEqualTo(before);
    }

    @Test
    @DisplayName("What a start that was cut short left undone is done by the next")
    void isWholeOrNothing() {
        var organisation = organisationsForTests.create("somebody");
        CurrentTenant.runAs(organisation.id(), () -> {
            assertThatThrownBy(() -> furnishing.furnish(new CutShort())).isInstanceOf(CutShort.Now.class);
            assertThat(size()).containsExactly(0L, 0L, 0L);
            furnishing.furnish(new Revontuli());
            assertThat(size()).containsExactly(2L, 2L, 18L);
            return null;
        });
    }

    /** How many notices, registers and contacts there are. */
    private List<Long> size() {
        return List.of((long) notices.all().size(), (long) registers.all().size(), list.count(ContactFilter.ALL));
    }

    /** A firm whose furnishing ends before its contacts are all there. */
    private static final class CutShort extends Firm {

        static final class Now extends RuntimeException {}

        @Override
        String slug() {
            return "revontuli";
        }

        @Override
        OrganisationDetails organisation() {
            return new Revontuli().organisation();
        }

        @Override
        void configure(Desk desk) {
            new Revontuli().configure(desk);
            throw new Now();
        }
    }

    private <T> T inside(Firm firm, Supplier<T> work) {
        var owner = DemoAccount.values().stream()
                .filter(account -> account.username().equals(firm.slug() + "-owner"))
                .findFirst()
                .orElseThrow();
        return people.as(
                owner,
                () -> CurrentTenant.runAs(
                        organisations.enter(firm.slug()).orElseThrow().id(), work::get));
    }
}
