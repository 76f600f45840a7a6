package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.stream.Stream;

/** Automated decisions and profiling, with the logic and what follows from them (Art. 13(2)(f)). */
final class AutomatedDecisionsSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(AutomatedDecisions.class)
                .map(row -> paragraph(row, clauses))
                .toList();
    }

    private static Block paragraph(PartRow row, Clauses clauses) {
        var decisions = (AutomatedDecisions) row.part();
        return new Paragraph(Stream.of(
                        clauses.text("AutomatedDecisions." + key(decisions)),
                        clauses.ifAny("AutomatedDecisions.logic", clauses.own(decisions.logic())),
                        clauses.ifAny("AutomatedDecisions.consequences", clauses.own(decisions.consequences())))
                .filter(text -> !text.isEmpty())
                .map(text -> clauses.sentence(row, "13(2)(f)", text, decisions.logic(), decisions.consequences()))
                .toList());
    }

    private static String key(AutomatedDecisions decisions) {
        if (decisions.decisions()) {
            return decisions.profiling() ? "both" : "decisions";
        }
        return decisions.profiling() ? "profiling" : "none";
    }
}
