package fi.seloste.processor;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where data go: from register to service to country, and how each way stands on a day. What {@link FlowPicture} draws
 * and {@link #lines} says in words.
 */
public record DataFlow(Language language, List<Holder> registers, List<Handler> services, List<Place> places) {

    /** A register that data start from. */
    public record Holder(String name, Set<UUID> services) {}

    /** A service with the countries that it takes data to. */
    record Handler(UUID id, String name, List<Leg> legs) {

        Way worst() {
            return legs.stream().map(Leg::way).max(Comparator.naturalOrder()).orElse(Way.UNTOLD);
        }
    }

    record Leg(String place, Way way) {}

    record Place(String code, String name) {}

    /** How data go to a country, the worst last. */
    enum Way {
        INSIDE,
        CARRIED,
        UNTOLD,
        TO_CHECK,
        BROKEN
    }

    /**
     * What is said of one service.
     *
     * @param cells the registers, the service and the countries, for a table
     * @param text  the same as a sentence
     */
    public record Line(UUID service, List<String> cells, String text) {}

    /**
     * @param registers what uses which services; the operator's own handle the data of every register
     */
    public static DataFlow of(
            List<Holder> registers,
            List<ServiceConfiguration> services,
            LawData law,
            LocalDate day,
            Language language) {
        return of(registers, services, law, day, language, service -> service.details()
                .name());
    }

    /** The same where services go by other names than in the inventory. */
    public static DataFlow of(
            List<Holder> registers,
            List<ServiceConfiguration> services,
            LawData law,
            LocalDate day,
            Language language,
            Function<ServiceConfiguration, String> name) {
        var handlers = services.stream()
                .map(service -> new Handler(service.id(), name.apply(service), legs(service, law, day)))
                .sorted(Comparator.comparing(Handler::worst).reversed())
                .toList();
        var operators = services.stream()
                .filter(ServiceConfiguration::isOperators)
                .map(ServiceConfiguration::id)
                .toList();
        var holders = registers.stream()
                .map(register -> new Holder(register.name(), joined(register.services(), operators)))
                .toList();
        var places = handlers.stream()
                .flatMap(handler -> handler.legs().stream().map(Leg::place))
                .distinct()
                .map(code -> new Place(
                        code, code.isEmpty() ? Texts.get(language, "flow.untold") : law.placeName(code, language)))
                .toList();
        return new DataFlow(language, holders, handlers, places);
    }

    private static Set<UUID> joined(Set<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Leg> legs(ServiceConfiguration service, LawData law, LocalDate day) {
        var places = new LinkedHashSet<>(service.details().countries());
        service.transfers().forEach(transfer -> places.add(transfer.details().country()));
        var legs = new ArrayList<Leg>();
        for (var place : places) {
            legs.add(new Leg(place, way(service, place, law, day)));
        }
        return legs.isEmpty() ? List.of(new Leg("", Way.UNTOLD)) : List.copyOf(legs);
    }

    private static Way way(ServiceConfiguration service, String place, LawData law, LocalDate day) {
        if (law.isInside(place)) {
            return Way.INSIDE;
        }
        return service.transfers().stream()
                .map(ServiceConfiguration.TransferRow::details)
                .filter(transfer -> transfer.country().equals(place))
                .map(transfer -> way(law.stateOf(transfer, day).status()))
                .max(Comparator.naturalOrder())
                .orElse(Way.BROKEN);
    }

    private static Way way(TransferStatus status) {
        return switch (status) {
            case NOT_NEEDED -> Way.INSIDE;
            case VALID -> Way.CARRIED;
            case NEEDS_CERTIFICATION_CHECK, NOT_IN_FORCE_YET -> Way.TO_CHECK;
            case ENDED, NO_MECHANISM -> Way.BROKEN;
        };
    }

    /** The same in words, a line for each service. */
    public List<Line> lines() {
        return services.stream().map(this::line).toList();
    }

    private Line line(Handler service) {
        var from = registers.stream()
                .filter(register -> register.services().contains(service.id()))
                .map(Holder::name)
                .collect(Collectors.joining(", "));
        var to = service.legs().stream()
                .map(leg ->
                        text("leg", name(leg.place()), text("way." + leg.way().name())))
                .collect(Collectors.joining(", "));
        var sentence =
                from.isEmpty() ? text("line.unused", service.name(), to) : text("line", from, service.name(), to);
        return new Line(service.id(), List.of(from, service.name(), to), sentence);
    }

    private String name(String place) {
        return places.stream()
                .filter(each -> each.code().equals(place))
                .map(Place::name)
                .findFirst()
                .orElse(place);
    }

    String text(String key, Object... arguments) {
        return Texts.get(language, "flow." + key, arguments);
    }
}
