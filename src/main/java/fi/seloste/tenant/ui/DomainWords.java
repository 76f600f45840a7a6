package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.tenant.domain.CustomDomain;
import fi.seloste.ui.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How it is with a host, in sentences. */
final class DomainWords {

    private DomainWords() {}

    static String said(CustomDomain domain) {
        return switch (domain.state()) {
            case STATED -> text("domain.said.STATED");
            case SERVED -> text(domain.leadsHere() ? "domain.said.SERVED" : "domain.said.SERVED.elsewhere");
            case DOUBTED -> text("domain.said.DOUBTED", day(domain.since()), day(domain.lapses()));
            case LAPSED -> text("domain.said.LAPSED", day(domain.since()));
        };
    }

    static String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(moment.atZone(ZoneId.of("Europe/Helsinki")));
    }
}
