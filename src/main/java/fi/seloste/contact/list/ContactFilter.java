package fi.seloste.contact.list;

import fi.seloste.contact.Ban;
import fi.seloste.contact.Fold;
import fi.seloste.contact.PhoneNumbers;
import fi.seloste.contact.list.Conditions.Is;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;

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

    private static final String MENTIONED = "c.search like ? escape '!'";

    public static ContactFilter of(String words) {
        return new ContactFilter(words, null, null, null, null, null, null, null, null);
    }

    boolean asksForWordsAlone() {
        return folded().findAny().isPresent() && equals(of(words));
    }

    Conditions conditions() {
        var asked = new Conditions();
        addWords(asked);
        asked.has(
                "RegisterEntry", new Is("registerId", register), new Is("groupId", group), new Is("sourceId", source));
        if (consent != null) {
            add(asked, consent);
        }
        asked.has("Ban", new Is("kind", ban));
        asked.has("Keyword", new Is("word", keyword));
        if (servedSince != null) {
            asked.add("c.lastServed >= ?", servedSince);
        }
        if (quietSince != null) {
            asked.add("(c.lastServed is null or c.lastServed < ?)", quietSince);
        }
        return asked;
    }

    /** A number is found however it is written; those from before are stored as they were written. */
    private void addWords(Conditions asked) {
        var parts = folded().map(ContactFilter::anywhere).toList();
        var mentioned = String.join(" and ", Collections.nCopies(parts.size(), MENTIONED));
        PhoneNumbers.asked(words == null ? "" : words.strip())
                .filter(number -> !parts.isEmpty())
                .ifPresentOrElse(
                        number -> asked.add(
                                "(" + MENTIONED + " or " + mentioned + ")",
                                Stream.concat(Stream.of(anywhere(number)), parts.stream())
                                        .toArray()),
                        () -> parts.forEach(part -> asked.add(MENTIONED, part)));
    }

    private static void add(Conditions asked, Consented consent) {
        if (consent.said() == Said.NEVER) {
            asked.add(
                    "not exists (select 1 from Consent k where k.contactId = c.id and k.purposeId = ?)",
                    consent.purpose());
        } else {
            asked.add("""
                    exists (select 1 from Consent k where k.contactId = c.id and k.purposeId = ? and k.given = ?
                    and k.at = (select max(l.at) from Consent l where l.contactId = c.id and l.purposeId = ?))""", consent.purpose(), consent.said() == Said.GIVEN, consent.purpose());
        }
    }

    private static String anywhere(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }

    private Stream<String> folded() {
        return Arrays.stream(Fold.of(words == null ? "" : words).split(" "))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS);
    }
}
