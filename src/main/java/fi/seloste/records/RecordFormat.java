package fi.seloste.records;

import fi.seloste.common.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that the record is taken along in. */
public enum RecordFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", RecordWorkbook::write),
    PDF("application/pdf", RecordPdf::write),
    JSON("application/json", RecordFormat::json);

    @FunctionalInterface
    private interface Writer {
        void write(ProcessingRecord written, OutputStream out) throws IOException;
    }

    private final String mediaType;
    private final Writer writer;

    RecordFormat(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    void write(ProcessingRecord written, OutputStream out) throws IOException {
        writer.write(written, out);
    }

    private static void json(ProcessingRecord written, OutputStream out) throws IOException {
        out.write(Json.write(written).getBytes(StandardCharsets.UTF_8));
    }
}
