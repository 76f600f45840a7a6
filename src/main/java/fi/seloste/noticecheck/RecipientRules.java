package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.noticecheck.Finding.Blocking;
import fi.seloste.processor.ServiceRole;
import java.util.List;
import java.util.stream.Stream;

/** Who gets the data. */
final class RecipientRules {

    static final List<Rule> ALL = List.of(
            RecipientRules::named,
            RecipientRules::jointControllers,
            RecipientRules::noOutsiders,
            RecipientRules::publication);

    private RecipientRules() {}

    /** I09, Art. 13(1)(e): categories of recipients are allowed; the name of one that is known serves the reader. */
    private static Stream<Finding> named(Checked notice) {
        return notice.facts().recipients().stream()
                .filter(recipient -> recipient.role() != null && !recipient.isNamed())
                .map(recipient -> info("I09", "GDPR 13(1)(e)", recipient.where(), recipient.name()));
    }

    /** I19, Art. 26(2): the essence of the arrangement with a joint controller. */
    private static Stream<Finding> jointControllers(Checked notice) {
        return notice.facts().recipients().stream()
                .filter(recipient -> recipient.role() == ServiceRole.JOINT_CONTROLLER && !recipient.arrangement())
                .map(recipient -> error("I19", "GDPR 26(2)", recipient.where(), recipient.name()));
    }

    /** D41, Art. 5(1)(a): 'no outsiders' beside an outsider. A contradiction: it is not published as it is. */
    private static Stream<Finding> noOutsiders(Checked notice) {
        return notice.facts().recipients().stream().findFirst().stream()
                .flatMap(outsider -> notice.facts().noOutsiders().stream()
                        .map(where -> warning("D41", "GDPR 5(1)(a)", where, outsider.name())
                                .blocking(Blocking.UNLESS_OVERRIDDEN)));
    }

    /** D43, Arts. 6 and 5(1)(b): silence does not permit publishing a register. */
    private static Stream<Finding> publication(Checked notice) {
        return notice.facts().publications().stream().map(where -> warning("D43", "GDPR 6(1)", where));
    }
}
