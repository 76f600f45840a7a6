package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;

import fi.seloste.noticecheck.NoticeFacts.Data;
import fi.seloste.noticecheck.NoticeFacts.Register;
import java.util.List;
import java.util.stream.Stream;

/** Which data, from where, and whether they must be given. */
final class DataRules {

    static final List<Rule> ALL = List.of(DataRules::categories, DataRules::sources, DataRules::mustProvide);

    private DataRules() {}

    /** I07, Art. 14(1)(d): the categories of data; Art. 13 does not ask for them where the person gives the data. */
    private static Stream<Finding> categories(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.data().isEmpty())
                .map(register -> info("I07", "GDPR 14(1)(d)", register.where(), register.name()));
    }

    /** I08, Art. 14(2)(f): the source of what does not come from the person; else good practice. */
    private static Stream<Finding> sources(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.sources().isEmpty())
                .map(register -> hasDataFromElsewhere(register)
                        ? error("I08", "GDPR 14(2)(f)", register.where(), register.name())
                        : info("I08", "GDPR 14(2)(f)", register.where(), register.name())
                                .as("practice"));
    }

    /** I15, Art. 13(2)(e): whether the data must be given. */
    private static Stream<Finding> mustProvide(Checked notice) {
        return notice.facts().registers().stream()
                .flatMap(register -> register.data().stream())
                .filter(data -> data.fromPerson() && !data.obligationStated())
                .map(data -> error("I15", "GDPR 13(2)(e)", data.where(), data.name()));
    }

    private static boolean hasDataFromElsewhere(Register register) {
        return register.data().stream().anyMatch(Data::fromElsewhere);
    }
}
