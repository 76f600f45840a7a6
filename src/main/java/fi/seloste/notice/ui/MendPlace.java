package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ui.ServiceNavigation;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import fi.seloste.register.ui.RegisterNavigation;
import fi.seloste.tenant.ui.OrganisationAddresses;
import fi.seloste.ui.Messages;
import java.util.Map;
import java.util.Optional;

/**
 * Where a finding is mended: the row itself, opened, or the form of what is missing.
 *
 * @param name what stands there
 */
record MendPlace(String address, String name) {

    /** What a register lacks, by the rule that misses it. */
    private static final Map<String, Class<? extends Part>> MISSING = Map.of(
            "I04", Purpose.class,
            "I07", DataCategory.class,
            "I08", Source.class,
            "D07", RetentionRule.class,
            "I20", SecurityMeasure.class);

    private static final String NO_DATE = "D60";
    private static final String NO_AUTHORITY = "D30";
    private static final String NO_WORD_OF_DECISIONS = "D50";

    /** Empty for the notice's own details, which stand beside the finding. */
    static Optional<MendPlace> of(Finding finding, NoticeConfiguration notice, LawData law, String organisation) {
        return switch (MendedRow.of(finding, notice)) {
            case MendedRow.OfPart(var register, var row) -> Optional.of(part(organisation, register, row));
            case MendedRow.OfRegister(var register) ->
                Optional.of(
                        MISSING.containsKey(finding.rule())
                                ? adding(organisation, register, MISSING.get(finding.rule()))
                                : new MendPlace(
                                        RegisterNavigation.details(organisation, register.slug()), name(register)));
            case MendedRow.OfService(var service) -> Optional.of(service(finding, service, law, organisation));
            case MendedRow.OfTransfer(var service, var row) ->
                Optional.of(new MendPlace(
                        ServiceNavigation.transfer(organisation, service.id(), row.id()),
                        service.details().name()));
            case MendedRow.OfOrganisation() -> Optional.of(organisation(organisation));
            case MendedRow.Nothing() -> missing(finding, notice, organisation);
        };
    }

    private static Optional<MendPlace> missing(Finding finding, NoticeConfiguration notice, String organisation) {
        return switch (finding.rule()) {
            case NO_DATE -> Optional.empty();
            case NO_AUTHORITY -> Optional.of(organisation(organisation));
            case NO_WORD_OF_DECISIONS ->
                notice.registers().stream()
                        .findFirst()
                        .map(register -> adding(organisation, register, AutomatedDecisions.class));
            // A right that is missing follows from a basis that is missing.
            default ->
                notice.registers().stream()
                        .flatMap(register -> register.rows(Purpose.class)
                                .filter(row -> ((Purpose) row.part()).bases().isEmpty())
                                .map(row -> part(organisation, register, row)))
                        .findFirst();
        };
    }

    private static MendPlace service(Finding finding, ServiceConfiguration service, LawData law, String organisation) {
        var address = law.undeclared(service).stream()
                .filter(country -> finding.rule().equals(TransferMends.NO_MECHANISM))
                .findFirst()
                .map(country -> ServiceNavigation.declaring(organisation, service.id(), country))
                .orElseGet(() -> ServiceNavigation.one(organisation, service.id()));
        return new MendPlace(address, service.details().name());
    }

    private static MendPlace part(String organisation, RegisterConfiguration register, PartRow row) {
        return new MendPlace(RegisterNavigation.part(organisation, register.slug(), row.id()), name(register));
    }

    private static MendPlace adding(String organisation, RegisterConfiguration register, Class<? extends Part> kind) {
        return new MendPlace(RegisterNavigation.adding(organisation, register.slug(), kind), name(register));
    }

    private static MendPlace organisation(String organisation) {
        return new MendPlace(OrganisationAddresses.details(organisation), text("mend.organisation"));
    }

    private static String name(RegisterConfiguration register) {
        return register.details().name().orLatest(Messages.language());
    }
}
