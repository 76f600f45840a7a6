package fi.seloste.demo.tenants;

import fi.seloste.common.Ids;
import fi.seloste.contact.ContactDetails;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a firm's rows into memory, so that its notices can be made without a database. */
final class MemoryDesk implements Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Map<Firm, MemoryDesk> DESKS = new HashMap<>();

    private final Firm firm;
    private final UUID organisation = Ids.next();
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<UUID, ServiceConfiguration> services = new LinkedHashMap<>();
    private final Map<UUID, RegisterConfiguration> registers = new LinkedHashMap<>();
    private final Map<String, NoticeConfiguration> notices = new LinkedHashMap<>();

    /** A firm's desk, which nobody changes. */
    static MemoryDesk of(Firm firm) {
        return DESKS.computeIfAbsent(firm, MemoryDesk::new);
    }

    private MemoryDesk(Firm firm) {
        this.firm = firm;
        ids.put("organisation", organisation);
        firm.configure(this);
    }

    /** The rows whose names fit; a star stands for anything. */
    Set<UUID> named(List<String> patterns) {
        var found = ids.entrySet().stream()
                .filter(row -> patterns.stream().anyMatch(pattern -> row.getKey()
                        .matches(pattern.replace(".", "\\.").replace("*", ".*"))))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (found.isEmpty()) {
            throw new IllegalStateException("No row of " + firm.slug() + " is called " + patterns);
        }
        return found;
    }

    /** What kind of row it is. */
    String kind(UUID row) {
        return notices.values().stream()
                .flatMap(notice -> notice.registers().stream())
                .flatMap(register -> register.part(row).stream())
                .map(Part::kind)
                .findFirst()
                .orElseGet(() -> kindOfRoot(row));
    }

    private String kindOfRoot(UUID row) {
        if (row.equals(organisation)) {
            return "Organisation";
        }
        if (services.containsKey(row)) {
            return "Service";
        }
        if (registers.containsKey(row)) {
            return "Register";
        }
        return notices.values().stream().anyMatch(notice -> notice.notice().equals(row)) ? "Notice" : "Transfer";
    }

    NoticeConfiguration published() {
        return notices.get(firm.published());
    }

    NoticeConfiguration draft() {
        return notices.get(Firm.DRAFT);
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public UUID service(String name, ServiceDetails details, PartyDetails party) {
        var id = named(name);
        services.put(id, new ServiceConfiguration(id, ServiceOrigin.ORGANISATION, details, party, List.of()));
        return id;
    }

    @Override
    public UUID transfer(String name, UUID service, TransferDetails details) {
        var id = named(name);
        services.computeIfPresent(service, (same, before) -> {
            var transfers = new ArrayList<>(before.transfers());
            transfers.add(new TransferRow(id, details));
            return new ServiceConfiguration(same, before.origin(), before.details(), before.party(), transfers);
        });
        return id;
    }

    @Override
    public UUID register(String name, RegisterDetails details) {
        var id = named(name);
        registers.put(id, new RegisterConfiguration(id, name, details, List.of()));
        return id;
    }

    @Override
    public UUID part(String name, UUID register, Part part) {
        var id = named(name);
        registers.computeIfPresent(register, (same, before) -> {
            var parts = new ArrayList<>(before.parts());
            parts.add(new PartRow(id, part));
            return new RegisterConfiguration(same, before.slug(), before.details(), parts);
        });
        return id;
    }

    @Override
    public UUID notice(String name, String slug, NoticeDetails details, List<UUID> covered) {
        var id = named(name);
        notices.put(
                slug,
                new NoticeConfiguration(
                        id,
                        details,
                        organisation,
                        firm.organisation(),
                        covered.stream().map(registers::get).toList(),
                        List.copyOf(services.values())));
        return id;
    }

    @Override
    public void client(ClientWork work) {
        // Nor of what is done for others: its controllers tell that.
    }

    @Override
    public void contact(ContactDetails details, Kept kept) {
        // Notices say nothing of anybody.
    }

    @Override
    public void brought(String fileName, String content) {
        // Nor of what waits to be imported.
    }

    private UUID named(String name) {
        var id = Ids.next();
        if (ids.put(name, id) != null) {
            throw new IllegalStateException("Two rows are called " + name);
        }
        return id;
    }
}
