package fi.seloste.notice.explained;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.UsedServices;
import fi.seloste.processor.LawData;
import fi.seloste.register.Purpose;
import fi.seloste.register.Right;
import fi.seloste.register.Section;
import fi.seloste.register.StatedController;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The notice in a few lines (WP260, layered notices): who, why, where to, the rights, whom to reach. A line unfolds to
 * what its sections say, and leads to them. It names only what stands in the text, so that it promises no more.
 */
final class FirstLayer {

    /** One question, answered. */
    record Line(String question, String answer, List<Chapter> chapters) {}

    /** A section that says all of it. */
    record Chapter(String anchor, String heading, List<Passage> passages) {}

    /** @param isList whether the texts are items, or the sentences of a paragraph */
    record Passage(boolean isList, List<String> texts) {}

    private static final int MOST_NAMES = 3;
    private static final Set<Section> RIGHTS =
            EnumSet.of(Section.RIGHTS_ACCESS, Section.RIGHTS_RECTIFICATION, Section.RIGHTS_OTHER, Section.OBJECTION);

    private final Element main;
    private final NoticeConfiguration facts;
    private final NoticeDocument document;
    private final LawData law;
    private final Words words;

    FirstLayer(Element main, NoticeDocument document, NoticeConfiguration facts, LawData law) {
        this.main = main;
        this.document = document;
        this.facts = facts;
        this.law = law;
        this.words = new Words(document.language());
    }

    List<Line> lines() {
        return Stream.of(
                        line("who", controllers(), EnumSet.of(Section.CONTROLLER)),
                        line("why", purposes(), EnumSet.of(Section.PURPOSES, Section.LEGAL_BASIS)),
                        line("outside", countries(), EnumSet.of(Section.TRANSFERS)),
                        line("rights", rights(), RIGHTS),
                        line("reach", contacts(), EnumSet.of(Section.CONTACT, Section.DPO, Section.REQUESTS)),
                        line("complaint", authority(), EnumSet.of(Section.COMPLAINT)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All sections, for the contents. */
    List<Chapter> contents() {
        return main.select("> section").stream().map(FirstLayer::chapter).toList();
    }

    private Optional<Line> line(String question, String answer, Set<Section> sections) {
        var chapters = main.select("> section").stream()
                .filter(section -> sections.contains(ExplainedNotice.section(section)))
                .map(FirstLayer::chapter)
                .toList();
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        var said = answer.isEmpty() ? chapters.getFirst().heading() : answer;
        return Optional.of(new Line(words.get("layer." + question), said, chapters));
    }

    private String controllers() {
        var stated = facts.registers().stream()
                .flatMap(register -> register.parts(StatedController.class))
                .map(StatedController::name)
                .toList();
        return Words.list(said(
                Section.CONTROLLER,
                stated.isEmpty() ? List.of(facts.controller().name()) : stated));
    }

    private String purposes() {
        var purposes = facts.registers().stream()
                .flatMap(register -> register.parts(Purpose.class))
                .toList();
        var names = said(
                Section.PURPOSES,
                purposes.stream()
                        .map(purpose -> purpose.text().in(words.language(), "purpose"))
                        .toList());
        var bases = purposes.stream()
                .flatMap(purpose -> purpose.bases().stream())
                .map(basis -> words.get("layer.basis." + basis.basis()))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        var first = String.join(" · ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        var more = names.size() - MOST_NAMES;
        var what = more > 0 ? words.get("layer.more", first, more) : first;
        return bases.isEmpty() ? what : words.get("layer.why.answer", what, String.join(" · ", bases));
    }

    private String countries() {
        return Words.list(said(
                Section.TRANSFERS,
                new UsedServices(facts)
                        .reached().stream()
                                .flatMap(service -> service.transfers().stream())
                                .map(transfer ->
                                        law.placeName(transfer.details().country(), words.language()))
                                .toList()));
    }

    private String rights() {
        var text = text(RIGHTS);
        var stated = new LinkedHashSet<String>();
        document.sections().stream()
                .filter(section -> RIGHTS.contains(section.section()))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .filter(sentence -> text.contains(Words.plain(sentence.text())))
                .forEach(sentence -> stated.add(sentence.article()));
        var inShort = EnumSet.complementOf(EnumSet.of(Right.COMPLAINT)).stream()
                .filter(right -> stated.contains("GDPR " + right.article()))
                .map(right -> words.get("layer.right." + right))
                .toList();
        return Words.capital(String.join(" · ", inShort));
    }

    /** Where to write or call; who answers there stands in the text. */
    private String contacts() {
        var registers = new ArrayList<String>();
        for (var register : facts.registers()) {
            registers.add(register.details().contactEmail());
            registers.add(register.details().contactPhone());
        }
        var found = said(Section.CONTACT, registers);
        return String.join(
                " · ",
                found.isEmpty()
                        ? said(
                                Section.CONTROLLER,
                                Stream.of(
                                                facts.controller().email(),
                                                facts.controller().phone())
                                        .toList())
                        : found);
    }

    private String authority() {
        return law.authority(facts.controller().authority())
                .map(authority -> authority.name().in(words.language()))
                .filter(name -> text(EnumSet.of(Section.COMPLAINT)).contains(name))
                .orElse("");
    }

    /** Those of the names that the section has. */
    private List<String> said(Section section, List<String> names) {
        var text = text(EnumSet.of(section)).toLowerCase(words.language().locale());
        return names.stream()
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank()
                        && text.contains(
                                Words.plain(name).toLowerCase(words.language().locale())))
                .distinct()
                .toList();
    }

    private String text(Set<Section> sections) {
        var text = new StringBuilder();
        main.select("> section").stream()
                .filter(section -> sections.contains(ExplainedNotice.section(section)))
                .forEach(section -> text.append(section.text()).append('\n'));
        return Words.plain(text.toString());
    }

    private static Chapter chapter(Element section) {
        var heading = section.selectFirst("h2");
        return new Chapter("#" + heading.id(), heading.text(), passages(section));
    }

    /** What the section says, without its picture, which the rest tells as well. */
    private static List<Passage> passages(Element section) {
        var passages = new ArrayList<Passage>();
        for (var block : section.children()) {
            switch (block.normalName()) {
                case "p" -> passages.add(new Passage(false, List.of(block.text())));
                case "ul" -> passages.add(new Passage(true, block.children().eachText()));
                case "div" ->
                    passages.add(new Passage(
                            true,
                            block.select("tbody tr").stream()
                                    .map(row ->
                                            String.join(" – ", row.children().eachText()))
                                    .toList()));
                default -> {}
            }
        }
        return passages;
    }
}
