package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeProjection;
import fi.seloste.processor.LawData;
import fi.seloste.tenant.OrganisationDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An old notice with its key, and the notice that comes of it where everything proposed is accepted. */
record OldText(String name, String text, JsonNode key) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Notices of fictional firms and associations, of every kind that real ones come in. */
    static final Path OURS = Path.of("src/test/resources/notices");

    /** Notices of small firms that are not ours to keep: they are at hand where the product is made, if at all. */
    static final Path FIVE = Path.of("..", "shared", "notices");

    static List<OldText> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(OldText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OldText read(Path file) {
        try {
            var name = file.getFileName().toString().replace(".txt", "");
            var key = Files.readString(file.resolveSibling("keys").resolve(name + ".json"));
            return new OldText(name, Files.readString(file), Json.MAPPER.readTree(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose the notice is: nothing but the name and the business ID are known of it. */
    OrganisationDetails organisation() {
        return OrganisationDetails.named(
                key.path("controller_name").asString("Esimerkki Oy"),
                key.path("business_id").asString("0000001-9"),
                Language.FI);
    }

    BroughtNotice brought() {
        return brought(Map.of());
    }

    BroughtNotice brought(Map<Integer, Decision> decisions) {
        var read = OldNotice.read(text, organisation());
        return new BroughtNotice(
                new UUID(0, 1), null, text, read.language(), Instant.EPOCH, read.passages(), decisions, null);
    }

    static NoticeConfiguration draft(BroughtNotice brought, OrganisationDetails organisation) {
        var rows = new MemoryRows(organisation);
        new Draft(brought, DAY).into(rows);
        return rows.notice();
    }

    NoticeDocument published() {
        var brought = brought();
        return new NoticeProjection(LawData.shipped()).project(draft(brought, organisation()), brought.language(), DAY);
    }

    /** As somebody reads it: a heading on a line of its own, and the lines of lists one under the other. */
    static String words(NoticeDocument notice) {
        return notice.title()
                + "\n\n"
                + notice.sections().stream()
                        .map(section -> section.heading()
                                + "\n\n"
                                + section.blocks().stream().map(OldText::words).collect(Collectors.joining("\n\n")))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String words(Block block) {
        var sentences = block.sentences().stream().map(Sentence::text);
        return switch (block) {
            case Items items ->
                (items.intro() == null ? "" : items.intro() + "\n")
                        + sentences.map(line -> "• " + line).collect(Collectors.joining("\n"));
            case NoticeDocument.Table table ->
                sentences.map(line -> "• " + line).collect(Collectors.joining("\n"));
            default -> sentences.collect(Collectors.joining(" "));
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
