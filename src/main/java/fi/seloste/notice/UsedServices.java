package fi.seloste.notice;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.ServiceUse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which services of the inventory a notice is about: those that its registers name, and the operator's own. */
public record UsedServices(NoticeConfiguration notice) {

    /** Those that handle data with us. */
    public List<ServiceConfiguration> handling() {
        return notice.services().stream()
                .filter(service ->
                        service.isOperators() || uses(service.id()).findAny().isPresent())
                .toList();
    }

    /** Those that data reach, also by being disclosed to them. */
    public List<ServiceConfiguration> reached() {
        return notice.services().stream()
                .filter(service -> service.isOperators()
                        || uses(service.id()).findAny().isPresent()
                        || isDisclosedTo(service.id()))
                .toList();
    }

    /** The rows that say that a service is used: it gets data, or holds a category of them. */
    public Stream<PartRow> uses(UUID service) {
        return notice.registers().stream()
                .flatMap(register -> register.parts().stream())
                .filter(row -> names(row, service));
    }

    private boolean isDisclosedTo(UUID service) {
        return notice.registers().stream().anyMatch(register -> discloses(register, service));
    }

    /** Whether data of the register get to the service. */
    boolean reaches(RegisterConfiguration register, UUID service) {
        return register.parts().stream().anyMatch(row -> names(row, service)) || discloses(register, service);
    }

    private static boolean names(PartRow row, UUID service) {
        return switch (row.part()) {
            case ServiceUse use -> use.service().equals(service);
            case DataCategory category -> service.equals(category.holder());
            default -> false;
        };
    }

    private static boolean discloses(RegisterConfiguration register, UUID service) {
        return register.parts(Disclosure.class).anyMatch(disclosure -> service.equals(disclosure.service()));
    }
}
