package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;

/** How the rows of one section become its sentences. */
interface SectionProjection {

    /** What is said once, of the notice as a whole. */
    default List<Block> ofNotice(Clauses clauses) {
        return List.of();
    }

    /** What is said of one register; what turns out to be the same for all of them is said once. */
    default List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return List.of();
    }
}
