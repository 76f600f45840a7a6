package fi.seloste.notice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Which words of a sentence differ from those of an earlier one. */
public final class WordDifference {

    /** Words that stand together. */
    public record Piece(Kind kind, String text) {}

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    private WordDifference() {}

    static Piece added(String text) {
        return new Piece(Kind.ADDED, text);
    }

    static Piece removed(String text) {
        return new Piece(Kind.REMOVED, text);
    }

    /** The later sentence in pieces, with what was taken away before what came in its place. */
    static List<Piece> between(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Kind.KEPT, delta.getTarget());
            } else {
                add(pieces, Kind.REMOVED, delta.getSource());
                add(pieces, Kind.ADDED, delta.getTarget());
            }
        }
        return pieces;
    }

    /** Words with the space after each, so that the pieces put together are the sentence again. */
    private static List<String> words(String sentence) {
        return List.of(sentence.split("(?<=\\s)"));
    }

    private static void add(List<Piece> pieces, Kind kind, Chunk<String> words) {
        if (words.size() > 0) {
            pieces.add(new Piece(kind, String.join("", words.getLines())));
        }
    }
}
