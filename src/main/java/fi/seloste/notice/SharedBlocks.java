package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Picture;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a section says of every register alike, and what it says of each alone: paragraphs, lines of lists and rows of
 * tables that are word for word the same are said once.
 *
 * @param rest one list for each register, in their order
 */
record SharedBlocks(List<Block> shared, List<List<Block>> rest) {

    static SharedBlocks of(List<List<Block>> registers) {
        if (registers.size() < 2) {
            return new SharedBlocks(registers.isEmpty() ? List.of() : registers.getFirst(), emptyFor(registers));
        }
        var shared = registers.getFirst().stream()
                .flatMap(block -> shared(block, registers).stream())
                .toList();
        var rest = registers.stream()
                .map(blocks -> blocks.stream()
                        .flatMap(block -> without(block, shared).stream())
                        .toList())
                .toList();
        return new SharedBlocks(shared, rest);
    }

    private static List<List<Block>> emptyFor(List<List<Block>> registers) {
        return registers.stream().map(register -> List.<Block>of()).toList();
    }

    private static List<Block> shared(Block block, List<List<Block>> registers) {
        var others = registers.subList(1, registers.size());
        return switch (block) {
            case Paragraph paragraph ->
                others.stream().allMatch(blocks -> paragraphs(blocks).anyMatch(other -> isSame(paragraph, other)))
                        ? List.of(new Paragraph(withRows(paragraph.sentences(), registers)))
                        : List.of();
            case Items items -> {
                var lines = items.sentences().stream()
                        .filter(line -> others.stream().allMatch(blocks -> says(blocks, items, line)))
                        .toList();
                yield lines.isEmpty() ? List.of() : List.of(new Items(items.intro(), withRows(lines, registers)));
            }
            case Table table -> {
                var rows = table.rows().stream()
                        .filter(row -> others.stream().allMatch(blocks -> says(blocks, table, row.sentence())))
                        .map(row -> new Table.Row(
                                row.cells(),
                                withRows(List.of(row.sentence()), registers).getFirst()))
                        .toList();
                yield rows.isEmpty() ? List.of() : List.of(new Table(table.headings(), rows));
            }
            case Picture picture ->
                others.stream().allMatch(blocks -> blocks.contains(picture)) ? List.of(picture) : List.of();
        };
    }

    private static List<Block> without(Block block, List<Block> shared) {
        return switch (block) {
            case Paragraph paragraph ->
                paragraphs(shared).anyMatch(other -> isSame(paragraph, other)) ? List.of() : List.of(paragraph);
            case Items items -> {
                var lines = items.sentences().stream()
                        .filter(line -> !says(shared, items, line))
                        .toList();
                yield lines.isEmpty() ? List.of() : List.of(new Items(items.intro(), lines));
            }
            case Table table -> {
                var rows = table.rows().stream()
                        .filter(row -> !says(shared, table, row.sentence()))
                        .toList();
                yield rows.isEmpty() ? List.of() : List.of(new Table(table.headings(), rows));
            }
            case Picture picture -> shared.contains(picture) ? List.of() : List.of(picture);
        };
    }

    private static Stream<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    private static boolean isSame(Paragraph one, Paragraph other) {
        return texts(one).equals(texts(other));
    }

    private static List<String> texts(Block block) {
        return block.sentences().stream().map(Sentence::text).toList();
    }

    /** Whether the line stands in a block of the same shape among these. */
    private static boolean says(List<Block> blocks, Block shape, Sentence line) {
        return blocks.stream().filter(block -> hasShapeOf(shape, block)).anyMatch(block -> texts(block)
                .contains(line.text()));
    }

    private static boolean hasShapeOf(Block one, Block other) {
        return switch (one) {
            case Items items -> other instanceof Items more && Objects.equals(items.intro(), more.intro());
            case Table table -> other instanceof Table more && table.headings().equals(more.headings());
            case Paragraph paragraph -> other instanceof Paragraph;
            case Picture picture -> other instanceof Picture;
        };
    }

    /** The sentences with the rows of every register that says the same; where one of those lags, all of it does. */
    private static List<Sentence> withRows(List<Sentence> sentences, List<List<Block>> registers) {
        var said = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            var same = registers.stream()
                    .flatMap(List::stream)
                    .flatMap(block -> block.sentences().stream())
                    .filter(other -> other.text().equals(sentence.text()))
                    .toList();
            var lag = same.stream().map(Sentence::lag).filter(Objects::nonNull).findFirst();
            said.add(sentence.and(same.stream()
                            .flatMap(other -> Stream.concat(Stream.of(other.row()), other.alsoFrom().stream())))
                    .orLagging(lag.orElse(null)));
        }
        return said;
    }
}
