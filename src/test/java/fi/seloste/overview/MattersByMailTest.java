package fi.seloste.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.seloste.common.Language;
import fi.seloste.installation.Installation;
import fi.seloste.mail.Mail;
import fi.seloste.mail.TestMail;
import fi.seloste.security.Role;
import fi.seloste.tenant.Closing;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.LetterRound;
import fi.seloste.tenant.Letters;
import fi.seloste.tenant.Members;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import fi.seloste.ui.NeedsAttention;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real SMTP server takes what needs somebody. */
@SelosteTest
@ExtendWith(OutputCaptureExtension.class)
class MattersByMailTest {

    @Autowired
    List<NeedsAttention> modules;

    @Autowired
    LetterRound round;

    @Autowired
    Letters letters;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Closing closing;

    @Autowired
    Installation installation;

    @Autowired
    TestTenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestTenant tenant;

    @BeforeEach
    void createOrganisation() throws Exception {
        server.start();
        tenant = tenants.withEveryRole();
        for (var role : Role.values()) {
            jdbc.update(
                    "update person set email = ?, email_verified = true where subject = ?",
                    address(role),
                    tenant.member(role));
        }
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Seloste: yksi asia odottaa – Koefirma Oy     | Oletko uusi täällä? | Valitse, mistä aloitat | Nämä myös sähköpostilla
            SV | Seloste: ett ärende väntar – Koefirma Oy     | Är du ny här? | Välj vad du börjar med | De här också per e-post
            EN | Seloste: one matter waits – Koefirma Oy      | New here? | Choose with what to begin | These by e-mail, too
            """)
    void eachReceiverIsWrittenToInTheirLanguageAndEachLineLeadsToItsPlace(
            Language language, String subject, String line, String open, String stop) throws Exception {
        choose(Role.OWNER, true, language);
        round();

        var letter = received(Role.OWNER).getFirst();
        assertThat(letter.getSubject()).isEqualTo(subject);
        var link = installation
                .address("/o/" + tenant.organisation().slug() + "/beginning")
                .toString();
        assertThat(part(letter, "text/plain")).contains(tenant.member(Role.OWNER), line, open + ":\r\n" + link, stop);
        assertThat(part(letter, "text/html")).contains("<a href=\"" + link + "\">" + open + "</a>");
    }

    @Test
    void ownersGetItUnlessTheySayOtherwiseAndEditorsWhereTheyAskForItAndOthersNever() throws Exception {
        for (var role : Role.values()) {
            neverChose(role);
        }
        round();
        assertThat(received(Role.OWNER)).hasSize(1);
        assertThat(received(Role.EDITOR)).isEmpty();

        choose(Role.EDITOR, true, Language.FI);
        jdbc.update(
                "update member_letter set wanted = true where membership_id in"
                        + " (select id from membership where organisation_id = ?)",
                tenant.id().toString());
        round();
        assertThat(received(Role.EDITOR)).hasSize(1);
        assertThat(received(Role.VIEWER)).isEmpty();
        assertThat(received(Role.AUDITOR)).isEmpty();
    }

    @Test
    void whoeverSwitchedItOffGetsNone() throws Exception {
        choose(Role.OWNER, false, Language.FI);
        round();

        assertThat(received(Role.OWNER)).isEmpty();
    }

    @Test
    void aLetterComesOnceAWeekAtMostAndOnlyWithSomethingNew() throws Exception {
        choose(Role.OWNER, true, Language.EN);
        round();
        assertThat(received(Role.OWNER)).hasSize(1);

        aWeekPasses();
        round();
        assertThat(received(Role.OWNER)).as("nothing new").hasSize(1);

        aWeekPasses();
        tenant.asOwner(() -> invitations.invite(Role.VIEWER, null));
        round();
        assertThat(received(Role.OWNER)).hasSize(2);

        tenant.asOwner(() -> invitations.invite(Role.AUDITOR, null));
        aDayPasses();
        round();
        assertThat(received(Role.OWNER)).as("within the week").hasSize(2);
    }

    @Test
    void nobodyElseIsNamedInIt() throws Exception {
        tenant.asOwner(() -> invitations.invite(Role.VIEWER, "Kutsuttu Kaisa"));
        choose(Role.OWNER, true, Language.FI);
        round();

        assertThat(part(received(Role.OWNER).getFirst(), "text/plain"))
                .contains("Kutsua ei ole vielä hyväksytty: Lukija")
                .doesNotContain("Kaisa");
    }

    @Test
    void whereNothingWaitsNoLetterLeaves() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        new WeeklyLetter(List.of(), round, mail(), installation).send();

        assertThat(received(Role.OWNER)).isEmpty();
    }

    @Test
    void anOrganisationThatIsBeingClosedIsLetBe() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        tenant.asOwner(() -> {
            closing.begin();
            return null;
        });
        round();

        assertThat(received(Role.OWNER)).isEmpty();
    }

    @Test
    void aMemberWhoIsRemovedGetsNoneEvenWhereTheirTurnHadCome() throws Exception {
        choose(Role.EDITOR, true, Language.FI);
        var claimed = round.claim();
        remove(Role.EDITOR);

        assertThat(claimed).anyMatch(receiver -> receiver.address().equals(address(Role.EDITOR)));
        assertThat(claimed.stream()
                        .filter(receiver -> receiver.organisation().equals(tenant.id()))
                        .filter(receiver -> round.begin(receiver, Set.of("a line"))))
                .isEmpty();
        round();
        assertThat(received(Role.EDITOR)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from member_letter l left join membership m on m.id = l.membership_id"
                                + " where m.id is null",
                        Integer.class))
                .isZero();
    }

    @Test
    void anAddressThatNobodyVouchesForGetsNone() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        jdbc.update("update person set email_verified = false where subject = ?", tenant.member(Role.OWNER));
        round();

        assertThat(received(Role.OWNER)).isEmpty();
    }

    @Test
    void twoInstancesAtOnceSendOne() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        choose(Role.EDITOR, true, Language.SV);
        var ended = AtOnce.<Void>all(this::round, this::round);

        assertThat(ended).allMatch(outcome -> outcome.error() == null);
        assertThat(received(Role.OWNER)).hasSize(1);
        assertThat(received(Role.EDITOR)).hasSize(1);
    }

    @Test
    void anInstanceThatDiesAfterClaimingLeavesTheLetterForTheNextDay() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        round.claim();
        round();
        assertThat(received(Role.OWNER)).isEmpty();

        aDayPasses();
        round();
        assertThat(received(Role.OWNER)).hasSize(1);
    }

    @Test
    void anInstanceThatDiesWhileSendingSendsNothingTwice() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        var mail = TestMail.dyingAfterSending(server.getSmtp().getPort());
        assertThatThrownBy(() -> new WeeklyLetter(modules, round, mail, installation).send())
                .isInstanceOf(TestMail.Killed.class);
        assertThat(received(Role.OWNER)).hasSize(1);

        aDayPasses();
        round();
        assertThat(received(Role.OWNER)).hasSize(1);
    }

    @Test
    void whereTheServerIsAwayTheLetterIsTriedAgainTheNextDay(CapturedOutput output) throws Exception {
        choose(Role.OWNER, true, Language.FI);
        new WeeklyLetter(modules, round, TestMail.unreachable(), installation).send();
        round();
        assertThat(received(Role.OWNER)).isEmpty();

        aDayPasses();
        round();
        assertThat(received(Role.OWNER)).hasSize(1);
        assertThat(output).doesNotContain(address(Role.OWNER));
    }

    @Test
    void aNewMemberIsLetBeForADay() throws Exception {
        choose(Role.OWNER, true, Language.FI);
        jdbc.update("update member_letter set looked_at = utc_timestamp(6) where membership_id = ?", id(Role.OWNER));
        round();

        assertThat(received(Role.OWNER)).isEmpty();
    }

    @Test
    void everyOwnerAndEditorHasATurnWithoutEverChoosing() {
        for (var left = Integer.MAX_VALUE; left > 0; ) {
            round.addNewMembers();
            var now = jdbc.queryForObject(
                    "select count(*) from membership m where m.role in ('OWNER', 'EDITOR')"
                            + " and not exists (select 1 from member_letter l where l.membership_id = m.id)",
                    Integer.class);
            assertThat(now).isLessThan(left);
            left = now;
        }
        assertThat(jdbc.queryForList(
                        "select m.role from member_letter l join membership m on m.id = l.membership_id"
                                + " where m.organisation_id = ? order by m.role",
                        String.class,
                        tenant.id().toString()))
                .containsExactly("EDITOR", "OWNER");
    }

    /** Somebody chooses, some time ago. */
    private void choose(Role role, boolean wanted, Language language) throws Exception {
        tenant.as(role, () -> {
            letters.choose(wanted, language);
            return null;
        });
        aDayPasses();
    }

    private void neverChose(Role role) {
        jdbc.update(
                "insert into member_letter (membership_id, version, looked_at, told) values (?, 0, '2020-01-01', '[]')",
                id(role));
    }

    private String id(Role role) {
        return jdbc.queryForObject(
                "select m.id from membership m join person p on p.id = m.person_id"
                        + " where p.subject = ? and m.organisation_id = ?",
                String.class,
                tenant.member(role),
                tenant.id().toString());
    }

    private void remove(Role role) throws Exception {
        var membership = UUID.fromString(id(role));
        tenant.asOwner(() -> {
            members.remove(membership);
            return null;
        });
    }

    private void aDayPasses() {
        jdbc.update(
                "update member_letter set looked_at = '2020-01-01' where membership_id in"
                        + " (select id from membership where organisation_id = ?)",
                tenant.id().toString());
    }

    private void aWeekPasses() {
        aDayPasses();
        jdbc.update(
                "update member_letter set sent_at = '2020-01-01' where sent_at is not null and membership_id in"
                        + " (select id from membership where organisation_id = ?)",
                tenant.id().toString());
    }

    private Void round() {
        new WeeklyLetter(modules, round, mail(), installation).send();
        return null;
    }

    private Mail mail() {
        return TestMail.through(server.getSmtp().getPort());
    }

    private String address(Role role) {
        return tenant.member(role) + "@vastaanottaja.example";
    }

    private List<MimeMessage> received(Role role) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(address(role)))
                .toList();
    }

    private static String part(MimeMessage letter, String type) throws Exception {
        return part((MimeMultipart) letter.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof MimeMultipart inner) {
                return part(inner, type);
            }
        }
        throw new AssertionError("No " + type);
    }
}
