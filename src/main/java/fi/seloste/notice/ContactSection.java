package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;

/** Whom to ask in matters of the register: no duty of Art. 13, and what readers look for first. */
final class ContactSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var details = register.details();
        var contact =
                clauses.contact(clauses.own(details.contactName()), details.contactEmail(), details.contactPhone());
        return contact.isEmpty()
                ? List.of()
                : List.of(new Paragraph(List.of(clauses.sentence(
                        register.id(),
                        "Register",
                        "12(2)",
                        clauses.text("Register.contact", contact),
                        details.contactName()))));
    }
}
