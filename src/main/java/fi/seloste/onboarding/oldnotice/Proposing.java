package fi.seloste.onboarding.oldnotice;

import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.noticecheck.reader.ReadText;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.register.Section;
import fi.seloste.tenant.OrganisationDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks those who know each kind of passage what it becomes; what none of them knows becomes own words. */
final class Proposing {

    /** One kind of passage. */
    interface Reader {
        Optional<Understood> read(Place place);
    }

    private static final int LONGEST_LEAD = 6;

    private final OldContext context;
    private final List<Reader> readers;
    private Section last = Section.CONTROLLER;

    Proposing(ReadText read, OrganisationDetails organisation) {
        context = new OldContext(read, organisation);
        readers = List.of(
                new ReadHeader(context),
                new ReadAutomated(),
                new ReadCookies(context),
                new ReadRetention(context),
                new ReadTransfers(context),
                new ReadRights(context),
                new ReadBases(context),
                new ReadProcessors(context),
                new ReadRecipients(context),
                new ReadData(context),
                new ReadPurposes(context),
                new ReadSources(context),
                new ReadSecurity(context));
    }

    Passage passage(int number, ReadSentence sentence) {
        var stands = sentence.sections().stream()
                .map(id -> Section.valueOf(id.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
        last = stands.isEmpty() ? last : stands.getFirst();
        var place = new Place(sentence, stands.isEmpty() ? List.of(last) : stands);
        var understood = Stream.<Reader>concat(Stream.of(Proposing::nothing), readers.stream())
                .flatMap(reader -> reader.read(place).stream())
                .findFirst()
                .orElseGet(() -> new Understood(last, Certainty.NOT_UNDERSTOOD, List.of(context.own(place)), null));
        return new Passage(
                number,
                understood.section(),
                sentence.heading(),
                sentence.text(),
                sentence.start(),
                sentence.end(),
                understood.certainty(),
                scoped(sentence, understood.becomes()),
                understood.because());
    }

    /** A stray sign, and words that only lead to what follows, say nothing that could be lost. */
    private static Optional<Understood> nothing(Place place) {
        var bare = Listed.bare(place.lower());
        var leads = place.has("lead") && place.in(Section.DATA_CONTENT, Section.DATA_SUBJECTS, Section.PURPOSES)
                || place.has("header_lead") && place.in(Section.REGISTER_NAME, Section.CONTROLLER, Section.CONTACT);
        var says = bare.contains(",")
                || bare.split(" ").length > LONGEST_LEAD
                || place.sentence().has("no_transfer")
                || place.rest("lead", "lead_rest", "header_lead") > 0;
        return bare.codePoints().noneMatch(Character::isLetterOrDigit) || leads && !says
                ? Optional.of(Understood.certain(place.sections().getFirst()))
                : Optional.empty();
    }

    /** 'a) Customer register: …' is about that register alone. */
    private List<Proposal> scoped(ReadSentence sentence, List<Proposal> becomes) {
        return context.registerOf(sentence)
                .map(register -> becomes.stream()
                        .<Proposal>map(one -> one instanceof OfRegister of ? new OfRegister(register, of.part()) : one)
                        .toList())
                .orElse(becomes);
    }

    /**
     * A passage where it stands.
     *
     * @param sections that it stands in
     */
    record Place(ReadSentence sentence, List<Section> sections) {

        boolean in(Section... some) {
            return Arrays.stream(some).anyMatch(sections::contains);
        }

        boolean inNothingElse(Section... some) {
            return Stream.of(some).toList().containsAll(sections);
        }

        String lower() {
            return sentence.lower();
        }

        boolean has(String phrases) {
            return Phrases.in(lower(), phrases);
        }

        int rest(String... phrases) {
            return Phrases.rest(Listed.bare(lower()), phrases);
        }

        /** The section that fits it, where it stands in several. */
        Section or(Section wanted) {
            return sections.contains(wanted) ? wanted : sections.getFirst();
        }
    }
}
