package fi.seloste.records.configuration;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.notice.Notices;
import fi.seloste.processor.Parties;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.records.ClientWork;
import fi.seloste.records.ClientWorks;
import fi.seloste.records.configuration.ConfigurationFile.ServiceRow;
import fi.seloste.register.OwnClause;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.security.MayManage;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Organisations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the current organisation's whole configuration along as one file, and brings such a file. What is brought is
 * added beside what is there, all of it or nothing, and is as new as if somebody had typed it: every row gets an id of its
 * own, and notices come as drafts.
 */
@Service
@MayManage
@Transactional
public class ConfigurationFiles {

    /**
     * What a file would add.
     *
     * @param organisation what the organisation of the file is called, or null where the file does not say
     * @param empty        whether nothing is configured here yet
     */
    public record Preview(
            String organisation,
            boolean empty,
            List<Added> registers,
            List<Added> services,
            List<Added> parties,
            List<Added> clauses,
            List<Added> clients,
            List<Added> notices) {

        public boolean isNothing() {
            return organisation == null
                    && Stream.of(registers, services, parties, clauses, clients, notices)
                            .allMatch(List::isEmpty);
        }
    }

    /**
     * A row that would be added.
     *
     * @param isThere whether one of that name is there already: then there will be two
     */
    public record Added(String name, boolean isThere) {}

    private final Organisations organisations;
    private final Logos logos;
    private final Parties parties;
    private final ServiceInventory inventory;
    private final Registers registers;
    private final OwnClauses clauses;
    private final ClientWorks works;
    private final Notices notices;
    private final FileReader reader;
    private final ApplicationEventPublisher events;

    ConfigurationFiles(
            Organisations organisations,
            Logos logos,
            Parties parties,
            ServiceInventory inventory,
            Registers registers,
            OwnClauses clauses,
            ClientWorks works,
            Notices notices,
            FileReader reader,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.logos = logos;
        this.parties = parties;
        this.inventory = inventory;
        this.registers = registers;
        this.clauses = clauses;
        this.works = works;
        this.notices = notices;
        this.reader = reader;
        this.events = events;
    }

    /** Writes the file; that it was taken out stands in the trail. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        events.publishEvent(new AuditedAction(AuditedAction.Kind.EXPORTED, "Configuration", null));
        out.write(Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(file())
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a file would add. Nothing is changed.
     *
     * @throws RefusedFileException where it cannot be brought
     */
    @Transactional(readOnly = true)
    public Preview look(byte[] bytes, Language language) {
        var file = reader.read(bytes);
        requireOperators(file);
        var here = file();
        return new Preview(
                file.organisation() == null ? null : file.organisation().name(),
                here.rows() == 0,
                added(
                        file.registers(),
                        here.registers(),
                        row -> text(row.details().name(), language)),
                added(own(file), own(here), row -> row.details().name()),
                added(file.parties(), here.parties(), row -> row.details().name()),
                added(file.clauses(), here.clauses(), OwnClause::name),
                added(file.clients(), here.clients(), ClientWork::client),
                added(file.notices(), here.notices(), row -> text(row.details().title(), language)));
    }

    /**
     * Adds everything that the file holds, or nothing.
     *
     * @param organisationToo whether what the file says of the organisation itself takes the place of what is said here
     * @throws RefusedFileException where it cannot be brought
     */
    public void bring(byte[] bytes, boolean organisationToo) {
        var file = reader.read(bytes);
        requireOperators(file);
        events.publishEvent(new AuditedAction(AuditedAction.Kind.IMPORTED, "Configuration", null));
        if (organisationToo && file.organisation() != null) {
            var shown = organisations.details();
            organisations.change(new Versioned<>(shown.id(), shown.version(), file.organisation()));
            if (file.logo() != null) {
                logos.set(Base64.getDecoder().decode(file.logo()));
            }
        }
        var ids = new FileIds();
        file.parties().forEach(row -> ids.put(row.id(), parties.add(row.details())));
        file.services().forEach(row -> bring(row, ids));
        file.registers().forEach(row -> {
            var stated = row.parts().stream()
                    .map(part -> new PartRow(part.id(), ids.turned(part.part())))
                    .toList();
            ids.put(row.id(), registers.add(row.details(), stated));
        });
        file.clauses().forEach(clauses::keep);
        file.clients().forEach(work -> works.add(ids.turned(work)));
        var taken = new HashSet<String>();
        notices.all().forEach(notice -> taken.add(notice.slug()));
        file.notices()
                .forEach(row -> notices.add(
                        row.details(),
                        free(row.slug(), taken),
                        row.registers().stream().map(ids::of).toList()));
    }

