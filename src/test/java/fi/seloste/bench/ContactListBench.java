package fi.seloste.bench;

import static fi.seloste.bench.Figures.p95;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.bench.Population.Worked;
import fi.seloste.common.Language;
import fi.seloste.contact.Ban;
import fi.seloste.contact.export.ContactExport;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.contact.list.Listing;
import fi.seloste.testing.SelosteTest;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the list of an organisation with 100,000 contacts costs beside the bare SQL of the same answer, and whether it
 * costs more where there are a million contacts of a thousand organisations than where there are ten.
 */
@SelosteTest
@Timeout(1800)
class ContactListBench {

    private static final int LARGE = 100_000;
    private static final int USUAL = 901;
    private static final int ROUNDS = 20;
    private static final int WARMING = 4;
    private static final int PAGE = 50;

    /** The service by the bare SQL, 95th percentiles of the same rounds. */
    private static final double BARE_LIMIT = 1.5;

    /** A search reads the index of words for the page, too, where the SQL may be lucky in the order of the names. */
    private static final double SEARCH_LIMIT = 2.5;

    /**
     * What is asked beside: who finds nobody pays for what a page costs whatever it holds, which is allowed to each: the
     * role that is read, the rows that are gathered, the trail that is written.
     */
    private static final String NOBODY = "nobody";

    /** With a thousand organisations by with ten, medians over all questions. */
    private static final double GROWTH_LIMIT = 1.5;

    private static final double EXPORT_LIMIT = 5;

    @Autowired
    Population population;

    @Autowired
    ContactList contacts;

    @Autowired
    ContactExport export;

    @Autowired
    DataSource dataSource;

    private Worked worked;

    /**
     * @param order in the words of the SQL, whose page it is
     * @param where in the words of the SQL
     */
    private record Question(String name, Listing listing, String page, String where) {}

    private record Measured(double service, double bare) {}

    @Test
    void theListCostsLittleMoreThanItsSqlAndNoMoreAmongAThousandOrganisations() throws Exception {
        worked = population.create(LARGE);
        population.addOthers(worked, 1, 9, USUAL);
        var amongTen = measure("10 organisations");
        var exportAmongTen = export("10 organisations");
        population.addOthers(worked, 10, 999, USUAL);
        var amongThousand = measure("1,000 organisations");
        var exportAmongThousand = export("1,000 organisations");

        var around = amongThousand.remove(NOBODY + ", page 1").service();
        var failures = new ArrayList<String>();
        amongThousand.forEach((name, cost) -> {
            var limit = name.startsWith("search") ? SEARCH_LIMIT : BARE_LIMIT;
            if (cost.service() > limit * cost.bare() + around) {
                failures.add("%s: %.1f ms by %.1f ms".formatted(name, cost.service(), cost.bare()));
            }
        });
        assertThat(failures).as("dearer than their SQL").isEmpty();
        var growth = Figures.median(amongThousand.keySet().stream()
                .mapToDouble(name ->
                        amongThousand.get(name).service() / amongTen.get(name).service())
                .toArray());
        say("growth from 10 to 1,000 organisations (limit " + GROWTH_LIMIT + ")", growth, "times");
        assertThat(growth).isLessThan(GROWTH_LIMIT);
        assertThat(exportAmongThousand.service()).isLessThan(EXPORT_LIMIT * exportAmongThousand.bare());
        assertThat(exportAmongThousand.service()).isLessThan(GROWTH_LIMIT * exportAmongTen.service());
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        questions.add(ask("everyone, by name", ContactFilter.ALL, Known.NAME, false, "true", "c.name"));
        questions.add(ask("everyone, by name, descending", ContactFilter.ALL, Known.NAME, true, "true", "c.name"));
        questions.add(
                ask("by last service contact", ContactFilter.ALL, Known.LAST_SERVED, true, "true", "c.last_served"));
        questions.add(new Question(
                "by a field of one's own",
                listing(ContactFilter.ALL, new OfField(worked.number()), false),
                "select v.contact_id from field_value v where v.tenant_id = ? and v.field_id = '" + worked.number()
                        + "' order by v.sorting, v.contact_id limit 50 offset ?",
                "true"));
        questions.add(new Question(
                "by group",
                listing(ContactFilter.ALL, Known.PLACES, false),
                """
                select e.contact_id from register_entry e where e.tenant_id = ? group by e.contact_id
                order by min(field(e.group_id, '%s', '%s', '%s')), e.contact_id limit 50 offset ?""".formatted(worked.regulars(), worked.visitors(), worked.readers()),
                "true"));
        questions.add(
                ask("search, one word, many", ContactFilter.of("koski"), Known.NAME, false, like("koski"), "c.name"));
        questions.add(ask(
                "search, two words, some",
                ContactFilter.of("MÄKI äino"),
                Known.NAME,
                false,
                like("maki") + " and " + like("aino"),
                "c.name"));
        questions.add(ask(
                "search, a phone number, one",
                ContactFilter.of("0401234"),
                Known.NAME,
                false,
                like("0401234"),
                "c.name"));
        questions.add(ask(
                NOBODY,
                new ContactFilter("", null, null, null, null, null, null, null, "no such word"),
                Known.NAME,
                false,
                has("contact_keyword", "word", "no such word"),
                "c.name"));
        questions.add(ask(
                "filter by group",
                new ContactFilter("", null, worked.visitors(), null, null, null, null, null, null),
                Known.NAME,
                false,
                has("register_entry", "group_id", worked.visitors()),
                "c.name"));
        questions.add(ask(
                "filter by keyword",
                new ContactFilter("", null, null, null, null, null, null, null, "vip"),
                Known.NAME,
                false,
                has("contact_keyword", "word", "vip"),
                "c.name"));
        questions.add(ask(
                "filter by ban",
                new ContactFilter("", null, null, null, null, Ban.MARKETING_EMAIL, null, null, null),
                Known.NAME,
                false,
                has("ban", "kind", "MARKETING_EMAIL"),
                "c.name"));
        questions.add(ask(
                "filter by consent",
                new ContactFilter(
                        "", null, null, null, new Consented(worked.newsletter(), Said.GIVEN), null, null, null, null),
                Known.NAME,
                false,
                """
                exists (select 1 from consent k where k.tenant_id = c.tenant_id and k.contact_id = c.id
                  and k.purpose_id = '%1$s' and k.given and k.at = (select max(l.at) from consent l
                  where l.tenant_id = c.tenant_id and l.contact_id = c.id and l.purpose_id = '%1$s'))""".formatted(worked.newsletter()),
                "c.name"));
        return questions;
    }

