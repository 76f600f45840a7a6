package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;

/** The groups of people whose data the register holds. */
final class DataSubjectsSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var groups = register.rows(Group.class)
                .map(row -> {
                    var name = ((Group) row.part()).name();
                    return clauses.sentence(row, null, clauses.words(name, "group"), name);
                })
                .toList();
        return groups.isEmpty() ? List.of() : List.of(new Items(clauses.text("Group.intro"), groups));
    }
}
