package fi.seloste.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * A file that a person takes along. All of it is made in the window that asks, and so for its organisation and with its
 * entry in the trail, before any of it leaves; after that a slow reader holds nothing up.
 *
 * @param name with its ending
 */
public record Download(String name, String mediaType, Content content) {

    /** Writes the file, and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** @param asked tells what is taken along as things stand when it is asked for */
    public static DownloadHandler of(Supplier<Download> asked) {
        return event -> {
            try (var file = PassingFile.open()) {
                // The request of a download has no window of its own.
                event.getUI().accessSynchronously(() -> {
                    var download = asked.get();
                    event.setFileName(download.name);
                    event.setContentType(download.mediaType);
                    download.write(file.output());
                });
                event.setContentLength(file.size());
                file.input().transferTo(event.getOutputStream());
            }
        };
    }

    private void write(OutputStream out) {
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
