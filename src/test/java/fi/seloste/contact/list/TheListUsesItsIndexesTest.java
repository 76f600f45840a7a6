package fi.seloste.contact.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.bench.Population;
import fi.seloste.bench.Population.Worked;
import fi.seloste.contact.Ban;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.testing.SelosteTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the database answers what the list asks, in an organisation with some thousand contacts among others like it. */
@SelosteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheListUsesItsIndexesTest {

    private static final int PAGE = 50;
    private static final int FAR_DOWN = 4000;

    @Autowired
    Population population;

    @Autowired
    ContactList contacts;

    @Autowired
    JdbcTemplate jdbc;

    private Worked worked;

    @BeforeAll
    void populate() throws Exception {
        worked = population.create(6000);
        population.addOthers(worked, 1, 3, 2000);
    }

    /** The first page and one far down are read off an index in its order: nothing is sorted. */
    @TestFactory
    Stream<DynamicTest> anOrderIsReadOffItsIndex() {
        return Stream.of(
                        Stream.of(Known.NAME, "contact_name"),
                        Stream.of(Known.ORGANISATION, "contact_organisation"),
                        Stream.of(Known.SINCE, "contact_standing_since"),
                        Stream.of(Known.LAST_SERVED, "contact_last_served"),
                        Stream.of(new OfField(worked.number()), "field_value_sorted"))
                .map(Stream::toList)
                .flatMap(column -> Stream.of(true, false).flatMap(descending -> Stream.of(0, FAR_DOWN / 4)
                        .map(offset -> DynamicTest.dynamicTest(
                                column.getLast() + " " + (descending ? "back " : "") + offset, () -> assertThat(plan(
                                                new ContactOrder((ListColumn) column.getFirst(), descending),
                                                ContactFilter.ALL,
                                                offset))
                                        .contains(key((String) column.getLast()))
                                        .doesNotContain("filesort")))));
    }

    /** Where a filter finds few, they are looked up, and not everyone is looked at. */
    @TestFactory
    Stream<DynamicTest> aFilterForFewBeginsWithThem() {
        return Stream.of(
                        new Found("contact_keyword_word", filter(null, null, null, "vip")),
                        new Found("register_entry_source", filter(worked.fair(), null, null, null)),
                        new Found("ban_kind", filter(null, null, Ban.MARKETING_POST, null)),
                        new Found(
                                "consent_of_purpose",
                                filter(null, new Consented(worked.newsletter(), Said.WITHDRAWN), null, null)))
                .map(each -> DynamicTest.dynamicTest(
                        each.key(), () -> assertThat(plan(ContactOrder.ALPHABETICAL, each.filter(), 0))
                                .contains(key(each.key()))));
    }

    private record Found(String key, ContactFilter filter) {}

    private static ContactFilter filter(UUID source, Consented consent, Ban ban, String word) {
        return new ContactFilter("", null, null, source, consent, ban, null, null, word);
    }

    /** What is told of the people of a page is looked up for them alone. */
    @Test
    void whatIsToldOfAPageIsLookedUp() throws Exception {
        assertThat(plans(new ContactOrder(Known.NAME, false), ContactFilter.ALL, 0))
                .anyMatch(plan -> plan.contains(key("register_entry_once")))
                .anyMatch(plan -> plan.contains(key("contact_keyword_once")))
                .allMatch(plan -> !plan.contains("\"access_type\": \"ALL\""));
    }

    @Test
    void howManyThereAreIsCountedInAnIndex() throws Exception {
        var counting = Statements.of(() -> worked.tenant().asOwner(() -> contacts.count(ContactFilter.ALL)));

        assertThat(explain(counting.getLast())).contains("\"using_index\": true");
    }

    /** Of the statement that finds who stands on the page. */
    private String plan(ContactOrder order, ContactFilter filter, int offset) throws Exception {
        return heard(order, filter, offset).stream()
                .filter(statement -> statement.sql().contains(" limit "))
                .map(this::explain)
                .findFirst()
                .orElseThrow();
    }

    /** The plans of the statements that make a page, in their order. */
    private List<String> plans(ContactOrder order, ContactFilter filter, int offset) throws Exception {
        return heard(order, filter, offset).stream()
                .filter(statement ->
                        statement.sql().startsWith("select") && !statement.sql().contains("membership"))
                .map(this::explain)
                .toList();
    }

    private List<Statements.Statement> heard(ContactOrder order, ContactFilter filter, int offset) throws Exception {
        return Statements.of(() ->
                worked.tenant().asOwner(() -> contacts.page(new Listing(filter, order, List.of()), offset, PAGE)));
    }

    private String explain(Statements.Statement statement) {
        return jdbc.queryForObject(
                "explain format=json " + statement.sql(),
                String.class,
                statement.values().toArray());
    }

    private static String key(String name) {
        return "\"key\": \"" + name + "\"";
    }
}
