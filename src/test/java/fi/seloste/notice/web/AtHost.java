package fi.seloste.notice.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the application answers when it is asked by any name: the header is written as it stands. */
record AtHost(int status, String head, String body) {

    static AtHost get(int port, String host, String address, String... lines) {
        return ask(port, "GET", host, address, lines);
    }

    static AtHost ask(int port, String method, String host, String address, String... lines) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var accept =
                    Arrays.stream(lines).anyMatch(line -> line.startsWith("Accept:")) ? "" : "Accept: text/html\r\n";
            var request = method + " " + address + " HTTP/1.1\r\nHost: " + host + "\r\n" + accept
                    + "Connection: close\r\n"
                    + Arrays.stream(lines).map(line -> line + "\r\n").collect(Collectors.joining()) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new AtHost(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }
}