    private Question ask(
            String name, ContactFilter filter, ListColumn by, boolean descending, String where, String order) {
        var direction = descending ? " desc" : "";
        return new Question(
                name,
                listing(filter, by, descending),
                "select c.id from contact c where c.tenant_id = ? and " + where + " order by " + order + direction
                        + ", c.id" + direction + " limit 50 offset ?",
                where);
    }

    private Listing listing(ContactFilter filter, ListColumn by, boolean descending) {
        return new Listing(filter, new ContactOrder(by, descending), List.of(new OfField(worked.number())));
    }

    private static String like(String word) {
        return "c.search like '%" + word + "%'";
    }

    private static String has(String table, String column, Object value) {
        return "exists (select 1 from %s x where x.tenant_id = c.tenant_id and x.contact_id = c.id and x.%s = '%s')"
                .formatted(table, column, value);
    }

    private Map<String, Measured> measure(String among) throws Exception {
        var all = new LinkedHashMap<String, Measured>();
        try (var connection = dataSource.getConnection()) {
            worked.tenant().asOwner(() -> {
                for (var question : questions()) {
                    for (var page : List.of(1, 1000)) {
                        var offset = (page - 1) * PAGE;
                        if (page == 1 || contacts.count(question.listing().filter()) > offset) {
                            var name = question.name() + ", page " + page;
                            var cost = measure(question, offset, connection);
                            say(among + ": " + name + ", service p95", cost.service(), "ms");
                            say(among + ": " + name + ", bare p95", cost.bare(), "ms");
                            all.put(name, cost);
                        }
                    }
                }
            });
        }
        return all;
    }

    /** In turns, so that whatever else the machine does hits both. */
    private Measured measure(Question question, int offset, Connection connection) throws Exception {
        var bare = new BareList(connection, worked.tenant().id(), worked.number());
        var service = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (var round = -WARMING; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var ids = contacts.page(question.listing(), offset, PAGE).stream()
                    .map(row -> row.id().toString())
                    .toList();
            contacts.count(question.listing().filter());
            var between = System.nanoTime();
            var expected = bare.page(question.page(), question.where(), offset);
            if (round >= 0) {
                service[round] = (between - start) / 1e6;
                sql[round] = (System.nanoTime() - between) / 1e6;
            } else {
                assertThat(ids).as(question.name()).isEqualTo(expected);
            }
        }
        return new Measured(p95(service), p95(sql));
    }

    private Measured export(String among) throws Exception {
        var cost = worked.tenant().asOwner(() -> {
            var start = System.nanoTime();
            export.write(
                    new ContactExport.Wanted(ContactFilter.ALL, ContactOrder.ALPHABETICAL, null, false),
                    Format.CSV,
                    Language.EN,
                    OutputStream.nullOutputStream());
            var between = System.nanoTime();
            bareExport();
            return new Measured((between - start) / 1e6, (System.nanoTime() - between) / 1e6);
        });
        say(among + ": export of 100,000 rows", cost.service(), "ms");
        say(among + ": the same rows in bare SQL, as text", cost.bare(), "ms");
        return cost;
    }

    /** Everything that the export tells, in one statement that gathers it. */
    private void bareExport() throws Exception {
        var sql = """
                select c.name, c.organisation,
                  (select group_concat(e.group_id) from register_entry e
                   where e.tenant_id = c.tenant_id and e.contact_id = c.id) places,
                  (select group_concat(k.word) from contact_keyword k
                   where k.tenant_id = c.tenant_id and k.contact_id = c.id) words,
                  (select group_concat(v.content) from field_value v
                   where v.tenant_id = c.tenant_id and v.contact_id = c.id) contents
                from contact c where c.tenant_id = ? order by c.name, c.id""";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, worked.tenant().id().toString());
            statement.setFetchSize(500);
            var characters = 0L;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (var column = 1; column <= 5; column++) {
                        var text = rows.getString(column);
                        characters += text == null ? 0 : text.length();
                    }
                }
            }
            assertThat(characters).isPositive();
        }
    }
}
