package fi.seloste.onboarding.oldnotice;

import fi.seloste.noticecheck.reader.ReadNotice.Outside;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of places outside the Economic Area. */
final class ReadTransfers implements Proposing.Reader {

    private final OldContext context;
    private final UsedServices services;

    ReadTransfers(OldContext context) {
        this.context = context;
        this.services = new UsedServices(context);
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        var mechanisms = sentence.among("mechanism.");
        if (place.has("statement.TRANSFERS_WITH_SAFEGUARDS")) {
            return Optional.of(says(StatementKind.TRANSFERS_WITH_SAFEGUARDS));
        }
        if (!sentence.isAboutTransfers() && mechanisms.isEmpty() && !place.inNothingElse(Section.TRANSFERS)) {
            return Optional.empty();
        }
        var own = OwnPassage.of(Section.TRANSFERS, sentence.text(), context.language());
        var used = services.namedIn(sentence);
        if (!used.isEmpty()) {
            var becomes = new ArrayList<Proposal>(used);
            var stated = transfers(used, sentence.among("country."), mechanisms);
            becomes.addAll(stated);
            // A mechanism that has ended stands in the transfer, where it is found: never in words that nobody checks.
            if (stated.stream().anyMatch(one -> hasEnded(one.transfer().mechanism()))) {
                return Optional.of(
                        Understood.certain(Section.TRANSFERS, becomes).toConfirm("mechanismEnded"));
            }
            if (place.rest("service.", "statement.") > 8 + 2 * used.size()) {
                becomes.add(own);
            }
            return Optional.of(Understood.certain(Section.TRANSFERS, becomes).toConfirm("transfer"));
        }
        for (var kind : List.of(StatementKind.TRANSFER_ONLY_IF_NEEDED, StatementKind.NO_OTHER_TRANSFERS)) {
            if (place.has("statement." + kind.name())) {
                return Optional.of(says(kind));
            }
        }
        if (sentence.has("by_permission")) {
            return Optional.of(Understood.certain(Section.TRANSFERS, own).toConfirm("byPermission"));
        }
        var none = sentence.outside() == Outside.NONE && sentence.isAboutTransfers()
                || sentence.has("short_no") && sentence.text().length() < 60;
        if (none && sentence.text().length() < 160) {
            return Optional.of(
                    context.notice().transfers().outside() == Outside.NONE
                            ? says(StatementKind.NO_TRANSFERS)
                            : says(StatementKind.NO_OTHER_TRANSFERS));
        }
        return Optional.of(Understood.certain(Section.TRANSFERS, own));
    }

    private static Understood says(StatementKind kind) {
        return Understood.parts(Section.TRANSFERS, new Statement(kind));
    }

    private static boolean hasEnded(String mechanism) {
        return List.of("privacy_shield", "safe_harbor", "scc_old").contains(mechanism);
    }

    private static List<StatedTransfer> transfers(
            List<UsedService> used, List<String> countries, List<String> mechanisms) {
        var mechanism = mechanisms.isEmpty() ? null : mechanisms.getFirst();
        var american = mechanism != null
                && List.of("privacy_shield", "safe_harbor", "dpf").contains(mechanism);
        var country = american
                ? "US"
                : countries.isEmpty() ? null : countries.getFirst().toUpperCase(Locale.ROOT);
        if (mechanism == null || country == null) {
            return List.of();
        }
        return List.of(new StatedTransfer(
                used.stream().map(UsedService::name).toList(),
                new TransferDetails(country, mechanism, null, null, true, null)));
    }
}
