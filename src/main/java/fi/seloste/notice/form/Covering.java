package fi.seloste.notice.form;

import fi.seloste.notice.UsedServices;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which rows of a register are about one of its data categories. Rows name the groups and categories that they are
 * about; none named is all of them.
 */
record Covering(RegisterConfiguration register, PartRow row) {

    static Stream<Covering> categories(RegisterConfiguration register) {
        return register.rows(DataCategory.class).map(row -> new Covering(register, row));
    }

    DataCategory category() {
        return (DataCategory) row.part();
    }

    /** The purposes that concern the people whose data it is. */
    List<PartRow> purposes() {
        return register.rows(Purpose.class)
                .filter(purpose -> {
                    var bases = ((Purpose) purpose.part()).bases();
                    return bases.isEmpty() || bases.stream().anyMatch(this::concerns);
                })
                .toList();
    }

    /** The legal bases of those purposes that hold for these people. */
    Stream<LegalBasis> bases() {
        return purposes().stream()
                .flatMap(purpose -> ((Purpose) purpose.part()).bases().stream())
                .filter(this::concerns);
    }

    private boolean concerns(LegalBasis basis) {
        return basis.group() == null || covers(Set.of(basis.group()), category().groups());
    }

    List<PartRow> retention() {
        return register.rows(RetentionRule.class)
                .filter(rule -> {
                    var retention = (RetentionRule) rule.part();
                    return isAbout(retention.categories())
                            && covers(retention.groups(), category().groups());
                })
                .toList();
    }

    List<PartRow> sources() {
        return register.rows(Source.class)
                .filter(row -> isAbout(((Source) row.part()).categories())
                        && covers(((Source) row.part()).groups(), category().groups()))
                .toList();
    }

    List<Disclosure> disclosures() {
        return register.parts(Disclosure.class)
                .filter(disclosure -> isAbout(disclosure.categories()))
                .toList();
    }

    /** The services that handle it: those used for it, the one that holds it, and what this installation runs on. */
    List<ServiceConfiguration> services(UsedServices used) {
        return used.handling().stream()
                .filter(service -> service.isOperators()
                        || service.id().equals(category().holder())
                        || register.parts(ServiceUse.class)
                                .anyMatch(use -> use.service().equals(service.id()) && isAbout(use.categories())))
                .toList();
    }

    private boolean isAbout(Set<UUID> categories) {
        return categories.isEmpty() || categories.contains(row.id());
    }

    private static boolean covers(Set<UUID> some, Set<UUID> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
