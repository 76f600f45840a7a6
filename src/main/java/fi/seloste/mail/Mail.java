package fi.seloste.mail;

import fi.seloste.installation.Installation;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends letters where SMTP is configured. It waits for the server only as long as the configured timeouts say, tries a
 * second time where the server was not reached, and logs neither the receiver nor what the server says of them.
 */
@Component
public class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final int ATTEMPTS = 2;

    private final Optional<JavaMailSender> sender;
    private final Optional<String> from;

    Mail(ObjectProvider<JavaMailSender> sender, Installation installation) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = installation.mailFrom();
    }

    public boolean isConfigured() {
        return sender.isPresent() && from.isPresent();
    }

    /**
     * @throws NotSentException      where it did not leave
     * @throws IllegalStateException inside a transaction: it could still be rolled back, and a letter cannot
     */
    public void send(String to, Letter letter) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A letter is sent after the transaction that it tells of");
        }
        if (!isConfigured()) {
            throw new NotSentException();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                sender.orElseThrow().send(message(to, letter));
                return;
            } catch (MailException | MessagingException e) {
                if (attempt == ATTEMPTS || !isUnreached(e)) {
                    LOG.warn("A letter was not sent: {}", e.getClass().getSimpleName());
                    throw new NotSentException();
                }
            }
        }
    }

    private MimeMessage message(String to, Letter letter) throws MessagingException {
        var message = sender.orElseThrow().createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from.orElseThrow());
        parts.setTo(to);
        // A line break in a name must not begin a header of its own.
        parts.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
        parts.setText(letter.plain(), letter.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().code());
        return message;
    }

    /** Told apart from a refusal, which would come again: only then does the exception have a cause of its own. */
    private static boolean isUnreached(Exception error) {
        return error instanceof MailSendException && error.getCause() != null;
    }
}
