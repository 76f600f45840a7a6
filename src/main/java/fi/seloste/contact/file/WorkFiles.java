package fi.seloste.contact.file;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Files that are soon gone, and need a name while they are read. They stand in a directory of this process's own, which
 * holds a lock in it for as long as it lives: what another left that ended before it could clear up goes when the next
 * begins, however many there are on a machine.
 */
@Component
public class WorkFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFiles.class);
    private static final String PREFIX = "seloste-work-";
    private static final String LOCK = "lock";
    /** Opening a lock of ours once more would let go of it. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel held;

    @Autowired
    WorkFiles() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    WorkFiles(Path parent) throws IOException {
        clearUp(parent);
        // Readable by its owner alone.
        directory = Files.createTempDirectory(parent, PREFIX);
        OURS.add(directory);
        var locked = directory.resolve("new");
        held = FileChannel.open(locked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        held.lock();
        Files.move(locked, directory.resolve(LOCK));
    }

    /** An empty file; whoever asked for it deletes it. */
    public Path create() throws IOException {
        return Files.createTempFile(directory, null, null);
    }

    /** Writes as much as a file may hold, and a byte more where there is more, by which it is refused. */
    public void copy(InputStream from, Path to, Limits limits) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            StreamUtils.copyRange(from, out, 0, limits.bytes());
        }
    }

    @PreDestroy
    void close() throws IOException {
        erase(directory);
        held.close();
        OURS.remove(directory);
    }

    private static void clearUp(Path parent) throws IOException {
        try (var all = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var each : all) {
                if (!OURS.contains(each)) {
                    clearUpLeft(each);
                }
            }
        }
    }

    /** Without a lock it is just being made. What another account left is none of ours. */
    private static void clearUpLeft(Path left) {
        var lock = left.resolve(LOCK);
        if (!Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                erase(left);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Work files are in use");
        } catch (IOException e) {
            LOG.warn(
                    "Work files that were left could not be erased: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static void erase(Path directory) throws IOException {
        for (var file : files(directory)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }
}
