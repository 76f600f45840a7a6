package fi.seloste.onboarding.oldnotice;

import fi.seloste.register.Cookies;
import fi.seloste.register.Part;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RequestHandling.IdentityCheck;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Upkeep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What several passages say of one right, of requests or of cookies, as the one part that it is in a register. */
final class Merged {

    private Merged() {}

    static List<Part> of(List<Part> parts) {
        var merged = new ArrayList<Part>();
        for (var part : parts) {
            var same = -1;
            for (var i = 0; i < merged.size(); i++) {
                same = isSame(merged.get(i), part) ? i : same;
            }
            if (same < 0) {
                merged.add(part);
            } else {
                merged.set(same, both(merged.get(same), part));
            }
        }
        return merged;
    }

    private static boolean isSame(Part one, Part other) {
        return switch (one) {
            case RightStatement right -> other instanceof RightStatement more && right.right() == more.right();
            case RequestHandling handling -> other instanceof RequestHandling more && handling.right() == more.right();
            case Cookies cookies -> other instanceof Cookies;
            case Upkeep upkeep -> other instanceof Upkeep;
            default -> false;
        };
    }

    private static Part both(Part one, Part other) {
        return switch (one) {
            case RightStatement right -> both(right, (RightStatement) other);
            case RequestHandling handling -> both(handling, (RequestHandling) other);
            case Cookies cookies -> both(cookies, (Cookies) other);
            case Upkeep upkeep ->
                new Upkeep(
                        both(upkeep.occasions(), ((Upkeep) other).occasions()),
                        both(upkeep.ways(), ((Upkeep) other).ways()));
            default -> one;
        };
    }

    private static RightStatement both(RightStatement one, RightStatement other) {
        return new RightStatement(
                one.right(),
                one.groups(),
                both(one.details(), other.details()),
                one.limit() == null ? other.limit() : one.limit(),
                both(one.uses(), other.uses()));
    }

    private static RequestHandling both(RequestHandling one, RequestHandling other) {
        return new RequestHandling(
                one.right(),
                both(one.channels(), other.channels()),
                one.stated() == null ? other.stated() : one.stated(),
                one.form() == Form.FREE ? other.form() : one.form(),
                both(one.contents(), other.contents()),
                one.identity() == IdentityCheck.NONE ? other.identity() : one.identity(),
                one.time() == null ? other.time() : one.time(),
                one.maySpecify() || other.maySpecify(),
                one.refusalReasoned() || other.refusalReasoned(),
                one.correctionTold() || other.correctionTold());
    }

    private static Cookies both(Cookies one, Cookies other) {
        return new Cookies(
                one.used() || other.used(),
                both(one.uses(), other.uses()),
                one.consent() == null ? other.consent() : one.consent());
    }

    private static <E> Set<E> both(Set<E> one, Set<E> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
