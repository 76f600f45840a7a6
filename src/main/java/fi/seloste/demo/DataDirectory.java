package fi.seloste.demo;

import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the embedded database keeps everything: rows, log, the server's programs. Held by one process at a time; the
 * operating system lets go of the lock however that process ends.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var channel = FileChannel.open(
                    absolute.resolve("seloste.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new StartRefused("Another Seloste is running on the data in " + absolute
                        + ": stop that one, or start this one in another directory.");
            }
            return new DataDirectory(absolute, channel);
        } catch (IOException e) {
            throw new StartRefused("The directory " + absolute + " cannot be written to: " + e + ".", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** The server's own directory. */
    Path rows() {
        return path.resolve("mariadb");
    }

    /** For the server's own passing files: in a shared directory, servers remove each other's when they start. */
    Path passing() throws IOException {
        return Files.createDirectories(path.resolve("tmp"));
    }

    Path log() {
        return path.resolve("mariadbd.log");
    }

    /** Writes a file that nobody else on this machine can read. */
    Path writeSecret(String name, String content) throws IOException {
        var file = path.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
