package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.ArrayList;
import java.util.List;

/** What an old notice names as a basis although Art. 6 has no such thing: shown in drafts, next to its finding. */
final class ClaimedBasisSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(ClaimedBasis.class)
                .map(row -> (Block) new Paragraph(sentences(row, register, clauses)))
                .toList();
    }

    private static List<Sentence> sentences(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var claim = (ClaimedBasis) row.part();
        var sentences = new ArrayList<Sentence>();
        sentences.add(clauses.sentence(
                row,
                article(claim),
                clauses.text("ClaimedBasis." + claim.ground().name())));
        if (claim.text() != null && !claim.text().isEmpty()) {
            sentences.add(clauses.sentence(row, article(claim), clauses.own(claim.text()), claim.text()));
        }
        var groups = clauses.groups(register, claim.groups());
        if (!groups.isEmpty()) {
            sentences.add(clauses.sentence(row, article(claim), clauses.text("covers.groups", groups)));
        }
        if (claim.elseNoService()) {
            sentences.add(clauses.sentence(row, "7(4)", clauses.text("ClaimedBasis.elseNoService")));
        }
        return sentences;
    }

    private static String article(ClaimedBasis claim) {
        return claim.ground() == ClaimedGround.USE_OF_SERVICE ? "4(11)" : "13(1)(c)";
    }
}
