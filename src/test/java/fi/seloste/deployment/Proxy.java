package fi.seloste.deployment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Many readers of one page, asking several instances in turn over connections that are kept, as a proxy does for them.
 * What is not answered as it should be is lost.
 */
final class Proxy implements AutoCloseable {

    /** @param managementPort where it says whether it is ready */
    record Instance(int port, int managementPort) {

        /** As a proxy asks it; one that does not answer is not ready. */
        boolean isReady(HttpClient client) throws InterruptedException {
            var address = URI.create("http://localhost:" + managementPort + "/actuator/health/readiness");
            try {
                return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        }
    }

    record Answer(String status, String body, boolean last) {}

    /** What is done where an instance does not answer. */
    enum Failing {
        /** A page that is only read is asked for again, of the next instance. */
        ASK_THE_NEXT,
        /** Only what no instance has received is sent to the next; those that are not ready are not asked. */
        LOSE
    }

    private final String page;
    private final Predicate<Answer> isRight;
    private final Failing failing;
    private final List<Instance> instances;
    private final List<Thread> readers = new ArrayList<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> answered = new TreeMap<>();
    private volatile List<Instance> asked;
    private volatile boolean stopped;

    Proxy(String page, Predicate<Answer> isRight, Failing failing, int connections, Instance... instances) {
        this.page = page;
        this.isRight = isRight;
        this.failing = failing;
        this.instances = List.of(instances);
        this.asked = this.instances;
        this.instances.forEach(instance -> answered.put(instance.port(), new AtomicInteger()));
        for (var reader = 0; reader < connections; reader++) {
            readers.add(Thread.ofPlatform().start(this::read));
        }
        if (failing == Failing.LOSE) {
            readers.add(Thread.ofPlatform().start(this::look));
        }
    }

    /** A page of one instance, on a connection of its own. */
    static Answer read(Instance instance, String page) throws IOException {
        try (var connection = new Connection(instance.port())) {
            return connection.get(page);
        }
    }

    int answeredBy(Instance instance) {
        return answered.get(instance.port()).get();
    }

    /** Ends the readers, and says what was lost. */
    List<String> lost() throws InterruptedException {
        close();
        return List.copyOf(lost);
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (var reader : readers) {
            reader.join();
        }
    }

    private void read() {
        var kept = new TreeMap<Integer, Connection>();
        for (var turn = 0; !stopped; turn++) {
            var those = asked;
            var tried = those.size();
            while (!isAnswered(kept, those.get(turn % those.size())) && --tried > 0) {
                turn++;
            }
            if (tried == 0) {
                lost.add("no instance answered");
            }
        }
        kept.values().forEach(Connection::close);
    }

    /** Whether nothing is left to be done for the request. */
    private boolean isAnswered(Map<Integer, Connection> kept, Instance instance) {
        Connection connection;
        try {
            connection =
                    kept.containsKey(instance.port()) ? kept.get(instance.port()) : new Connection(instance.port());
        } catch (IOException refused) {
            return false;
        }
        kept.put(instance.port(), connection);
        try {
            var answer = connection.get(page);
            if (isRight.test(answer)) {
                answered.get(instance.port()).incrementAndGet();
            } else {
                lost.add(instance.port() + " answered " + answer.status());
            }
            if (answer.last()) {
                kept.remove(instance.port()).close();
            }
            return true;
        } catch (IOException broken) {
            kept.remove(instance.port()).close();
            if (failing == Failing.ASK_THE_NEXT) {
                return false;
            }
            lost.add(instance.port() + ": " + broken);
            return true;
        }
    }

    private void look() {
        try (var client = HttpClient.newHttpClient()) {
            while (!stopped) {
                var ready = new ArrayList<Instance>();
                for (var instance : instances) {
                    if (instance.isReady(client)) {
                        ready.add(instance);
                    }
                }
                asked = ready.isEmpty() ? instances : ready;
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Connection implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        Answer get(String page) throws IOException {
            var request = "GET " + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status = line();
            var length = 0;
            var last = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var parts = header.toLowerCase().split(": ", 2);
                if (parts[0].equals("content-length")) {
                    length = Integer.parseInt(parts[1]);
                } else if (parts[0].equals("connection")) {
                    last = parts[1].equals("close");
                }
            }
            var body = in.readNBytes(length);
            if (body.length < length) {
                throw new IOException("cut off after " + body.length + " of " + length);
            }
            return new Answer(status, new String(body, StandardCharsets.UTF_8), last);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0) {
                    throw new IOException("cut off after '" + line + "'");
                }
                line.append((char) one);
            }
            return line.toString().strip();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                // It is given up all the same.
            }
        }
    }
}
