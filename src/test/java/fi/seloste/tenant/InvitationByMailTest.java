package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.seloste.common.Language;
import fi.seloste.installation.Installation;
import fi.seloste.mail.NotSentException;
import fi.seloste.mail.TestMail;
import fi.seloste.security.Role;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.NoSuchElementException;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real SMTP server takes what the invitations send. */
@SelosteTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationByMailTest {

    private static final String ADDRESS = "kutsuttu@vastaanottaja.example";

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationRepository repository;

    @Autowired
    OrganisationRepository organisations;

    @Autowired
    Installation installation;

    @Autowired
    Clock clock;

    @Autowired
    TestTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestTenant tenant;

    @BeforeEach
    void createOrganisation() throws Exception {
        server.start();
        tenant = tenants.withEveryRole();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Kutsu Selosteeseen: Koefirma Oy   | Roolisi: Lukija.   | Avaa kutsu
            SV | Inbjudan till Seloste: Koefirma Oy | Din roll: Läsare. | Öppna inbjudan
            EN | Invitation to Seloste: Koefirma Oy | Your role: Viewer. | Open the invitation
            """)
    void itIsWrittenInTheReceiversLanguageAsTextAndAsAPage(Language language, String subject, String role, String open)
            throws Exception {
        var token = send(language);

        var letter = received();
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly(TestMail.FROM);
        var link = installation.address("/invitations/" + token).toString();
        assertThat(part(letter, "text/plain")).contains(role, open, link, tenant.member(Role.OWNER));
        assertThat(part(letter, "text/html")).contains(role, "<a href=\"" + link + "\">" + open + "</a>");
    }

    @Test
    void theLinkInItLetsTheReceiverIn() throws Exception {
        send(Language.FI);

        var link = part(received(), "text/plain")
                .lines()
                .filter(line -> line.contains("/invitations/"))
                .findFirst()
                .orElseThrow();
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(TestPerson.as("invited-" + UUID.randomUUID(), () -> invitations.accept(token)))
                .map(Organisation::id)
                .hasValue(tenant.id());
    }

    @Test
    void theAddressIsKeptNowhere(CapturedOutput output) throws Exception {
        send(Language.FI);
        assertThatThrownBy(() -> sendThrough(letters(TestMail.unreachable()), Language.FI))
                .isInstanceOf(NotSentException.class);

        assertThat(rows.mentioning(tenant.id(), ADDRESS)).isEmpty();
        assertThat(output).doesNotContain(ADDRESS, "vastaanottaja");
    }

    @Test
    void whereTheServerIsAwayItIsToldAndTheInvitationStands() throws Exception {
        var token = tenant.asOwner(() -> invitations.invite(Role.VIEWER, null));

        assertThatThrownBy(() ->
                        tenant.asOwner(() -> letters(TestMail.unreachable()).send(token, ADDRESS, Language.FI)))
                .isInstanceOf(NotSentException.class)
                .hasMessageNotContaining(ADDRESS);
        assertThat(TestPerson.as("invited-" + UUID.randomUUID(), () -> invitations.accept(token)))
                .isPresent();
    }

    @Test
    void afterTheLettersOfADayTheLinkIsForTheOwnerToSend() throws Exception {
        var letters = letters();
        var token = tenant.asOwner(() -> invitations.invite(Role.VIEWER, null));
        for (var sent = 0; sent < InvitationLetters.MOST_A_DAY; sent++) {
            tenant.asOwner(() -> letters.send(token, ADDRESS, Language.FI));
        }

        assertThatThrownBy(() -> tenant.asOwner(() -> letters.send(token, ADDRESS, Language.FI)))
                .isInstanceOf(NotSentException.class);
        assertThat(server.getReceivedMessages()).hasSize(InvitationLetters.MOST_A_DAY);
    }

    @Test
    void anInvitationOfAnotherOrganisationIsNotSent() throws Exception {
        var theirs = tenants.withEveryRole();
        var token = theirs.asOwner(() -> invitations.invite(Role.VIEWER, null));

        assertThatThrownBy(() -> tenant.asOwner(() -> letters().send(token, ADDRESS, Language.FI)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void itIsNotSentWhileItsTransactionCouldStillBeRolledBack() throws Exception {
        var token = tenant.asOwner(() -> invitations.invite(Role.VIEWER, null));

        assertThatThrownBy(() -> tenant.asOwner(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> letters().send(token, ADDRESS, Language.FI))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private String send(Language language) throws Exception {
        return sendThrough(letters(), language);
    }

    private String sendThrough(InvitationLetters letters, Language language) throws Exception {
        return tenant.asOwner(() -> {
            var token = invitations.invite(Role.VIEWER, null);
            letters.send(token, ADDRESS, language);
            return token;
        });
    }

    private InvitationLetters letters() {
        return letters(TestMail.through(server.getSmtp().getPort()));
    }

    private InvitationLetters letters(fi.seloste.mail.Mail mail) {
        return new InvitationLetters(repository, organisations, mail, installation, clock);
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String part(MimeMessage letter, String type) throws Exception {
        return part((MimeMultipart) letter.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
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
