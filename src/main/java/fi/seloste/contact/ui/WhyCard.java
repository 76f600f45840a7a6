package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Declaration;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.StatedInForce;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Section;
import fi.seloste.register.Source;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Why we hold this, since when, until when, and who receives it: what a person is told who asks (Art. 15(1)), in the
 * words of the notice in force.
 */
class WhyCard extends Card {

    private static final Set<Section> ASKED = EnumSet.of(
            Section.PURPOSES,
            Section.LEGAL_BASIS,
            Section.SOURCES,
            Section.RECIPIENTS,
            Section.PROCESSORS,
            Section.TRANSFERS,
            Section.RETENTION);

    private final transient StatedInForce stated;

    WhyCard(StatedInForce stated, Declaration declared, List<Entry> entries) {
        super(text("why.title"), text("why.what"));
        this.stated = stated;
        for (var entry : entries) {
            declared.registers().stream()
                    .filter(register -> register.id().equals(entry.register()))
                    .forEach(register -> with(place(register, entry)));
        }
    }

    private Component place(RegisterConfiguration register, Entry entry) {
        var language = Messages.language();
        var place = new Div(
                new H3(register.details().name().orLatest(language)),
                new Paragraph(text(
                        entry.until() == null ? "why.since" : "why.until",
                        nameOf(register, entry.group()),
                        Days.of(entry.since()),
                        entry.until() == null ? "" : Days.of(entry.until()))));
        place.addClassName("stack");
        if (entry.source() != null) {
            place.add(new Paragraph(source(register, entry)));
        }
        var sections = stated.of(register.id(), ASKED, language);
        if (sections.isEmpty()) {
            place.add(new Paragraph(text("why.nothingInForce")));
        }
        sections.stream().map(WhyCard::section).forEach(place::add);
        return place;
    }

    private static String source(RegisterConfiguration register, Entry entry) {
        var from = nameOf(register, entry.source());
        var told = entry.obtained() == null
                ? text("why.source", from)
                : text("why.source.on", from, Days.of(entry.obtained()));
        return entry.channel() == null ? told : told + " (" + text(entry.channel()) + ")";
    }

    private static Details section(DocumentSection section) {
        var sentences = new UnorderedList();
        section.blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .forEach(sentence -> sentences.add(new ListItem(sentence.text())));
        return new Details(section.heading(), sentences);
    }

    private static String nameOf(RegisterConfiguration register, UUID part) {
        return switch (register.part(part).orElse(null)) {
            case Group group -> group.name().in(Messages.language(), "group");
            case Source source -> source.from().in(Messages.language(), "source");
            case null, default -> "";
        };
    }
}
