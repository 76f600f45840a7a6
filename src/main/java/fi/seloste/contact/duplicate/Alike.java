package fi.seloste.contact.duplicate;

import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Fold;
import fi.seloste.contact.Names;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import java.util.EnumSet;
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

    Optional<Likeness> of(ContactDetails one, ContactDetails other) {
        var code = said(FieldType.IDENTITY_CODE, one, other);
        if (code == Said.DIFFERENT) {
            return Optional.empty();
        }
        var email = said(FieldType.EMAIL, one, other);
        var phone = said(FieldType.PHONE, one, other);
        var address = said(FieldType.ADDRESS, one, other);
        var isNamedAlike = Names.areAlike(one.name(), other.name());
        var isNamedTheSame = Names.areTheSame(one.name(), other.name());
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
}
