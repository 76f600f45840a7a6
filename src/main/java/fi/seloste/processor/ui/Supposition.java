package fi.seloste.processor.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;

/**
 * Which basis of transfers is supposed to end, and when. It stands in the address beside the filter, so that it can be
 * kept and sent.
 *
 * @param basis id of the basis, or null where nothing is supposed
 * @param day   null for today
 */
record Supposition(String basis, LocalDate day) {

    static final Supposition NONE = new Supposition(null, null);

    static Supposition of(QueryParameters address) {
        return new Supposition(
                address.getSingleParameter("ends").orElse(null),
                address.getSingleParameter("on").map(Supposition::day).orElse(null));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The address of the filter with this in it. */
    QueryParameters with(QueryParameters filter) {
        var query = new LinkedHashMap<String, String>();
        filter.getParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        if (basis != null) {
            query.put("ends", basis);
        }
        if (day != null) {
            query.put("on", day.toString());
        }
        return QueryParameters.simple(query);
    }
}
