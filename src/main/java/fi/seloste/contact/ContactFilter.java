package fi.seloste.contact;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which contacts are meant; null asks for nothing in particular. One query answers all of it.
 *
 * @param words       each of them somewhere in the name, organisation, e-mail, phone, short texts or keywords, without
 *     regard to case, accents and order
 * @param register    in which they stand
 * @param group       in which they stand
 * @param source      from which they came, into that register and group where one is asked for
 * @param servedSince the last service contact was on that day or later
 * @param quietSince  there was no service contact on that day or later
 */
public record ContactFilter(
        String words,
        UUID register,
        UUID group,
        UUID source,
        Consented consent,
        Ban ban,
        LocalDate servedSince,
        LocalDate quietSince,
        String keyword) {

    public static final ContactFilter ALL = of("");

    /** The person's latest word on a purpose. */
    public record Consented(UUID purpose, Said said) {}

    public enum Said {
        GIVEN,
        WITHDRAWN,
        NEVER
    }

    private static final int MOST_WORDS = 8;

    public static ContactFilter of(String words) {
        return new ContactFilter(words, null, null, null, null, null, null, null, null);
    }

    Specification<ContactEntity> specification() {
        return (contact, query, builder) -> new Asking(contact, query, builder).predicate(this);
    }

    private Stream<String> folded() {
        return Arrays.stream(Fold.of(words == null ? "" : words).split(" "))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS);
    }

    /** The filter in the terms of one query. */
    private record Asking(Root<ContactEntity> contact, CriteriaQuery<?> query, CriteriaBuilder builder) {

        Predicate predicate(ContactFilter filter) {
            var asked = new ArrayList<Predicate>();
            asked.add(named(filter));
            if (filter.register != null || filter.group != null || filter.source != null) {
                asked.add(exists(
                        EntryEntity.class,
                        entry -> builder.and(
                                equal(entry.get("registerId"), filter.register),
                                equal(entry.get("groupId"), filter.group),
                                equal(entry.get("sourceId"), filter.source))));
            }
            if (filter.consent != null) {
                asked.add(consented(filter.consent));
            }
            if (filter.ban != null) {
                asked.add(exists(BanEntity.class, ban -> builder.equal(ban.get("kind"), filter.ban)));
            }
            if (filter.keyword != null) {
                asked.add(exists(KeywordEntity.class, word -> builder.equal(word.get("word"), filter.keyword)));
            }
            Expression<LocalDate> lastServed = contact.get("lastServed");
            if (filter.servedSince != null) {
                asked.add(builder.greaterThanOrEqualTo(lastServed, filter.servedSince));
            }
            if (filter.quietSince != null) {
                asked.add(builder.or(builder.isNull(lastServed), builder.lessThan(lastServed, filter.quietSince)));
            }
            return builder.and(asked.toArray(Predicate[]::new));
        }

        /** A number is found however it is written; those from before are stored as they were written. */
        private Predicate named(ContactFilter filter) {
            var words = builder.and(filter.folded().map(this::mentioned).toArray(Predicate[]::new));
            return PhoneNumbers.asked(filter.words == null ? "" : filter.words.strip())
                    .map(number -> builder.or(mentioned(number), words))
                    .orElse(words);
        }

        private Predicate mentioned(String word) {
            return builder.like(contact.get("search"), "%" + word.replaceAll("([!%_])", "!$1") + "%", '!');
        }

        private Predicate consented(Consented asked) {
            if (asked.said() == Said.NEVER) {
                return builder.not(exists(
                        ConsentEntity.class, consent -> builder.equal(consent.get("purposeId"), asked.purpose())));
            }
            return exists(
                    ConsentEntity.class,
                    consent -> builder.and(
                            builder.equal(consent.get("purposeId"), asked.purpose()),
                            builder.equal(consent.get("given"), asked.said() == Said.GIVEN),
                            builder.equal(consent.get("at"), latest(asked.purpose()))));
        }

        private Expression<Instant> latest(UUID purpose) {
            var latest = query.subquery(Instant.class);
            var consent = latest.from(ConsentEntity.class);
            return latest.select(builder.greatest(consent.<Instant>get("at")))
                    .where(ofContact(consent), builder.equal(consent.get("purposeId"), purpose));
        }

        private <E extends OfContact> Predicate exists(Class<E> kind, Function<Root<E>, Predicate> condition) {
            var rows = query.subquery(UUID.class);
            var row = rows.from(kind);
            return builder.exists(rows.select(row.get("id")).where(ofContact(row), condition.apply(row)));
        }

        private Predicate ofContact(Root<? extends OfContact> row) {
            return builder.equal(row.get("contactId"), contact.get("id"));
        }

        private Predicate equal(Expression<?> property, Object wanted) {
            return wanted == null ? builder.conjunction() : builder.equal(property, wanted);
        }
    }
}
