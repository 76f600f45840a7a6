package fi.seloste.tenant.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's web server on the loopback address, which answers whatever is asked as it was told. */
final class TestHost implements AutoCloseable {

    interface Answer {
        void to(OutputStream out) throws Exception;
    }

    private final ServerSocket socket;
    private final Answer answer;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    TestHost(Answer answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static TestHost saying(String answer) {
        return new TestHost(out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The lines of everything that was asked. */
    List<String> asked() {
        return asked;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                asked.add(line);
            }
            answer.to(client.getOutputStream());
        } catch (Exception e) {
            // Whoever asked has gone.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
