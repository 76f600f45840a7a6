package fi.seloste.onboarding;

import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.processor.KnownServiceAdoption;
import fi.seloste.processor.KnownServices;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.records.ClientWorks;
import fi.seloste.register.DataCategory;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.RegisterTemplate;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.MayEdit;
import fi.seloste.tenant.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first registers, services and the draft of the notice out of a few answers. */
@Service
@MayEdit
@Transactional
public class Beginning {

    /** How often a register is gone through, unless the organisation decides otherwise. */
    private static final int REVIEWED_EVERY = 12;

    /** Which register a service belongs to by what it is used for; the main one, where the trade has none such. */
    private static final Map<String, String> PLACES = Map.of(
            "web_analytics", "website",
            "heatmaps", "website",
            "newsletters", "newsletter",
            "marketing_automation", "newsletter");

    /** What an accounting office sees. */
    private static final Set<String> FOR_ACCOUNTING = Set.of("name", "billing");

    /**
     * What somebody answered.
     *
     * @param services     ids of known services that are used, besides those that the questions name
     * @param accountants  the accounting office's name, or blank where the organisation keeps its own books
     * @param contactEmail where people ask about their data
     */
    public record Answers(
            Trade trade, Set<Question> yes, Set<String> services, String accountants, String contactEmail) {

        /** Every known service that the answers name. */
        Set<String> known() {
            var all = new TreeSet<>(services);
            if (yes.contains(Question.ANALYTICS)) {
                all.add("google_analytics");
            }
            return all;
        }
    }

    private final Registers registers;
    private final RegisterParts parts;
    private final ServiceInventory inventory;
    private final Parties parties;
    private final KnownServiceAdoption adoption;
    private final Notices notices;
    private final ClientWorks works;
    private final Organisations organisations;
    private final Clock clock;

    Beginning(
            Registers registers,
            RegisterParts parts,
            ServiceInventory inventory,
            Parties parties,
            KnownServiceAdoption adoption,
            Notices notices,
            ClientWorks works,
            Organisations organisations,
            Clock clock) {
        this.registers = registers;
        this.parts = parts;
        this.inventory = inventory;
        this.parties = parties;
        this.adoption = adoption;
        this.notices = notices;
        this.works = works;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Whether nothing is described yet. */
    @Transactional(readOnly = true)
    public boolean isAhead() {
        return registers.all().isEmpty() && notices.all().isEmpty();
    }

    /**
     * Describes what the answers tell, as a draft: nothing is published.
     *
     * @param slug of the notice
     * @throws IllegalStateException where something is described already
     */
    public void begin(Answers answers, String slug) {
        if (!isAhead()) {
            throw new IllegalStateException("The organisation has begun already");
        }
        var made = new LinkedHashMap<String, UUID>();
        for (var template : answers.trade().registers(answers.yes())) {
            made.put(template.id(), registers.add(details(template, answers.contactEmail()), template));
        }
        for (var id : answers.known()) {
            var place = PLACES.get(KnownServices.get(id).orElseThrow().purpose());
            var register = made.getOrDefault(place, made.firstEntry().getValue());
            parts.add(register, new ServiceUse(adoption.add(id), Set.of()));
        }
        if (!answers.accountants().isBlank()) {
            var office = accounting(answers.accountants().strip());
            made.values().forEach(register -> giveToAccounting(register, office));
        }
        var language = organisations.current().details().defaultLanguage();
        answers.trade().clients().forEach(template -> works.add(template.work(language)));
        notices.add(NoticeDetails.usual(LocalDate.now(clock)), slug, new ArrayList<>(made.values()));
    }

    private static RegisterDetails details(RegisterTemplate template, String contactEmail) {
        return new RegisterDetails(template.name(), null, contactEmail, null, REVIEWED_EVERY);
    }

    private UUID accounting(String name) {
        var office = parties.add(new PartyDetails(name, null, "FI"));
        var purpose = Wording.entry("accounting");
        return inventory.add(new ServiceDetails(
                name, office, null, ServiceRole.PROCESSOR, purpose, Set.of("FI"), null, null, List.of()));
    }

    private void giveToAccounting(UUID register, UUID office) {
        var seen = new TreeSet<UUID>();
        var bills = false;
        for (var row : registers.get(register).rows(DataCategory.class).toList()) {
            var entry = ((DataCategory) row.part()).text().entry();
            if (FOR_ACCOUNTING.contains(entry)) {
                seen.add(row.id());
                bills |= entry.equals("billing");
            }
        }
        if (bills) {
            parts.add(register, new ServiceUse(office, seen));
        }
    }
}
