package fi.seloste.records;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Entry;
import fi.seloste.records.ProcessingRecord.Point;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.security.MayRead;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.OrganisationDetails.Officer;
import fi.seloste.tenant.Organisations;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current organisation's record of processing activities (Art. 30), made of its rows whenever somebody asks. */
@Service
@MayRead
@Transactional
public class ProcessingRecords {

    private final Organisations organisations;
    private final Registers registers;
    private final ServiceInventory inventory;
    private final ClientWorks works;
    private final Notices notices;
    private final Publishing publishing;
    private final LawData law;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProcessingRecords(
            Organisations organisations,
            Registers registers,
            ServiceInventory inventory,
            ClientWorks works,
            Notices notices,
            Publishing publishing,
            LawData law,
            Clock clock,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.registers = registers;
        this.inventory = inventory;
        this.works = works;
        this.notices = notices;
        this.publishing = publishing;
        this.law = law;
        this.clock = clock;
        this.events = events;
    }

    /** The record as it stands today. */
    @Transactional(readOnly = true)
    public ProcessingRecord in(Language language) {
        var organisation = organisations.current();
        var services = inventory.all();
        var day = LocalDate.now(clock);
        var transfers = new Transfers(law, day, language);
        var inForce = coveredInForce();
        var kept = registers.all().stream()
                .collect(Collectors.partitioningBy(
                        register -> isOnlyFromAnOldNotice(register) && !inForce.contains(register.id())));
        return new ProcessingRecord(
                language,
                day,
                controller(organisation.details(), language),
                kept.get(false).stream()
                        .flatMap(register -> new RegisterActivities(
                                        register,
                                        services,
                                        publishing.preview(over(register, organisation, services), language),
                                        transfers,
                                        language)
                                .all().stream())
                        .toList(),
                works.all().stream()
                        .map(row -> forClient(row.work(), services, transfers, language))
                        .toList(),
                kept.get(true).stream()
                        .map(register -> new ProcessingRecord.Register(
                                register.details().name().orLatest(language), register.slug()))
                        .toList());
    }

    /** The record as a file; that it was taken out stands in the trail. Leaves the stream open. */
    public void write(RecordFormat format, Language language, OutputStream out) throws IOException {
        events.publishEvent(new AuditedAction(AuditedAction.Kind.EXPORTED, "ProcessingRecord", null));
        format.write(in(language), out);
    }

    private Set<UUID> coveredInForce() {
        return notices.all().stream()
                .filter(notice -> notice.inForce() != null)
                .flatMap(notice -> notice.registers().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOnlyFromAnOldNotice(RegisterConfiguration register) {
        return register.parts().stream().anyMatch(row -> row.part().isDraftOnly());
    }

    /** A notice over this register alone: what its rows say is told of nothing else. */
    private static NoticeConfiguration over(
            RegisterConfiguration register, Organisation organisation, List<ServiceConfiguration> services) {
        return new NoticeConfiguration(
                register.id(),
                new NoticeDetails(LocalizedText.EMPTY, null, null, null),
                organisation.id(),
                organisation.details(),
                List.of(register),
                services);
    }

    private static List<Entry> controller(OrganisationDetails details, Language language) {
        var address = Stream.of(
                        details.street(),
                        Objects.toString(details.postcode(), "") + " " + Objects.toString(details.town(), ""))
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        var contact = RegisterActivities.nonBlank(
                Stream.of(address, details.email(), details.phone()).toList());
        return List.of(
                new Entry(Point.NAME, List.of(details.name() + ", " + details.businessId()), null),
                new Entry(Point.CONTACT, contact, contact.isEmpty() ? Gap.NO_CONTACT : null),
                new Entry(Point.REPRESENTATIVE, officer(details.representative(), language), null),
                new Entry(Point.DPO, officer(details.dpo(), language), null));
    }

    private static List<String> officer(Officer officer, Language language) {
        var line = officer == null
                ? ""
                : Stream.of(officer.name(), officer.email(), officer.phone())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
        return line.isEmpty() ? List.of(Texts.get(language, "records.none")) : List.of(line);
    }

    private static Activity forClient(
            ClientWork work, List<ServiceConfiguration> services, Transfers transfers, Language language) {
        var used = services.stream()
                .filter(service -> work.services().contains(service.id()))
                .toList();
        var lines = transfers.lines(used);
        var measures = work.measures() == null || work.measures().isEmpty()
                ? List.<String>of()
                : List.of(work.measures().orLatest(language));
        return new Activity(
                work.client(),
                null,
                List.of(
                        new Entry(
                                Point.CLIENTS,
                                work.controllers(),
                                work.controllers().isEmpty() ? Gap.NO_CONTROLLERS : null),
                        new Entry(Point.CLIENTS_REPRESENTATIVE, officer(work.representative(), language), null),
                        new Entry(Point.CLIENTS_DPO, officer(work.dpo(), language), null),
                        new Entry(Point.PROCESSING, List.of(work.processing().orLatest(language)), null),
                        new Entry(
                                Point.CLIENTS_TRANSFERS,
                                lines.isEmpty() ? List.of(Texts.get(language, "records.noTransfers")) : lines,
                                transfers.gap(used)),
                        new Entry(Point.CLIENTS_SECURITY, measures, measures.isEmpty() ? Gap.NO_MEASURES : null)));
    }
}
