package fi.seloste.contact.file;

import java.util.function.Supplier;

/** The kinds of file that contacts come and go in. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8", CsvWriter::new),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxWriter::new),
    VCARD("vcf", "text/vcard;charset=UTF-8", VCardWriter::new);

    private final String extension;
    private final String mediaType;
    private final Supplier<ContactFileWriter> writer;

    Format(String extension, String mediaType, Supplier<ContactFileWriter> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public ContactFileWriter writer() {
        return writer.get();
    }
}
