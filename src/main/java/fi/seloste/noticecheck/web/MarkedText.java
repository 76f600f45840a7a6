package fi.seloste.noticecheck.web;

import fi.seloste.noticecheck.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A text in pieces, each with the numbers of the findings that are about it. */
final class MarkedText {

    /**
     * @param findings numbers of what was found in it
     * @param begins   those of them that begin with it: the places that links lead to
     */
    public record Piece(String text, List<Integer> findings, List<Integer> begins) {
        public boolean isMarked() {
            return !findings.isEmpty();
        }
    }

    private MarkedText() {}

    /** @param findings in the order of their numbers, which begin with one */
    static List<Piece> of(String text, List<Finding> findings) {
        var length = text.codePointCount(0, text.length());
        var cuts = new TreeSet<Integer>(List.of(0, length));
        for (var finding : findings) {
            if (isIn(finding, length)) {
                cuts.add(finding.where().start());
                cuts.add(finding.where().end());
            }
        }
        var pieces = new ArrayList<Piece>();
        var from = 0;
        var at = 0;
        for (var cut : cuts.tailSet(0, false)) {
            var to = text.offsetByCodePoints(at, cut - from);
            pieces.add(piece(text.substring(at, to), from, cut, findings, length));
            from = cut;
            at = to;
        }
        return pieces;
    }

    private static Piece piece(String words, int from, int to, List<Finding> findings, int length) {
        var about = new ArrayList<Integer>();
        var begins = new ArrayList<Integer>();
        for (var i = 0; i < findings.size(); i++) {
            var where = findings.get(i).where();
            if (isIn(findings.get(i), length) && where.start() <= from && to <= where.end()) {
                about.add(i + 1);
                if (where.start() == from) {
                    begins.add(i + 1);
                }
            }
        }
        return new Piece(words, about, begins);
    }

    private static boolean isIn(Finding finding, int length) {
        var where = finding.where();
        return where.start() != null && where.start() < where.end() && where.end() <= length;
    }
}
