package fi.seloste.demo.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.CurrentTenant;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Contacts;
import fi.seloste.demo.DemoAccount;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Severity;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.SelosteTest;
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
    Consents consents;

    @DisplayName("Each has a published notice, a draft beside it with what cannot be published, and contacts")
    @ParameterizedTest
    @MethodSource("fi.seloste.demo.tenants.NoticeFactsTest#firms")
    void isWhole(Firm firm) {
        inside(firm, () -> {
            var published = notices.bySlug(firm.published());
            assertThat(published.inForce()).isEqualTo(1);
            assertThat(publishing.findings(published.id()))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR || finding.isBlocking());
            assertThat(publishing.hasChanges(published.id())).isFalse();
            var draft = notices.bySlug(Firm.DRAFT);
            assertThat(draft.inForce()).isNull();
            assertThat(publishing.findings(draft.id())).anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(contacts.count("")).isBetween(10L, 25L);
            assertThat(contacts.count("testinen")).isPositive();
            return null;
        });
    }

    @Test
    @DisplayName("Polku has a member of each role")
    void hasMembers() {
        assertThat(inside(new Polku(), members::all))
                .extracting(member -> member.role().name())
                .containsExactly("OWNER", "EDITOR", "VIEWER", "AUDITOR");
    }

    @Test
    @DisplayName("Another start adds nothing")
    void isDoneOnce() {
        tenants.run(null);
        inside(new Polku(), () -> {
            assertThat(notices.all()).hasSize(2);
            assertThat(contacts.count("")).isEqualTo(24);
            assertThat(members.all()).hasSize(4);
            return null;
        });
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
