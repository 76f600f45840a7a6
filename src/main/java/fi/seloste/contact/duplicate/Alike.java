package fi.seloste.contact.duplicate;

import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Fold;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What speaks for two contacts being one person, and how much. Two identity codes that differ speak against it whatever
 * else is the same.
 *
 * @param fields what the registers declare
 */
record Alike(Map<UUID, DataField> fields) {

    private static final int FEWEST_DIGITS = 7;
    private static final int ALIKE_DIGITS = 8;
    private static final int SHORTEST_MISSPELT = 7;

    Optional<Likeness> of(ContactDetails one, ContactDetails other) {
        var code = said(FieldType.IDENTITY_CODE, one, other);
        if (code == Said.DIFFERENT) {
            return Optional.empty();
        }
        var email = said(FieldType.EMAIL, one, other);
        var phone = said(FieldType.PHONE, one, other);
        var address = said(FieldType.ADDRESS, one, other);
        var isNamedAlike = isNamedAlike(one.name(), other.name());
        var isNamedTheSame = words(one.name()).equals(words(other.name()));
        var reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.IDENTITY_CODE, code == Said.SAME);
        add(reasons, Reason.EMAIL, email == Said.SAME);
        add(reasons, Reason.PHONE, phone == Said.SAME);
        add(reasons, Reason.NAME_AND_ORGANISATION, isNamedTheSame && isOfTheSameOrganisation(one, other));
        add(reasons, Reason.ADDRESS, isNamedAlike && address == Said.SAME);
        var differs = email == Said.DIFFERENT || phone == Said.DIFFERENT || address == Said.DIFFERENT;
        add(reasons, Reason.NAME, reasons.isEmpty() && isNamedTheSame && !differs && !isOfOthers(one, other));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Likeness(List.copyOf(reasons), isNamedAlike));
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private enum Said {
        NOTHING,
        SAME,
        DIFFERENT
    }

    /** One value in common is enough: people have several addresses. */
    private Said said(FieldType type, ContactDetails one, ContactDetails other) {
        var ofOne = values(type, one);
        var ofOther = values(type, other);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return Said.NOTHING;
        }
        return ofOne.stream().anyMatch(ofOther::contains) ? Said.SAME : Said.DIFFERENT;
    }

    private Set<String> values(FieldType type, ContactDetails contact) {
        return contact.values().entrySet().stream()
                .filter(value -> fields.containsKey(value.getKey())
                        && fields.get(value.getKey()).type() == type)
                .map(value -> type == FieldType.PHONE ? digits(value.getValue()) : Fold.of(value.getValue()))
                .filter(value -> type != FieldType.PHONE || value.length() >= FEWEST_DIGITS)
                .collect(Collectors.toSet());
    }

    /** Numbers are alike where their ends are: +358 40 1234567 is 040 1234567. */
    private static String digits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - ALIKE_DIGITS));
    }

    private static boolean isOfTheSameOrganisation(ContactDetails one, ContactDetails other) {
        return one.organisation() != null
                && other.organisation() != null
                && Fold.of(one.organisation()).equals(Fold.of(other.organisation()));
    }

    private static boolean isOfOthers(ContactDetails one, ContactDetails other) {
        return one.organisation() != null && other.organisation() != null && !isOfTheSameOrganisation(one, other);
    }

    /** The same words in any order; some more of them; or one letter that is otherwise. */
    static boolean isNamedAlike(String one, String other) {
        var ofOne = words(one);
        var ofOther = words(other);
        if (contains(ofOne, ofOther) || contains(ofOther, ofOne)) {
            return true;
        }
        return isMisspelt(String.join(" ", ofOne), String.join(" ", ofOther));
    }

    private static boolean contains(List<String> all, List<String> some) {
        return some.size() > 1 && new HashSet<>(all).containsAll(some) || all.equals(some);
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.of(name).split("[ ,-]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isMisspelt(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter == one ? other : one;
        if (shorter.length() < SHORTEST_MISSPELT || longer.length() - shorter.length() > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        // The first letter of a name makes another name of it: a family is not one person.
        if (at == 0 || longer.charAt(at - 1) == ' ') {
            return false;
        }
        var rest = shorter.length() == longer.length() ? at + 1 : at;
        return shorter.substring(Math.min(rest, shorter.length()))
                .equals(longer.substring(Math.min(at + 1, longer.length())));
    }
}
