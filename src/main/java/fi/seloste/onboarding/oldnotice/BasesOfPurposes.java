package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Wording;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.register.Article6;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts the bases that an old notice names beside the purposes that they fit. Old notices seldom say which is whose: what
 * comes of it is for the organisation to go through, and no basis is lost.
 */
record BasesOfPurposes(List<StatedBasis> bases) {

    private static final List<Article6> FOR_MARKETING =
            List.of(Article6.CONSENT, Article6.LEGITIMATE_INTERESTS, Article6.CONTRACT);
    private static final List<Article6> FOR_DUTIES = List.of(Article6.LEGAL_OBLIGATION, Article6.PUBLIC_TASK);
    private static final List<Article6> USUALLY = List.of(
            Article6.CONTRACT,
            Article6.PUBLIC_TASK,
            Article6.LEGITIMATE_INTERESTS,
            Article6.CONSENT,
            Article6.LEGAL_OBLIGATION,
            Article6.VITAL_INTERESTS);
    private static final Set<String> DUTIES = Set.of("accounting", "due_diligence", "member_list", "payroll");

    List<Part> put(List<Part> parts) {
        var stated = new HashSet<Article6>();
        parts.stream()
                .filter(Purpose.class::isInstance)
                .flatMap(part -> ((Purpose) part).bases().stream())
                .forEach(basis -> stated.add(basis.basis()));
        var put = new ArrayList<Part>();
        var last = -1;
        for (var part : parts) {
            if (part instanceof Purpose purpose) {
                last = put.size();
                put.add(purpose.bases().isEmpty() ? with(purpose, fitting(purpose), stated) : purpose);
            } else {
                put.add(part);
            }
        }
        for (var basis : bases) {
            if (last >= 0 && !stated.contains(basis.basis())) {
                put.set(
                        place(put, basis, last),
                        with((Purpose) put.get(place(put, basis, last)), List.of(basis), stated));
            }
        }
        return put;
    }

    /** One basis for each group, or one for everybody. */
    private List<StatedBasis> fitting(Purpose purpose) {
        var groups = new LinkedHashSet<>(bases.stream().map(StatedBasis::group).toList());
        var found = new ArrayList<StatedBasis>();
        for (var group : groups) {
            var its = bases.stream()
                    .filter(basis -> !isDuty(purpose) || FOR_DUTIES.contains(basis.basis()))
                    .filter(basis -> Objects.equals(basis.group(), group))
                    .filter(basis -> group == null || basis.basis() != Article6.CONSENT || purpose.directMarketing())
                    .toList();
            order(purpose).stream()
                    .flatMap(article -> its.stream()
                            .filter(basis -> basis.basis() == article)
                            .limit(1))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Article6> order(Purpose purpose) {
        var first = purpose.directMarketing() ? FOR_MARKETING : isDuty(purpose) ? FOR_DUTIES : USUALLY;
        var order = new LinkedHashSet<>(first);
        order.addAll(USUALLY);
        return List.copyOf(order);
    }

    private static boolean isDuty(Purpose purpose) {
        return purpose.text().entry() != null && DUTIES.contains(purpose.text().entry());
    }

    /** A basis that fits none stands beside the purpose that it is commonest for, or beside the last. */
    private static int place(List<Part> parts, StatedBasis basis, int last) {
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Purpose purpose && order(purpose).getFirst() == basis.basis()) {
                return i;
            }
        }
        return last;
    }

    private static Purpose with(Purpose purpose, List<StatedBasis> more, Set<Article6> stated) {
        var all = new ArrayList<>(purpose.bases());
        for (var basis : more) {
            stated.add(basis.basis());
            all.add(new LegalBasis(
                    Optional.ofNullable(basis.group()).map(BasesOfPurposes::key).orElse(null),
                    basis.basis(),
                    null,
                    basis.basis() == Article6.LEGITIMATE_INTERESTS ? basis.interest() : null,
                    null,
                    null));
        }
        return new Purpose(purpose.text(), purpose.directMarketing(), all);
    }

    private static UUID key(Wording group) {
        return Keys.of(new Group(group));
    }
}
