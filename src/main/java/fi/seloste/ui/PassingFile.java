package fi.seloste.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A place for what is too large for memory and soon gone. The file has no name any more from the moment it is opened,
 * so that nobody else can open it, and nothing is left of it however this process ends.
 */
final class PassingFile implements AutoCloseable {

    private final FileChannel channel;

    private PassingFile(FileChannel channel) {
        this.channel = channel;
    }

    static PassingFile open() throws IOException {
        // Readable by its owner alone for as long as it has a name.
        var file = Files.createTempFile("passing", null);
        return new PassingFile(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Need not be closed. */
    OutputStream output() {
        return Channels.newOutputStream(channel);
    }

    /** What was written, from its beginning. */
    InputStream input() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
