package fi.seloste.bench;

import static fi.seloste.bench.Figures.median;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import fi.seloste.Application;
import fi.seloste.common.LocalizedText;
import fi.seloste.installation.FreePort;
import fi.seloste.notice.Publishing;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.Visitor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What it takes to serve a published page, beside an nginx that serves the same bytes from a file. */
@SelosteTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicPageBench {

    private static final String PAGE = "/n/polku/asiakasrekisteri";
    private static final int READERS = 8;
    private static final int ORGANISATIONS = 10_000;
    private static final int SESSIONS = 50;
    private static final int PUBLICATIONS = 7;

    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("seloste.bench.warm", 20));
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;

    /** Requests a second of the page, as a part of what nginx does; the aim is 0.8. */
    private static final double BY_NGINX = 0.2;

    /** Requests a second of the pages of 10,000 organisations, as a part of those of ten; the aim is 1. */
    private static final double MANY_BY_FEW = 0.5;

    /** Until another instance serves what was published, in milliseconds. */
    private static final double SERVED = 2000;

    /** Statements a second while addresses are asked for that are not there. */
    private static final double STATEMENTS = 300;

    /** Of heap that addresses leave that are not there, in megabytes. */
    private static final double LEFT = 16;

    @LocalServerPort
    int port;

    @Autowired
    FilledTenants tenants;

    @Autowired
    Invitations invitations;

    @Autowired
    Publishing publishing;

    @Autowired
    DataSource dataSource;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    @Order(1)
    void aPageIsServedNearlyAsFastAsAFile() throws Exception {
        var page = List.of(Load.request("GET", PAGE));
        var tag =
                "If-None-Match: " + get(port, PAGE).headers().firstValue("ETag").orElseThrow() + "\r\n";
        try (var pages = new Load(port, page, 200, true);
                var unchanged = new Load(port, List.of(Load.request("GET", PAGE, tag)), 304, false);
                var heads = new Load(port, List.of(Load.request("HEAD", PAGE)), 200, false)) {
            pages.run(WARM);
            unchanged.run(ROUND);
            heads.run(ROUND);
            besideNginx("page", pages);
            tell("answer 304 to who has the page", rounds(unchanged));
            tell("answer to HEAD", rounds(heads));
        }
    }

    @Test
    @Order(2)
    void aPageIsServedAsFastWhileFiftyPeopleWork() throws Exception {
        var tenant = tenants.create();
        var token = tenant.tenant().asOwner(() -> invitations.invite(Role.EDITOR, "bench"));
        TestPerson.as(TestPerson.DEMO_ISSUER, "newcomer", () -> {
            invitations.accept(token);
            return null;
        });
        var people = new ArrayList<Visitor>();
        var organisation = "/o/" + tenant.text(Kind.ORGANISATION_SLUG);
        for (var session = 0; session < SESSIONS; session++) {
            var person = new Visitor(port);
            people.add(person);
            person.signIn("newcomer");
            assertThat(person.get(organisation + "/contacts").statusCode()).isEqualTo(200);
        }
        try (var pages = new Load(port, List.of(Load.request("GET", PAGE)), 200, true)) {
            pages.run(ROUND);
            var alone = new ArrayList<Load.Round>();
            var beside = new ArrayList<Load.Round>();
            for (var round = 0; round < 3; round++) {
                alone.add(pages.run(ROUND));
                try (var work = new Work(people, organisation + "/contacts")) {
                    beside.add(pages.run(ROUND));
                    say("views opened a second by those who work", work.perSecond(), "views/s");
                }
            }
            tell("page", alone);
            tell("page while " + SESSIONS + " people work", beside);
        } finally {
            people.forEach(Visitor::close);
        }
    }

    @Test
    @Order(3)
    void manyOrganisationsAreServedAsFastAsFew() throws Exception {
        var rows = new ResourceDatabasePopulator(new ClassPathResource("bench/published.sql"));
        rows.setSeparator("//");
        rows.execute(dataSource);
        var all = IntStream.rangeClosed(1, ORGANISATIONS)
                .mapToObj(number -> Load.request("GET", "/n/luettu-" + number + "/asiakasrekisteri"))
                .toList();
        // They are known within two seconds.
        Thread.sleep(2000);
        var begin = System.nanoTime();
        askForEach(all);
        say("pages a second that are asked for first", ORGANISATIONS / ((System.nanoTime() - begin) / 1e9), "pages/s");
        try (var few = new Load(port, all.subList(0, 10), 200, true);
                var many = new Load(port, all, 200, true)) {
            few.run(ROUND);
            many.run(ROUND);
            var ofFew = new ArrayList<Load.Round>();
            var ofMany = new ArrayList<Load.Round>();
            for (var round = 0; round < ROUNDS; round++) {
                ofFew.add(few.run(ROUND));
                ofMany.add(many.run(ROUND));
            }
            tell("pages of 10 organisations", ofFew);
            tell("pages of " + ORGANISATIONS + " organisations", ofMany);
            var ratio = middle(ofMany, Load.Round::perSecond) / middle(ofFew, Load.Round::perSecond);
            say("many by few (limit " + MANY_BY_FEW + ")", ratio, "times");
            assertThat(ratio).isGreaterThan(MANY_BY_FEW);
        }
    }

    /** By several at a time, because each page is made when it is asked for first. */
    private void askForEach(List<byte[]> requests) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> {
                        var from = requests.size() * reader / READERS;
                        var to = requests.size() * (reader + 1) / READERS;
                        Load.eachOnce(port, requests.subList(from, to), 200);
                        return null;
                    }))
                    .toList();
            for (var each : asked) {
                each.get();
            }
        }
    }

    @Test
    @Order(4)
    void addressesThatAreNotThereCostNothingThatGrows() throws Exception {
        var unknown = IntStream.range(0, 200_000)
                .mapToObj(number -> Load.request("GET", "/n/" + UUID.randomUUID()))
                .toList();
        try (var load = new Load(port, unknown, 404, true)) {
            load.run(ROUND);
            var heap = usedHeap();
            var statements = statements();
            var begin = System.nanoTime();
            var rounds = rounds(load);
            var seconds = (System.nanoTime() - begin) / 1e9;
            var perSecond = (statements() - statements) / seconds;
            tell("answer 404 to an address that is not there", rounds);
            say("statements a second meanwhile (limit " + STATEMENTS + ")", perSecond, "statements/s");
            var left = (usedHeap() - heap) / 1e6;
            say("heap that is left of it (limit " + LEFT + ")", left, "MB");
            assertThat(perSecond).isLessThan(STATEMENTS);
            assertThat(left).isLessThan(LEFT);
        }
    }

    @Test
    @Order(5)
    void whatIsPublishedIsServedByAnotherInstanceAtOnce() throws Exception {
        var other = FreePort.next();
        try (var instance = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .run(
                        "--seloste.data=target/data",
                        "--seloste.port=" + other,
                        "--seloste.demo.provider-port=0",
                        "--seloste.public-requests-per-minute=10000000",
                        "--management.server.port=0")) {
            assertThat(instance.isRunning()).isTrue();
            var tenant = tenants.create();
            var milliseconds = new double[PUBLICATIONS];
            for (var publication = 0; publication < PUBLICATIONS; publication++) {
                milliseconds[publication] = untilServed(tenant, publication + 2, other);
            }
            say("published until another instance serves it, median", median(milliseconds), "ms");
            var slowest = java.util.Arrays.stream(milliseconds).max().orElseThrow();
            say("published until another instance serves it, slowest (limit " + SERVED + ")", slowest, "ms");
            assertThat(slowest).isLessThan(SERVED);
        }
    }

    private void besideNginx(String what, Load ours) throws Exception {
        var served = get(port, PAGE);
        var found = Nginx.serving(served.body());
        if (found.isEmpty()) {
            System.out.println("bench: there is no nginx on this machine, so nothing was compared with it");
            tell(what, rounds(ours));
            return;
        }
        try (var nginx = found.get();
                var theirs = new Load(nginx.port(), List.of(Load.request("GET", "/page")), 200, true)) {
            assertThat(get(nginx.port(), "/page").body()).isEqualTo(served.body());
            theirs.run(ROUND);
            var rounds = new ArrayList<Load.Round>();
            var nginxRounds = new ArrayList<Load.Round>();
            var ratios = new double[ROUNDS];
            var cost = new double[ROUNDS];
            var nginxCost = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                var before = nginx.processorTime();
                nginxRounds.add(theirs.run(ROUND));
                nginxCost[round] = (nginx.processorTime() - before)
                        * 1e6
                        / (nginxRounds.getLast().perSecond() * ROUND.toSeconds());
                var processor = system.getProcessCpuTime();
                rounds.add(ours.run(ROUND));
                cost[round] = (system.getProcessCpuTime() - processor)
                                / 1e3
                                / (rounds.getLast().perSecond() * ROUND.toSeconds())
                        - rounds.getLast().readers();
                ratios[round] =
                        rounds.getLast().perSecond() / nginxRounds.getLast().perSecond();
            }
            tell(what, rounds);
            tell("file of nginx, " + Nginx.WORKERS + " workers", nginxRounds);
            say(what + ", processor time", median(cost), "µs");
            say("file of nginx, processor time", median(nginxCost), "µs");
            say("reader of the page, processor time", middle(rounds, Load.Round::readers), "µs");
            say("reader of the file, processor time", middle(nginxRounds, Load.Round::readers), "µs");
            say("page by file of nginx (limit " + BY_NGINX + ", aim 0.8)", median(ratios), "times");
            assertThat(median(ratios)).isGreaterThan(BY_NGINX);
        }
    }

    private static List<Load.Round> rounds(Load load) throws IOException {
        var rounds = new ArrayList<Load.Round>();
        for (var round = 0; round < 3; round++) {
            rounds.add(load.run(ROUND));
        }
        return rounds;
    }

    private static void tell(String what, List<Load.Round> rounds) {
        say(what, middle(rounds, Load.Round::perSecond), "requests/s");
        say(what + ", 99 of 100", middle(rounds, Load.Round::p99), "ms");
        assertThat(rounds).allMatch(round -> round.wrong() == 0);
    }

    private static double middle(List<Load.Round> rounds, ToDoubleFunction<Load.Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    private double untilServed(FilledTenant tenant, int version, int other) throws Exception {
        var page = "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG) + "?lang=en";
        // Not always at the same moment of what the other instance does by the clock.
        Thread.sleep(700 + 130L * version);
        get(other, page);
        var begin = System.nanoTime();
        tenant.tenant()
                .asOwner(() -> publishing.publish(
                        tenant.id(Kind.NOTICE), new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
        while (!plain(other, page).contains("Version " + version)) {
            Thread.sleep(5);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String plain(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address(port, path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpResponse<byte[]> get(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address(port, path))
                    .headers("Accept", "text/html", "Accept-Language", "fi", "Accept-Encoding", "gzip");
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static URI address(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What the server itself has counted. */
    private long statements() {
        return JdbcClient.create(dataSource)
                .sql("show global status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private static long usedHeap() throws InterruptedException {
        for (var time = 0; time < 3; time++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** People who open a view, look at it for a while and open it again. */
    private static final class Work implements AutoCloseable {

        private static final Duration LOOKING = Duration.ofSeconds(5);

        private final List<Thread> threads;
        private final java.util.concurrent.atomic.LongAdder opened = new java.util.concurrent.atomic.LongAdder();
        private final long begin = System.nanoTime();

        Work(List<Visitor> people, String view) {
            var number = new java.util.concurrent.atomic.AtomicInteger();
            threads = people.stream()
                    .map(person -> Thread.ofVirtual().start(() -> work(person, view, number.getAndIncrement())))
                    .toList();
        }

        double perSecond() {
            return opened.sum() / ((System.nanoTime() - begin) / 1e9);
        }

        @Override
        public void close() throws InterruptedException {
            for (var thread : threads) {
                thread.interrupt();
            }
            for (var thread : threads) {
                thread.join();
            }
        }

        private void work(Visitor person, String view, int number) {
            try {
                Thread.sleep(LOOKING.toMillis() * number / SESSIONS);
                while (true) {
                    person.get(view);
                    opened.increment();
                    Thread.sleep(LOOKING);
                }
            } catch (InterruptedException | IllegalStateException told) {
                // It is over.
            }
        }
    }
}
