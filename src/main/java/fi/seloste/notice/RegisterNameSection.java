package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which registers the notice is about. */
final class RegisterNameSection implements SectionProjection {

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var registers = clauses.notice().registers();
        if (registers.size() == 1) {
            return List.of(new Paragraph(
                    List.of(name(registers.getFirst(), clauses, name -> clauses.text("Register.name", name)))));
        }
        return List.of(new Items(
                clauses.text("Register.names"),
                registers.stream()
                        .map(register -> name(register, clauses, Clauses::capital))
                        .toList()));
    }

    private static Sentence name(RegisterConfiguration register, Clauses clauses, UnaryOperator<String> clause) {
        var name = register.details().name();
        return clauses.sentence(register.id(), "Register", null, clause.apply(clauses.own(name)), name);
    }
}
