package fi.seloste.processor;

import fi.seloste.common.Json;
import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the law's data, strictly: a misspelt property must not silently be left out. */
final class LawFile {

    private static final JsonMapper STRICT = Json.MAPPER
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final LawData SHIPPED = readShipped();

    private LawFile() {}

    /**
     * @throws StartRefused when the file is not there or not whole, with one sentence for whoever starts the product
     */
    static LawData read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return read(content);
        } catch (IOException e) {
            throw new StartRefused("SELOSTE_TRANSFER_DATA names " + file + ", which cannot be read.", e);
        } catch (JacksonException e) {
            throw new StartRefused(
                    "SELOSTE_TRANSFER_DATA names " + file + ", which is no usable law data: " + reason(e) + ".", e);
        }
    }

    private static LawData read(InputStream content) {
        return STRICT.readValue(content, LawData.class);
    }

    private static LawData readShipped() {
        try (var content = LawFile.class.getResourceAsStream("/law/law.json")) {
            return read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, and where, without the parser's further lines. */
    private static String reason(JacksonException e) {
        var message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        var where = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
        return message + where;
    }
}
