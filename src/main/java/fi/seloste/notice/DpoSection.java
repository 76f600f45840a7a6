package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import java.util.List;

/** The data protection officer, where one is appointed (Art. 13(1)(b)). */
final class DpoSection implements SectionProjection {

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var dpo = clauses.notice().controller().dpo();
        var contact = dpo == null ? "" : clauses.contact(dpo.name(), dpo.email(), dpo.phone());
        return contact.isEmpty()
                ? List.of()
                : List.of(new Paragraph(List.of(clauses.sentence(
                        clauses.notice().organisation(),
                        "Organisation",
                        "13(1)(b)",
                        clauses.text("Organisation.dpo", contact)))));
    }
}
