package fi.seloste.processor.ui;

import com.vaadin.flow.router.QueryParameters;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.UsedBy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which services the list shows. It stands in the address, so that a list can be kept, sent, and come back to. What is
 * null filters nothing.
 *
 * @param words    in the name of the service or the company
 * @param register id of the register, as {@link UsedBy.Use} has it
 */
record ServiceFilter(String words, String country, String mechanism, Standing state, String register) {

    static final ServiceFilter NONE = new ServiceFilter("", null, null, null, null);

    static ServiceFilter named(String words) {
        return new ServiceFilter(words, null, null, null, null);
    }

    /** What the address says; a state that there is not filters nothing. */
    static ServiceFilter of(QueryParameters address) {
        return new ServiceFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("country").orElse(null),
                address.getSingleParameter("mechanism").orElse(null),
                address.getSingleParameter("state")
                        .flatMap(name -> Arrays.stream(Standing.values())
                                .filter(state -> state.name().equalsIgnoreCase(name))
                                .findFirst())
                        .orElse(null),
                address.getSingleParameter("register").orElse(null));
    }

    QueryParameters toAddress() {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", words);
        put(query, "country", country);
        put(query, "mechanism", mechanism);
        put(query, "state", state == null ? null : state.name().toLowerCase(java.util.Locale.ROOT));
        put(query, "register", register);
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }

    boolean lets(ServiceConfiguration service, InventoryDesk desk, List<UsedBy.Use> uses) {
        return ServiceSearch.isNamed(service, words)
                && (country == null || desk.places(service).contains(country))
                && (mechanism == null
                        || service.transfers().stream()
                                .anyMatch(transfer ->
                                        mechanism.equals(transfer.details().mechanism())))
                && (state == null || desk.standings(service).contains(state))
                && (register == null || uses.stream().anyMatch(use -> use.id().equals(register)));
    }

    List<ServiceConfiguration> of(
            List<ServiceConfiguration> services, InventoryDesk desk, Map<UUID, List<UsedBy.Use>> uses) {
        return services.stream()
                .filter(service -> lets(service, desk, uses.getOrDefault(service.id(), List.of())))
                .toList();
    }
}
