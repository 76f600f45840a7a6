package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.stream.Stream;

/** Automated decisions and profiling, with the logic and what follows from them (Art. 13(2)(f)). */
final class AutomatedDecisionsSection implements SectionProjection {

    private static final String ARTICLE = "13(2)(f)";

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(AutomatedDecisions.class)
                .map(row -> paragraph(row, clauses))
                .toList();
    }

    private static Block paragraph(PartRow row, Clauses clauses) {
        var decisions = (AutomatedDecisions) row.part();
        return new Paragraph(Stream.of(
                        clauses.sentence(row, ARTICLE, clauses.text("AutomatedDecisions." + key(decisions))),
                        inOwnWords("AutomatedDecisions.logic", decisions.logic(), row, clauses),
                        inOwnWords("AutomatedDecisions.consequences", decisions.consequences(), row, clauses))
                .filter(sentence -> !sentence.text().isEmpty())
                .toList());
    }

    private static Sentence inOwnWords(String key, LocalizedText words, PartRow row, Clauses clauses) {
        return clauses.sentence(row, ARTICLE, clauses.ifAny(key, clauses.own(words)), words);
    }

    private static String key(AutomatedDecisions decisions) {
        if (decisions.decisions()) {
            return decisions.profiling() ? "both" : "decisions";
        }
        return decisions.profiling() ? "profiling" : "none";
    }
}
