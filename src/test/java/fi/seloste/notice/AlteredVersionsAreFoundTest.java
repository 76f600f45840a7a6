package fi.seloste.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeChain.Chained;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TamperedRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A version that was changed in the database is found out by the chain")
@SelosteTest
class AlteredVersionsAreFoundTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    TamperedRows rows;

    @Autowired
    Publishing publishing;

    @Autowired
    PublishedNotices published;

    @Autowired
    NoticeProof proof;

    @Autowired
    ChainRound round;

    private FilledTenant tenant;

    @BeforeEach
    void publishThree() throws Exception {
        tenant = filled.create();
        publish("Toinen");
        publish("Kolmas");
    }

    @Test
    void whatWasPublishedIsProven() throws Exception {
        assertThat(altered()).isEmpty();
        assertThat(chain().links()).extracting(Chained::number).containsExactly(1, 2, 3);
        assertThat(published.version(pointer(), 2)).isPresent();
    }

    @Test
    void eachLinkBeginsWithTheOneBeforeIt() {
        var links = chain().links();

        assertThat(links.get(0).link().previous()).isEqualTo(ChainLink.NOTHING);
        assertThat(links.get(1).link().previous()).isEqualTo(links.get(0).link().digest());
        assertThat(links.get(2).link().text())
                .startsWith("seloste notice chain 1\nprevious " + links.get(1).digest() + "\nnotice ")
                .contains("\nversion 3\npublished ", "\nchange minor\n", "\nfi ", "\nsv ", "\nen ")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "notice_text; main = concat(main, ' ')",
                "notice_text; title = 'Muu'",
                "notice_version; facts = json_set(facts, '$.other', 1)",
                "notice_version; sha256 = repeat('x', 32)",
                "notice_version; chained = repeat('x', 32)",
                "notice_version; published_at = published_at - interval 1 day",
                "notice_version; material = not material",
                "notice_version; change_summary = '{}'"
            })
    void whateverIsChangedOfAVersionIsSeen(String table, String change) throws Exception {
        tamper(table, change, 2);

        assertThat(altered()).contains(2);
        assertThatThrownBy(() -> published.version(pointer(), 2)).isInstanceOf(AlteredVersionException.class);
    }

    @Test
    void theVersionsAfterwardsAreStillProven() throws Exception {
        tamper("notice_text", "main = concat(main, ' ')", 2);

        assertThat(altered()).containsExactly(2);
        assertThat(published.version(pointer(), 3)).isPresent();
        assertThat(published.version(pointer(), 1)).isPresent();
    }

    @Test
    void aVersionThatWasChangedWithItsChecksumIsSeenToo() throws Exception {
        tamper("notice_text", "main = 'x'", 3);
        tamper("notice_version", "sha256 = unhex('" + content(3) + "')", 3);

        assertThat(altered()).contains(3);
    }

    /** One that is chained anew no longer fits what follows: nothing tells which of the two was changed. */
    @Test
    void aVersionThatWasChainedAnewIsSeenByTheNextOne() throws Exception {
        tamper("notice_text", "main = 'x'", 2);
        tamper("notice_version", "sha256 = unhex('" + content(2) + "')", 2);
        tamper(
                "notice_version",
                "chained = unhex('" + chain().link(2).orElseThrow().link().digest() + "')",
                2);

        assertThat(altered()).containsExactly(2, 3);
    }

    @Test
    void aVersionThatWasTakenAwayIsSeen() throws Exception {
        var gone = version(2);
        tamper("notice_text", null, 2);
        rows.tamper(tenant.tenant().id(), "notice_version", null, "id = '" + gone + "'");

        assertThat(altered()).containsExactly(1, 3);
    }

    @Test
    void anEarlierVersionThatWasPutInForceAgainIsNotShownAsTheOneInForce() throws Exception {
        rows.change("update notice set in_force = 2 where id = ?", notice());

        assertThat(altered()).containsExactly(2);
        assertThatThrownBy(() -> published.version(pointer(), 2)).isInstanceOf(AlteredVersionException.class);
        assertThat(published.version(pointer(), 1)).isPresent();
    }

    @Test
    void whatIsPublishedAfterwardsIsProvenAgain() throws Exception {
        tamper("notice_text", "main = 'x'", 3);

        publish("Neljäs");

        assertThat(altered()).containsExactly(3);
        assertThat(published.version(pointer(), 4)).isPresent();
    }

    @Test
    void versionsThatAreOlderThanTheChainAreChainedByTheUpgradeAsTheyWouldBeToday() throws Exception {
        for (var link : chain().links()) {
            assertThat(rows.chainedByTheUpgrade(version(link.number()))).isEqualTo(link.digest());
        }
    }

    @Test
    void aVersionOfAnInstanceOlderThanTheChainIsProvenByTheOneAfterIt() throws Exception {
        tamper("notice_version", "chained = null", 2);
        assertThat(altered()).isEmpty();

        tamper("notice_version", "material = not material", 2);
        assertThat(altered()).containsExactly(2, 3);
    }

    @Test
    void theDatabaseItselfLetsNobodyChangeAVersion() {
        assertThatThrownBy(() -> rows.change("update notice_version set number = 9 where id = ?", version(1)))
                .hasMessageContaining("cannot be changed");
    }

    @Test
    void theOperatorIsToldHowManyThereAreAndNotWhose() throws Exception {
        tamper("notice_text", "main = 'x'", 1);

        round.look();

        assertThat(round.found()).isPositive();
    }

    private void tamper(String table, String change, int number) {
        rows.tamper(
                tenant.tenant().id(),
                table,
                change,
                (table.equals("notice_text") ? "version_id = '" : "id = '") + version(number) + "'");
    }

    private List<Integer> altered() throws Exception {
        return tenant.tenant().asOwner(() -> proof.altered(tenant.id(Kind.NOTICE)));
    }

    private NoticeChain chain() {
        return published.chain(pointer());
    }

    private PublishedNotices.Pointer pointer() {
        return published
                .find(tenant.text(Kind.ORGANISATION_SLUG), tenant.text(Kind.NOTICE_SLUG))
                .orElseThrow();
    }

    private String notice() {
        return tenant.id(Kind.NOTICE).toString();
    }

    private String version(int number) {
        return rows.text("select id from notice_version where number = " + number + " and notice_id = ?", notice());
    }

    /** What whoever knows how the checksum is made would write. */
    private String content(int number) {
        return rows.text(
                "select sha2(concat(v.facts, group_concat(t.main order by field(t.language, 'fi', 'sv', 'en') separator"
                        + " '')), 256) from notice_version v join notice_text t on t.version_id = v.id where v.number = "
                        + number + " and v.notice_id = ? group by v.id",
                notice());
    }

    private void publish(String summary) throws Exception {
        tenant.tenant()
                .asOwner(() -> publishing.publish(
                        tenant.id(Kind.NOTICE),
                        new Publishing.Request(LocalizedText.of(summary, summary, summary), false, Map.of())));
    }
}
