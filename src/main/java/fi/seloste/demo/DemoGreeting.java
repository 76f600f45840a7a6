package fi.seloste.demo;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the console who can sign in, below the address to open. */
@Component
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class DemoGreeting {

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void tellAccounts() {
        System.out.println(Texts.get(Language.EN, "demo.console", DemoAccount.PASSWORD));
        System.out.println(DemoAccount.values().stream()
                .map(account -> "  " + account.username())
                .collect(Collectors.joining(System.lineSeparator())));
    }
}
