package fi.seloste.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Readers who ask over kept connections, each for the next page when the last has come. One thread asks for all of them,
 * with requests that are written beforehand, so that asking costs little and the same of whatever is asked.
 */
final class Load implements AutoCloseable {

    /**
     * @param p99     milliseconds that 99 of 100 answers took at most
     * @param wrong   answers of another status than the one that was expected
     * @param readers microseconds of processor time of the one who asks, for a request
     */
    record Round(double perSecond, double p99, long wrong, double readers) {}

    private static final int CONNECTIONS = 32;

    /** In tens of microseconds; what takes longer than a second is one. */
    private static final int SLOWEST = 100_000;

    private final List<byte[]> requests;
    private final Random random = new Random(1);
    private final Selector selector = Selector.open();
    private final int status;
    private final boolean hasBodies;
    private int[] times;
    private long answers;
    private long wrong;
    private boolean stopping;

    /** @param requests of which one is taken at random each time */
    Load(int port, List<byte[]> requests, int status, boolean hasBodies) throws IOException {
        this.requests = requests;
        this.status = status;
        this.hasBodies = hasBodies;
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Reader(channel));
        }
    }

    /** A request as browsers send it, but for what makes no difference. */
    static byte[] request(String method, String path, String... headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: fi\r\n"
                        + "Accept-Encoding: gzip\r\n" + String.join("", headers) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Round run(Duration time) throws IOException {
        times = new int[SLOWEST + 1];
        answers = 0;
        wrong = 0;
        stopping = false;
        var threads = ManagementFactory.getThreadMXBean();
        var processor = threads.getCurrentThreadCpuTime();
        var begin = System.nanoTime();
        for (var key : selector.keys()) {
            ((Reader) key.attachment()).ask();
        }
        while (!stopping || isWaiting()) {
            selector.select(this::read, 1000);
            stopping = System.nanoTime() - begin > time.toNanos();
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Round(
                answers / seconds,
                p99(),
                wrong,
                (threads.getCurrentThreadCpuTime() - processor) / 1e3 / Math.max(1, answers));
    }

    /** Each request once, in its order. */
    static void eachOnce(int port, List<byte[]> requests, int status) throws IOException {
        try (var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            var answer = new Answer();
            for (var request : requests) {
                channel.write(ByteBuffer.wrap(request));
                do {
                    if (channel.read(answer.room()) < 0) {
                        throw new IOException("The connection was closed");
                    }
                } while (!answer.isWhole(true));
                if (answer.status != status) {
                    throw new IOException("Answered " + answer.status);
                }
                answer.forget();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private boolean isWaiting() {
        return selector.keys().stream().anyMatch(key -> ((Reader) key.attachment()).isWaiting);
    }

    private void read(SelectionKey key) {
        try {
            ((Reader) key.attachment()).read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double p99() {
        var left = answers / 100;
        var time = SLOWEST;
        while (time > 0 && (left -= times[time]) >= 0) {
            time--;
        }
        return time / 100.0;
    }

    private final class Reader {

        private final SocketChannel channel;
        private final Answer answer = new Answer();
        private long asked;
        private boolean isWaiting;

        Reader(SocketChannel channel) {
            this.channel = channel;
        }

        void ask() throws IOException {
            var request = ByteBuffer.wrap(requests.get(requests.size() == 1 ? 0 : random.nextInt(requests.size())));
            asked = System.nanoTime();
            isWaiting = true;
            channel.write(request);
        }

        void read() throws IOException {
            if (channel.read(answer.room()) < 0) {
                throw new IOException("The connection was closed");
            }
            if (!answer.isWhole(hasBodies)) {
                return;
            }
            isWaiting = false;
            answers++;
            times[(int) Math.min(SLOWEST, (System.nanoTime() - asked) / 10_000)]++;
            if (answer.status != status) {
                wrong++;
            }
            answer.forget();
            if (!stopping) {
                ask();
            }
        }
    }

    /** As much of an answer as has come. */
    private static final class Answer {

        private static final byte[] LENGTH = "ontent-length: ".getBytes(StandardCharsets.US_ASCII);

        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 17);
        /** Where it ends; where it came without a length, what has come of it is looked at. */
        private int end;

        private boolean isInChunks;
        private int status;

        ByteBuffer room() {
            return bytes;
        }

        void forget() {
            bytes.clear();
            end = 0;
        }

        boolean isWhole(boolean hasBody) {
            if (end == 0) {
                readHead(hasBody);
            }
            return end > 0 && bytes.position() >= end && (!isInChunks || endsWithLastChunk());
        }

        private void readHead(boolean hasBody) {
            var all = bytes.array();
            var length = -1;
            for (var at = 3; at < bytes.position(); at++) {
                if (all[at] == '\n' && all[at - 2] == '\n') {
                    status = Integer.parseInt(new String(all, 9, 3, StandardCharsets.US_ASCII));
                    isInChunks = hasBody && length < 0;
                    end = at + 1 + (hasBody ? Math.max(length, 0) : 0);
                    return;
                }
                if (all[at] == 'o' && (all[at - 1] | 32) == 'c' && all[at - 2] == '\n' && isLength(all, at)) {
                    length = 0;
                    for (var digit = at + LENGTH.length; all[digit] >= '0'; digit++) {
                        length = length * 10 + all[digit] - '0';
                    }
                }
            }
        }

        private boolean endsWithLastChunk() {
            var at = bytes.position();
            return bytes.get(at - 5) == '0' && bytes.get(at - 3) == '\n' && bytes.get(at - 1) == '\n';
        }

        private static boolean isLength(byte[] all, int at) {
            for (var letter = 0; letter < LENGTH.length; letter++) {
                if ((all[at + letter] | 32) != LENGTH[letter]) {
                    return false;
                }
            }
            return true;
        }
    }
}
