package fi.seloste.contact.file;

import fi.seloste.contact.file.Description.LeftOut;
import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Cards one after the other, as telephones and mail programs give them away. */
final class CardSource implements Source {

    private final Path file;
    private final Encoding encoding;
    private final Description description;

    CardSource(Path file, Encoding encoding, Limits limits) throws IOException {
        this.file = file;
        this.encoding = encoding;
        var leftOut = EnumSet.noneOf(LeftOut.class);
        try (var cards = new Cards()) {
            var read = 0;
            for (var card = cards.card(); card != null; card = cards.card()) {
                leftOut.addAll(card.leftOut());
                if (++read > limits.rows()) {
                    throw new UnreadableFileException(Reason.TOO_MANY_ROWS, limits.rows());
                }
            }
        }
        this.description = Description.ofCards(encoding, leftOut);
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public Rows rows() throws IOException {
        return new Cards();
    }

    private final class Cards implements Rows {

        private final CardLines lines;
        private boolean headerGiven;
        private boolean cutShort;
        private int number;

        Cards() throws IOException {
            lines = new CardLines(encoding.reader(file));
        }

        @Override
        public Raw next() throws IOException {
            if (!headerGiven) {
                headerGiven = true;
                return new Raw(0, CardColumn.header());
            }
            var card = card();
            if (card == null) {
                return null;
            }
            var problems = cutShort ? List.of(new RowProblem(0, RowProblem.Kind.CUT_SHORT)) : List.<RowProblem>of();
            return new Raw(++number, card.cells(), problems);
        }

        /** The next card, or null after the last. A card within a card, of an assistant, is no row. */
        private Card card() throws IOException {
            Card card = null;
            var depth = 0;
            for (var line = lines.next(); line != null; line = lines.next()) {
                var property = CardProperty.of(line);
                if (is(property, "BEGIN")) {
                    depth++;
                    card = card == null ? new Card() : card;
                } else if (is(property, "END") && --depth <= 0 && card != null) {
                    return card;
                } else if (depth == 1 && property != null) {
                    card.take(property);
                }
            }
            cutShort = card != null;
            return card;
        }

        private static boolean is(CardProperty property, String edge) {
            return property != null
                    && property.name().equals(edge)
                    && property.value().strip().toUpperCase(Locale.ROOT).equals("VCARD");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
