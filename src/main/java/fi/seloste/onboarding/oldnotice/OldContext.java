package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.noticecheck.reader.ReadNotice;
import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.noticecheck.reader.ReadText;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.tenant.OrganisationDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of the old notice as a whole. */
final class OldContext {

    private final ReadText read;
    private final OrganisationDetails organisation;
    private final List<Wording> groups = new ArrayList<>();

    OldContext(ReadText read, OrganisationDetails organisation) {
        this.read = read;
        this.organisation = organisation;
    }

    ReadText read() {
        return read;
    }

    ReadNotice notice() {
        return read.notice();
    }

    OrganisationDetails organisation() {
        return organisation;
    }

    Language language() {
        return read.notice().language();
    }

    OfRegister own(Place place) {
        return OwnPassage.of(place.sections().getFirst(), place.sentence().text(), language());
    }

    LocalizedText text(String words) {
        return LocalizedText.of(language(), words);
    }

    /** An entry of the catalogue where the words are one of its, or the words themselves. */
    Wording wording(String words, String catalogue) {
        var bare = Listed.bare(words);
        return Phrases.whole(bare.toLowerCase(Locale.ROOT), catalogue + ".")
                .map(Wording::entry)
                .orElseGet(() -> ownWording(bare));
    }

    Wording ownWording(String words) {
        return new Wording(null, text(capital(words)));
    }

    /** What the old notice is called, without the capitals that cry, or null. */
    LocalizedText title() {
        var title = read.title();
        return title == null
                ? null
                : text(title.equals(title.toUpperCase(Locale.ROOT)) ? capital(title.toLowerCase(Locale.ROOT)) : title);
    }

    boolean saysWhatMustBeProvided() {
        return read.sentences().stream().anyMatch(sentence -> sentence.has("must_provide"));
    }

    void knows(Wording group) {
        groups.add(group);
    }

    /** The group, of those that were told of before, that a sentence is about. */
    Optional<Wording> groupIn(ReadSentence sentence) {
        var about = Phrases.among(sentence.lower(), "about.");
        return groups.stream()
                .filter(group -> about.stream()
                        .anyMatch(kind ->
                                Phrases.in(group.in(language(), "group").toLowerCase(Locale.ROOT), "about." + kind)))
                .findFirst();
    }

    /** The register that a line is about, where it begins with its name or the end of it. */
    Optional<String> registerOf(ReadSentence sentence) {
        var names = notice().registers();
        var colon = sentence.text().indexOf(": ");
        if (names.size() < 2 || colon < 0) {
            return Optional.empty();
        }
        var begins = Listed.bare(sentence.text().substring(0, colon)).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name ->
                        begins.length() > 4 && name.toLowerCase(Locale.ROOT).endsWith(begins))
                .findFirst();
    }

    /** What is said, without the name of the register that it is about. */
    String said(ReadSentence sentence) {
        return registerOf(sentence).isPresent()
                ? sentence.text().substring(sentence.text().indexOf(": ") + 2)
                : sentence.text();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
