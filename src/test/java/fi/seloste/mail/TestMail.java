package fi.seloste.mail;

import fi.seloste.installation.FreePort;
import fi.seloste.installation.Installation;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail of an installation whose SMTP server is the test's. */
public final class TestMail {

    public static final String FROM = "seloste@esimerkkipalvelu.example";

    private TestMail() {}

    public static Mail through(int port) {
        return through(new JavaMailSenderImpl(), port);
    }

    /** The instance is killed just when the server has the letter. */
    public static Mail dyingAfterSending(int port) {
        return through(
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        super.send(message);
                        throw new Killed();
                    }
                },
                port);
    }

    /** No exception, so that nothing on the way takes it for one. */
    public static final class Killed extends Error {}

    private static Mail through(JavaMailSenderImpl sender, int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "3000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new Mail(beans.getBeanProvider(JavaMailSender.class), installation());
    }

    /** Nobody listens there. */
    public static Mail unreachable() {
        return through(FreePort.next());
    }

    private static Installation installation() {
        return new Installation(
                false,
                URI.create("https://seloste.example"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(FROM),
                Optional.empty());
    }
}
