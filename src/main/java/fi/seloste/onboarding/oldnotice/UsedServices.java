package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.KnownService;
import fi.seloste.processor.KnownServices;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The services that a sentence names: those of the catalogue, others by their names, and an accounting office. */
record UsedServices(OldContext context) {

    /** What tells a Finnish firm by its name. */
    private static final Pattern FINNISH =
            Pattern.compile("(?:^| )(?:Oy|Oyj|Ab|Ry|ry|rf|Oy Ab|Ab Oy|Osk|Tmi|Ky)(?: |$)");

    List<UsedService> namedIn(ReadSentence sentence) {
        var used = new ArrayList<UsedService>();
        for (var name : sentence.names()) {
            used.add(of(name));
        }
        if (Phrases.in(sentence.lower(), "service.accounting")
                && sentence.names().isEmpty()) {
            used.add(new UsedService(
                    null,
                    Texts.get(context.language(), "catalogue.recipient.accounting_office"),
                    null,
                    Wording.entry("accounting_office"),
                    ServiceRole.PROCESSOR,
                    Wording.entry("accounting"),
                    Set.of()));
        }
        return used.stream().distinct().toList();
    }

    static UsedService of(String name) {
        return known(name)
                .map(known -> new UsedService(known.id(), known.name()))
                .orElseGet(() -> new UsedService(
                        null,
                        name,
                        FINNISH.matcher(name).find() ? new PartyDetails(name, null, "FI") : null,
                        null,
                        ServiceRole.PROCESSOR,
                        null,
                        Set.of()));
    }

    /** The service of that name, or the only one of the firm of that name. */
    private static Optional<KnownService> known(String name) {
        var wanted = bare(name);
        var byName = KnownServices.all().stream()
                .filter(known -> Stream.concat(Stream.of(known.name()), known.aliases().stream())
                        .anyMatch(one -> bare(one).equals(wanted)))
                .findFirst();
        return byName.or(() -> KnownServices.all().stream()
                .filter(known -> bare(known.party().name()).equals(wanted)
                        || bare(known.party().name()).startsWith(wanted + " "))
                .findFirst());
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("(?:^| )(oy|oyj|ab|inc|llc|ltd|limited|ireland)\\.?(?= |$)", " ")
                .replaceAll("[ ,.]+", " ")
                .strip();
    }
}
