package fi.seloste.overview;

import fi.seloste.common.Texts;
import fi.seloste.installation.Installation;
import fi.seloste.mail.Letter;
import fi.seloste.mail.Letter.Link;
import fi.seloste.mail.Mail;
import fi.seloste.mail.NotSentException;
import fi.seloste.tenant.LetterRound;
import fi.seloste.tenant.LetterRound.Receiver;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.NeedsAttention.Matter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Sends what needs somebody to those who can mend it: to each once a week at most, and only where something new has come
 * up. The letter says what the receiver would read here, and names nobody else.
 */
@Component
class WeeklyLetter {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyLetter.class);

    /** More than these are read in the product. */
    static final int MOST_LINES = 20;

    private final List<NeedsAttention> modules;
    private final LetterRound round;
    private final Mail mail;
    private final Installation installation;

    WeeklyLetter(List<NeedsAttention> modules, LetterRound round, Mail mail, Installation installation) {
        this.modules = modules;
        this.round = round;
        this.mail = mail;
        this.installation = installation;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void send() {
        if (!mail.isConfigured()) {
            return;
        }
        try {
            round.addNewMembers();
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another instance adds the new members");
        }
        round.claim().forEach(this::sendTo);
    }

    /** What goes wrong with one letter keeps nobody else from theirs. */
    private void sendTo(Receiver receiver) {
        try {
            var matters = matters(receiver);
            if (!matters.isEmpty() && round.begin(receiver, digests(matters))) {
                post(receiver, matters);
            }
        } catch (AccessDeniedException e) {
            LOG.debug("A receiver is no member any more");
        } catch (RuntimeException e) {
            LOG.warn("A letter was not written: {}", e.getClass().getSimpleName());
        }
    }

    private List<Matter> matters(Receiver receiver) {
        return round.as(
                receiver,
                () -> Messages.in(receiver.language(), () -> modules.stream()
                        .flatMap(module -> module.matters().stream())
                        .toList()));
    }

    private void post(Receiver receiver, List<Matter> matters) {
        try {
            mail.send(receiver.address(), letter(receiver, matters));
        } catch (NotSentException e) {
            round.takeBack(receiver);
        }
    }

    private Letter letter(Receiver receiver, List<Matter> matters) {
        var language = receiver.language();
        var links = new ArrayList<>(matters.stream()
                .limit(MOST_LINES)
                .map(matter -> new Link(matter.discreet(), matter.place(), installation.address("/" + matter.path())))
                .toList());
        var all = installation.address("/o/" + receiver.slug() + "/overview");
        links.add(new Link(
                matters.size() > MOST_LINES
                        ? Texts.get(language, "letter.matters.more", matters.size() - MOST_LINES)
                        : "",
                Texts.get(language, "letter.matters.all"),
                all));
        return new Letter(
                language,
                Texts.get(language, "letter.matters.subject", matters.size(), receiver.organisationName()),
                List.of(
                        Texts.get(language, "letter.matters.greeting", receiver.name()),
                        Texts.get(language, "letter.matters.what", receiver.organisationName())),
                links,
                List.of(
                        Texts.get(language, "letter.matters.why"),
                        Texts.get(language, "letter.matters.stop", all.toString())));
    }

    private static Set<String> digests(List<Matter> matters) {
        return matters.stream()
                .map(matter -> matter.path() + " " + matter.discreet())
                .map(line -> UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .collect(Collectors.toSet());
    }
}
