package fi.seloste.contact.importing;

import fi.seloste.contact.file.Limits;
import fi.seloste.contact.file.TableFile;
import fi.seloste.contact.file.WorkFiles;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that were brought, kept in the database so that any instance can read them after any stop. */
@Component
class ImportFiles {

    private static final int CHUNK = 4 << 20;

    private final ImportChunkRepository chunks;
    private final WorkFiles workFiles;
    private final EntityManager entityManager;

    ImportFiles(ImportChunkRepository chunks, WorkFiles workFiles, EntityManager entityManager) {
        this.chunks = chunks;
        this.workFiles = workFiles;
        this.entityManager = entityManager;
    }

    @Transactional
    public void keep(UUID brought, Path file) {
        try (var in = Files.newInputStream(file)) {
            var position = 0;
            for (var bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
                var chunk = chunks.saveAndFlush(new ImportChunkEntity(brought, position++, bytes));
                entityManager.detach(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public void erase(UUID brought) {
        chunks.findIdsOf(brought).forEach(chunks::deleteById);
    }

    /** Reads a file that is kept, from a copy that nobody else can open and that is gone afterwards. */
    <T> T read(UUID brought, Function<TableFile, T> work) {
        Path copy = null;
        try {
            copy = workFiles.create();
            try (var out = Files.newOutputStream(copy)) {
                for (var id : chunks.findIdsOf(brought)) {
                    var chunk = chunks.findById(id).orElseThrow();
                    out.write(chunk.bytes());
                    entityManager.detach(chunk);
                }
            }
            try (var file = TableFile.open(copy, Limits.USUAL)) {
                return work.apply(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
