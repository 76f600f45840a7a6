package fi.seloste.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A small name server on the loopback address: knows what it is told, and that everything else does not exist. */
public final class TestDns implements AutoCloseable {

    private static final Map<Integer, String> TYPES = Map.of(1, "A", 5, "CNAME", 16, "TXT", 28, "AAAA");

    private final DatagramSocket socket;
    private final Map<String, List<String>> records = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean silent;

    public TestDns() {
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** As the settings take it. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public void say(String name, String type, String... values) {
        records.put(type + " " + name, List.of(values));
    }

    public void forget(String name, String type) {
        records.remove(type + " " + name);
    }

    /** Whether it is asked and does not answer. */
    public void fallSilent(boolean now) {
        silent = now;
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(new byte[512], 512);
                socket.receive(packet);
                asked.incrementAndGet();
                if (!silent) {
                    var answer = answer(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                // The next question may be better.
            }
        }
    }

    /** RFC 1035, 4.1. */
    private byte[] answer(ByteBuffer question) throws IOException {
        var id = question.getShort();
        question.position(12);
        var name = new StringBuilder();
        for (var length = question.get(); length > 0; length = question.get()) {
            var label = new byte[length];
            question.get(label);
            name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
        }
        var type = TYPES.getOrDefault((int) question.getShort(), "");
        var asked = new byte[question.position() + 2 - 12];
        question.get(12, asked);
        var key = name.toString().toLowerCase(Locale.ROOT);
        var values = records.getOrDefault(type + " " + key, List.of());
        var exists = records.keySet().stream().anyMatch(record -> record.endsWith(" " + key));
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(exists ? 0x8180 : 0x8183);
        for (var count : new int[] {1, values.size(), 0, 0}) {
            out.writeShort(count);
        }
        out.write(asked);
        for (var value : values) {
            var data = data(type, value);
            out.writeShort(0xc00c);
            out.write(asked, asked.length - 4, 4);
            out.writeInt(60);
            out.writeShort(data.length);
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static byte[] data(String type, String value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (type) {
            case "A", "AAAA" -> bytes.write(InetAddress.ofLiteral(value).getAddress());
            case "TXT" -> text(bytes, value);
            default -> {
                Stream.of(value.split("\\.")).forEach(label -> text(bytes, label));
                bytes.write(0);
            }
        }
        return bytes.toByteArray();
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        bytes.write(text.length());
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
