package fi.seloste.demo.tenants;

import fi.seloste.common.Json;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An edit of some rows of a notice's configuration, as a person could make it. */
record Edit(NoticeConfiguration notice, Set<UUID> rows) {

    /** The configuration without the rows. */
    NoticeConfiguration removing() {
        return new NoticeConfiguration(
                notice.notice(),
                notice.details(),
                notice.organisation(),
                notice.controller(),
                notice.registers().stream()
                        .map(register -> new RegisterConfiguration(
                                register.id(),
                                register.slug(),
                                register.details(),
                                register.parts().stream()
                                        .filter(part -> !rows.contains(part.id()))
                                        .toList()))
                        .toList(),
                notice.services().stream()
                        .filter(service -> !rows.contains(service.id()))
                        .map(service -> withTransfers(
                                service,
                                service.transfers().stream()
                                        .filter(transfer -> !rows.contains(transfer.id()))
                                        .toList()))
                        .toList());
    }

    /** The configuration with components of the rows set to other values. */
    NoticeConfiguration setting(Map<String, Object> components) {
        return new NoticeConfiguration(
                notice.notice(),
                set(notice.notice(), notice.details(), components),
                notice.organisation(),
                set(notice.organisation(), notice.controller(), components),
                notice.registers().stream()
                        .map(register -> new RegisterConfiguration(
                                register.id(),
                                register.slug(),
                                set(register.id(), register.details(), components),
                                register.parts().stream()
                                        .map(part -> new PartRow(part.id(), set(part.id(), part.part(), components)))
                                        .toList()))
                        .toList(),
                notice.services().stream()
                        .map(service -> withTransfers(
                                service,
                                service.transfers().stream()
                                        .map(transfer -> new TransferRow(
                                                transfer.id(), set(transfer.id(), transfer.details(), components)))
                                        .toList()))
                        .toList());
    }

    private <T> T set(UUID row, T details, Map<String, Object> values) {
        return rows.contains(row) ? set(details, values) : details;
    }

    @SuppressWarnings("unchecked")
    private static <T> T set(T details, Map<String, Object> values) {
        var components = details.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        var arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? value(values.get(component.getName()), component)
                        : valueOf(details, component))
                .toArray();
        try {
            var constructor = details.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object wanted, RecordComponent component) {
        if (component.getType() == LocalizedText.class && wanted instanceof String text) {
            return LocalizedText.of(text, text, text);
        }
        return Json.MAPPER.convertValue(wanted, Json.MAPPER.constructType(component.getGenericType()));
    }

    private static Object valueOf(Object details, RecordComponent component) {
        try {
            return component.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServiceConfiguration withTransfers(
            ServiceConfiguration service, java.util.List<TransferRow> transfers) {
        return new ServiceConfiguration(service.id(), service.origin(), service.details(), service.party(), transfers);
    }
}
