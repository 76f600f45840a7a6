package fi.seloste.contact.list;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of "Contact c" in the words of a query, whose text is the same whatever is asked for. */
final class Conditions {

    /** A property of a row, and what it has to be. */
    record Is(String property, Object value) {}

    private static final Pattern PLACE = Pattern.compile("\\?");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with a question mark for each of the values */
    Conditions add(String condition, Object... wanted) {
        conditions.add(fill(condition, wanted));
        return this;
    }

    /** The same, for what is no condition. */
    String fill(String words, Object... wanted) {
        if (wanted.length == 0) {
            return words;
        }
        values.addAll(List.of(wanted));
        var number = new int[] {values.size() - wanted.length};
        return PLACE.matcher(words).replaceAll(place -> "?" + ++number[0]);
    }

    /** That the contact has a row with all of these; null asks for nothing in particular. */
    void has(String kind, Is... wanted) {
        var asked = Stream.of(wanted).filter(each -> each.value() != null).toList();
        if (!asked.isEmpty()) {
            add(
                    "exists (select 1 from " + kind + " r where r.contactId = c.id"
                            + asked.stream()
                                    .map(each -> " and r." + each.property() + " = ?")
                                    .collect(Collectors.joining())
                            + ")",
                    asked.stream().map(Is::value).toArray());
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q into(Q query) {
        for (var number = 1; number <= values.size(); number++) {
            query.setParameter(number, values.get(number - 1));
        }
        return query;
    }
}
