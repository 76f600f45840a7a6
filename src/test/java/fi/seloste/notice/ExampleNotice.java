package fi.seloste.notice;

import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.LawData;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.Section;
import fi.seloste.register.ServiceUse;
import fi.seloste.tenant.OrganisationDetails;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A notice that tests build row by row. */
final class ExampleNotice {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final UUID notice = Ids.next();
    private final UUID organisation = Ids.next();
    private final List<RegisterConfiguration> registers = new ArrayList<>();
    private final List<ServiceConfiguration> services = new ArrayList<>();
    private NoticeDetails details = new NoticeDetails(
            LocalizedText.of("Asiakasrekisterin tietosuojaseloste", "Dataskyddsmeddelande", "Privacy notice"),
            null,
            "2023-07-05",
            null);
    private OrganisationDetails controller = new OrganisationDetails(
            "Esimerkki Oy",
            null,
            "0000001-9",
            "Esimerkkitie 1",
            "00100",
            "Helsinki",
            "info@esimerkki.example",
            "010 000 0000",
            null,
            null,
            null,
            "FI",
            MonthDay.of(12, 31),
            EnumSet.allOf(Language.class),
            Language.FI,
            false,
            null);

    ExampleNotice() {
        register("Asiakasrekisteri", "Kundregister", "Customer register");
    }

    /** A further register, which later parts go to. */
    ExampleNotice register(String fi, String sv, String en) {
        registers.add(new RegisterConfiguration(
                Ids.next(),
                "register-" + registers.size(),
                new RegisterDetails(
                        LocalizedText.of(fi, sv, en), "Asiakaspalvelu", "asiakas@esimerkki.example", null, null),
                List.of()));
        return this;
    }

    ExampleNotice with(Part... parts) {
        Arrays.stream(parts).forEach(this::add);
        return this;
    }

    /** The id of the new row. */
    UUID add(Part part) {
        var register = registers.removeLast();
        var rows = new ArrayList<>(register.parts());
        var row = new PartRow(Ids.next(), part);
        rows.add(row);
        registers.add(new RegisterConfiguration(register.id(), register.slug(), register.details(), rows));
        return row.id();
    }

    ExampleNotice without(Predicate<Part> unwanted) {
        registers.replaceAll(register -> new RegisterConfiguration(
                register.id(),
                register.slug(),
                register.details(),
                register.parts().stream()
                        .filter(row -> !unwanted.test(row.part()))
                        .toList()));
        return this;
    }

    /** A service that the register uses. */
    ExampleNotice with(ServiceConfiguration service) {
        services.add(service);
        return with(new ServiceUse(service.id(), Set.of()));
    }

    ExampleNotice controlledBy(OrganisationDetails details) {
        controller = details;
        return this;
    }

    ExampleNotice dated(String drawnUp, String changed) {
        details = new NoticeDetails(details.title(), details.subtitle(), drawnUp, changed);
        return this;
    }

    NoticeConfiguration configuration() {
        return new NoticeConfiguration(notice, details, organisation, controller, registers, services);
    }

    NoticeDocument in(Language language) {
        return new NoticeProjection(LawData.shipped()).project(configuration(), language, TODAY);
    }

    /** What one section says in a language, sentence by sentence. */
    List<String> says(Section section, Language language) {
        return in(language).sections().stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    static Purpose purpose(String entry, Article6 basis) {
        return new Purpose(
                Wording.entry(entry),
                false,
                List.of(new LegalBasis(
                        null,
                        basis,
                        null,
                        basis == Article6.LEGITIMATE_INTERESTS ? Wording.entry("customer_relationship") : null,
                        null,
                        null)));
    }

    static ServiceConfiguration service(String name, Set<String> countries, TransferDetails... transfers) {
        return new ServiceConfiguration(
                Ids.next(),
                ServiceOrigin.ORGANISATION,
                new ServiceDetails(
                        name,
                        Ids.next(),
                        null,
                        ServiceRole.PROCESSOR,
                        Wording.entry("web_analytics"),
                        countries,
                        null,
                        null,
                        List.of()),
                new PartyDetails(name + " Ltd", null, "IE"),
                Arrays.stream(transfers)
                        .map(transfer -> new TransferRow(Ids.next(), transfer))
                        .toList());
    }
}
