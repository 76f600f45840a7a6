package fi.seloste.bench;

import fi.seloste.installation.FreePort;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** An nginx that serves one file, as the page that it is compared with: compressed beforehand, and kept open. */
final class Nginx implements AutoCloseable {

    static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private static final Path HOME = Path.of("target/nginx").toAbsolutePath();

    private final Process process;
    private final int port = FreePort.next();

    private Nginx(Path program, byte[] page) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME.resolve("pages"));
        Files.write(HOME.resolve("pages/page"), page);
        Files.writeString(HOME.resolve("nginx.conf"), """
                worker_processes %d;
                daemon off;
                %s
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 512; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  open_file_cache max=100;
                  keepalive_requests 1000000000;
                  default_type text/html;
                  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
                  server {
                    listen 127.0.0.1:%d;
                    root pages;
                    add_header Content-Encoding gzip;
                    add_header Cache-Control "max-age=30, public";
                  }
                }
                """.formatted(
                        WORKERS, "root".equals(System.getProperty("user.name")) ? "user root;" : "", port));
        process = new ProcessBuilder(program.toString(), "-p", HOME.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("out.txt").toFile())
                .start();
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IOException(Files.readString(HOME.resolve("out.txt")));
            }
            Thread.sleep(50);
        }
    }

    /** Empty where there is none on this machine. */
    static Optional<Nginx> serving(byte[] page) throws IOException, InterruptedException {
        var program = Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        return program.isPresent() ? Optional.of(new Nginx(program.get(), page)) : Optional.empty();
    }

    int port() {
        return port;
    }

    /** Of its workers, in seconds. */
    double processorTime() {
        return process.descendants()
                .mapToDouble(worker -> worker.info()
                        .totalCpuDuration()
                        .map(time -> time.toNanos() / 1e9)
                        .orElse(0.0))
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
