package fi.seloste.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Seloste as a process of its own, as it is started from the command line; the tests' classes are not in it. */
public final class StartedSeloste implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path out;
    private final Path err;
    private final Process process;

    public StartedSeloste(Path directory, Map<String, String> environment, String... arguments) throws IOException {
        Files.createDirectories(directory);
        out = Files.createTempFile(directory, "out", ".txt");
        err = Files.createTempFile(directory, "err", ".txt");
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "fi.seloste.Application"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SELOSTE_"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    StartedSeloste awaitOpen() throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!out().contains("newcomer")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Seloste did not start: " + out() + err());
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** Waits for its end, and answers the status. */
    int status() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Seloste did not end: " + out() + err());
        }
        return process.exitValue();
    }

    public void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    public int stop() throws Exception {
        process.destroy();
        return status();
    }

    public String out() throws IOException {
        return Files.readString(out);
    }

    public String err() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            stop();
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
