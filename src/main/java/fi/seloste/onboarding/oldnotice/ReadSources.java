package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Wording;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Section;
import fi.seloste.register.Source;
import fi.seloste.register.Source.Channel;
import fi.seloste.register.Source.Occasion;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where data come from. What no entry says wholly stands as a source in the words of the old notice. */
final class ReadSources implements Proposing.Reader {

    private final OldContext context;

    ReadSources(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        if (place.has("statement.COLLECTED_DIRECTLY_AND_PROTECTED")) {
            return Optional.of(
                    Understood.parts(Section.SOURCES, new Statement(StatementKind.COLLECTED_DIRECTLY_AND_PROTECTED)));
        }
        if (!place.in(Section.SOURCES)) {
            return Optional.empty();
        }
        var sentence = place.sentence();
        if (sentence.text().endsWith(":") && sentence.text().length() < 120) {
            return Optional.of(Understood.certain(Section.SOURCES));
        }
        var channels = Phrases.constants(place.lower(), "channel.", Channel.class);
        var occasions = Phrases.constants(place.lower(), "occasion.", Occasion.class);
        var entries = new ArrayList<>(Phrases.among(place.lower(), "source."));
        if (channels.contains(Channel.SOCIAL_MEDIA)) {
            entries.remove("social_media");
        }
        var person = entries.isEmpty() || entries.equals(List.of("person"));
        var rest = place.rest("source.", "channel.", "occasion.", "consent", "minor", "source_rest");
        if (person && (!entries.isEmpty() || !channels.isEmpty()) && rest <= 1) {
            return Optional.of(
                    Understood.parts(Section.SOURCES, source(Wording.entry("person"), place, channels, occasions)));
        }
        if (!entries.isEmpty() && channels.isEmpty() && occasions.isEmpty() && !place.has("consent") && rest <= 1) {
            var sources = new ArrayList<Source>();
            entries.forEach(entry -> sources.add(source(Wording.entry(entry), place, Set.of(), Set.of())));
            return Optional.of(Understood.parts(Section.SOURCES, sources));
        }
        var text = Listed.bare(sentence.text());
        return text.length() > 900
                ? Optional.empty()
                : Optional.of(Understood.parts(
                        Section.SOURCES,
                        new Source(
                                context.ownWording(text),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                false,
                                false,
                                false)));
    }

    private static Source source(Wording from, Place place, Set<Channel> channels, Set<Occasion> occasions) {
        var open = from.entry().startsWith("public") || from.entry().equals("trade_register");
        return new Source(
                from, Set.of(), Set.of(), channels, occasions, place.has("consent"), place.has("minor"), open);
    }
}