    private void bring(ServiceRow row, FileIds ids) {
        if (row.isOperators()) {
            ids.put(row.id(), operators(row).id());
        } else {
            var service = inventory.add(ids.turned(row.details()));
            ids.put(row.id(), service);
            row.transfers().forEach(transfer -> inventory.addTransfer(service, transfer));
        }
    }

    private ServiceConfiguration operators(ServiceRow row) {
        return inventory.all().stream()
                .filter(service -> service.origin() == row.origin())
                .findFirst()
                .orElseThrow();
    }

    /** A service of the installation is not brought: another installation may have none such. */
    private void requireOperators(ConfigurationFile file) {
        var there = inventory.all().stream().map(ServiceConfiguration::origin).toList();
        var missing = file.services().stream()
                .filter(ServiceRow::isOperators)
                .filter(row -> !there.contains(row.origin()))
                .map(row -> Problem.at("services[" + file.services().indexOf(row) + "]", "configuration.noOperator"))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedFileException(missing);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        var slug = wanted;
        for (var number = 2; !taken.add(slug); number++) {
            slug = wanted.substring(0, Math.min(wanted.length(), 55)).replaceAll("-$", "") + "-" + number;
        }
        return slug;
    }

    private static List<ServiceRow> own(ConfigurationFile file) {
        return file.services().stream().filter(row -> !row.isOperators()).toList();
    }

    private static <R> List<Added> added(Collection<R> rows, Collection<R> here, Function<R, String> name) {
        var names = here.stream().map(name).toList();
        return rows.stream()
                .map(name)
                .map(each -> new Added(each, names.contains(each)))
                .toList();
    }

    private static String text(LocalizedText text, Language language) {
        return text.orLatest(language);
    }

    private ConfigurationFile file() {
        var ids = new FileIds();
        var services = inventory.all();
        var named = inventory.uses(Language.EN).keySet();
        var operators =
                services.stream().filter(ServiceConfiguration::isOperators).toList();
        var operated =
                operators.stream().map(service -> service.details().party()).toList();
        var outside = parties.all().stream()
                .filter(party -> !operated.contains(party.id()) || isUsed(party.id(), services))
                .map(party -> new ConfigurationFile.PartyRow(ids.count(party.id()), party.details()))
                .toList();
        var used = Stream.concat(
                        services.stream().filter(service -> !service.isOperators()),
                        operators.stream().filter(service -> named.contains(service.id())))
                .map(service -> row(service, ids))
                .toList();
        var kept = registers.all().stream().map(register -> row(register, ids)).toList();
        return new ConfigurationFile(
                ConfigurationFile.FORMAT,
                1,
                organisations.current().details(),
                logo(),
                outside,
                used,
                kept,
                clauses.all().stream().map(OwnClauses.Kept::clause).toList(),
                notices.all().stream()
                        .map(notice -> new ConfigurationFile.NoticeRow(
                                notice.slug(),
                                notice.details(),
                                notice.registers().stream().map(ids::count).toList()))
                        .toList(),
                works.all().stream().map(row -> ids.turned(row.work())).toList());
    }

    /** Drawn anew it can be larger than what was uploaded, and then it could not be brought: noise is, logos are not. */
    private String logo() {
        return logos.picture()
                .filter(picture -> picture.length <= Logos.MOST_BYTES)
                .map(Base64.getEncoder()::encodeToString)
                .orElse(null);
    }

    private static boolean isUsed(UUID party, List<ServiceConfiguration> services) {
        return services.stream()
                .anyMatch(service ->
                        !service.isOperators() && party.equals(service.details().party()));
    }

    private static ServiceRow row(ServiceConfiguration service, FileIds ids) {
        var id = ids.count(service.id());
        return service.isOperators()
                ? new ServiceRow(id, service.origin(), null, List.of())
                : new ServiceRow(
                        id,
                        null,
                        ids.turned(service.details()),
                        service.transfers().stream()
                                .map(ServiceConfiguration.TransferRow::details)
                                .toList());
    }

    private static ConfigurationFile.RegisterRow row(RegisterConfiguration register, FileIds ids) {
        var id = ids.count(register.id());
        register.parts().forEach(part -> ids.count(part.id()));
        return new ConfigurationFile.RegisterRow(
                id,
                register.details(),
                register.parts().stream()
                        .map(part -> new ConfigurationFile.StatedRow(ids.of(part.id()), ids.turned(part.part())))
                        .toList());
    }
}
