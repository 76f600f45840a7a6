package fi.seloste.onboarding.oldnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.seloste.common.Json;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeProjection;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposal.Dated;
import fi.seloste.onboarding.oldnotice.Proposal.NewRegister;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.onboarding.oldnotice.Proposal.Titled;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.LawData;
import fi.seloste.register.Cookies;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Upkeep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Brings five notices of small firms, decides as somebody does who wants to publish, and writes down which sentence of
 * the notice states each of their facts. The texts are not ours to keep: where they are not at hand, nothing is tested.
 */
@DisplayName("The map of five old notices")
class OldNoticesDocumentTest {

    /** {@code ./mvnw test -Dtest=OldNoticesDocumentTest -Dseloste.docs.write=true} brings the document up to date. */
    private static final boolean WRITE = Boolean.getBoolean("seloste.docs.write");

    private static final Path DOCUMENT = Path.of("docs", "old-notices.md");
    private static final Path FACTS = Path.of("src/test/resources/old-notices");

    /**
     * @param at     places of the old text where it is stated
     * @param reason why the new notice does not state it, or null
     */
    private record Fact(int number, String states, List<Integer> at, String reason) {

        static Fact of(String line) {
            var cells = line.split("\t");
            var missing = cells[2].startsWith("missing: ");
            return new Fact(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    missing
                            ? List.of()
                            : Arrays.stream(cells[2].split(","))
                                    .map(Integer::valueOf)
                                    .toList(),
                    missing ? cells[2].substring("missing: ".length()) : null);
        }
    }

    @Test
    @DisplayName(
            "docs/old-notices.md says what five old notices become today, and at least nine tenths of each is stated")
    void isUpToDate() throws IOException {
        assumeTrue(Files.isDirectory(OldText.FIVE), "the five notices are not at hand");
        var notices = OldText.in(OldText.FIVE).stream().map(Five::new).toList();

        assertThat(notices).hasSize(5).allSatisfy(five -> {
            assertThat(five.unstated()).as("not stated in " + five.old.name()).isEmpty();
            assertThat(five.share()).as(five.old.name()).isGreaterThanOrEqualTo(0.9);
        });
        var document = document(notices);
        if (WRITE) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT).content().isEqualTo(document);
    }

    private static String document(List<Five> notices) {
        return """
                # What five old notices become

                The notices of five small firms, whose facts `notice-facts.md` lists, were brought as text, each passage \
                was taken as it was proposed, and the draft was published after three kinds of decisions: a claim that is \
                no legal basis was left out, a transfer whose mechanism has ended was put on the one in force, and \
                what the law forbids to demand or to narrow was told as the law has it. Where a fact is not stated, the \
                table says why. The texts themselves and the \
                firms' names are not kept here: what stands in their own words is only called so, with its section, and \
                details are called by what they are. `OldNoticesDocumentTest` writes the table.

                | notice | facts | stated | share | passages | to be confirmed |
                |---|---|---|---|---|---|
                %s

                %s""".formatted(
                        notices.stream().map(Five::figures).collect(Collectors.joining("\n")),
                        notices.stream().map(Five::table).collect(Collectors.joining("\n")));
    }

    /** One of the five. */
    private static final class Five {

        private final OldText old;
        private final List<Fact> facts;
        private final BroughtNotice brought;
        private final NoticeConfiguration notice;
        private final NoticeDocument said;
        private final Map<Integer, Set<String>> sentences = new LinkedHashMap<>();

        Five(OldText old) {
            this.old = old;
            var first = old.brought();
            brought = old.brought(BringingAnOldNoticeTest.mended(first));
            notice = OldText.draft(brought, old.organisation());
            said = new NoticeProjection(LawData.shipped()).project(notice, brought.language(), OldText.DAY);
            try (var lines = Files.lines(FACTS.resolve(old.name() + ".tsv"))) {
                facts = lines.map(Fact::of).toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            facts.stream()
                    .filter(fact -> fact.reason() == null)
                    .forEach(fact -> sentences.put(fact.number(), of(fact)));
        }

        List<Fact> unstated() {
            return facts.stream()
                    .filter(fact -> fact.reason() == null
                            && sentences.get(fact.number()).isEmpty())
                    .toList();
        }

        double share() {
            return (double) stated() / facts.size();
        }

        private long stated() {
            return facts.stream().filter(fact -> fact.reason() == null).count()
                    - unstated().size();
        }

        String figures() {
            return "| %s | %d | %d | %.0f %% | %d | %d |"
                    .formatted(
                            name(),
                            facts.size(),
                            stated(),
                            100 * share(),
                            brought.passages().size(),
                            old.brought().undecided().size());
        }

        private String name() {
            return "notice " + old.name().substring(old.name().length() - 1);
        }

        String table() {
            return """
                    ## %s

                    | fact | what is stated | sentence of the published notice |
                    |---|---|---|
                    %s
                    """.formatted(
                            name().replace("notice", "Notice"),
                            facts.stream()
                                    .map(fact -> "| %d | %s | %s |"
                                            .formatted(
                                                    fact.number(),
                                                    fact.states(),
                                                    fact.reason() == null
                                                            ? String.join("<br>", sentences.get(fact.number()))
                                                            : "**not stated**: " + fact.reason()))
                                    .collect(Collectors.joining("\n")));
        }

        private Set<String> of(Fact fact) {
            var found = new LinkedHashSet<String>();
            for (var at : fact.at()) {
                brought.passages().stream()
                        .filter(passage -> passage.start() <= at && at < passage.end())
                        .flatMap(passage -> brought.becomes(passage).stream())
                        .flatMap(this::said)
                        .forEach(found::add);
            }
            return found;
        }

        private Stream<String> said(Proposal proposal) {
            return switch (proposal) {
                case OfOrganisation one -> quoted(one.value(), "detail of the organisation (" + one.detail() + ")");
                case ContactPoint one ->
                    Stream.of(one.name(), one.email(), one.phone())
                            .filter(Objects::nonNull)
                            .flatMap(value -> quoted(value, "contact point"))
                            .distinct();
                case NewRegister one -> quoted(one.name().orLatest(brought.language()), "name of a register");
                case Titled one -> quoted(one.title().orLatest(brought.language()), "title");
                case Dated one -> from(notice.notice());
                case UsedService one ->
                    notice.services().stream()
                            .filter(service -> service.details().name().equals(one.name()))
                            .flatMap(service -> from(service.id()));
                case StatedTransfer one ->
                    notice.services().stream()
                            .filter(service ->
                                    one.services().contains(service.details().name()))
                            .flatMap(service -> service.transfers().stream())
                            .flatMap(transfer -> from(transfer.id()));
                case StatedBasis one ->
                    rows(Purpose.class)
                            .filter(row -> ((Purpose) row.part())
                                    .bases().stream().anyMatch(basis -> basis.basis() == one.basis()))
                            .limit(1)
                            .flatMap(this::of);
                case OfRegister one ->
                    rows(Part.class)
                            .filter(row -> isSame(row.part(), one.part()))
                            .flatMap(this::of);
            };
        }

        /** What stands there in the words of the firm is named, not repeated. */
        private Stream<String> quoted(String value, String what) {
            var wanted = OldNoticesKeepTheirFactsTest.fold(value);
            var there = Stream.concat(Stream.of(said.title()), said.sentences().map(Sentence::text))
                    .anyMatch(text -> OldNoticesKeepTheirFactsTest.fold(text).contains(wanted));
            return there ? Stream.of("*" + what.toLowerCase(Locale.ROOT).replace('_', ' ') + "*") : Stream.of();
        }

        private Stream<PartRow> rows(Class<? extends Part> kind) {
            return notice.registers().stream().flatMap(register -> register.rows(kind));
        }

        private boolean isSame(Part row, Part part) {
            return switch (part) {
                case OwnWords own ->
                    row instanceof OwnWords all
                            && all.section() == own.section()
                            && text(all).contains(text(own));
                case Purpose purpose ->
                    row instanceof Purpose other && other.text().equals(purpose.text());
                case RightStatement right ->
                    row instanceof RightStatement other
                            && other.right() == right.right()
                            && other.details().containsAll(right.details())
                            && other.uses().containsAll(right.uses());
                case RequestHandling handling -> row instanceof RequestHandling;
                case Cookies cookies -> row instanceof Cookies;
                case Upkeep upkeep -> row instanceof Upkeep;
                default -> row.equals(part);
            };
        }

        private String text(OwnWords own) {
            return own.text().orLatest(brought.language());
        }

        private Stream<String> of(PartRow row) {
            var sentences = from(row.id()).toList();
            if (sentences.isEmpty()) {
                return Stream.of();
            }
            return words(row.part()).isEmpty()
                    ? sentences.stream()
                    : Stream.of("*own words, as " + words(row.part()) + "*");
        }

        /** What is in the firm's own words, or an empty string. */
        private static String words(Part part) {
            var json = Json.MAPPER.writerFor(Part.class).writeValueAsString(part);
            if (!json.contains("\"texts\"")) {
                return "";
            }
            return switch (part) {
                case OwnWords own -> "a paragraph under " + own.section().name().toLowerCase(Locale.ROOT);
                case Group group -> "a group of data subjects";
                case Purpose purpose ->
                    "a purpose"
                            + purpose.bases().stream()
                                    .map(basis -> ", GDPR 6(1)(" + basis.basis().point() + ")")
                                    .distinct()
                                    .collect(Collectors.joining());
                default -> part.kind().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            };
        }

        /** The sentences of a row where it is told first, without a name that a sentence may hold. */
        private Stream<String> from(UUID row) {
            return said.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .map(block -> block.sentences().stream()
                            .filter(sentence -> sentence.comesFrom(row))
                            .map(Sentence::text)
                            .toList())
                    .max(Comparator.comparingInt(List::size))
                    .stream()
                    .flatMap(List::stream)
                    .map(this::neutral);
        }

        private String neutral(String sentence) {
            var neutral = sentence;
            var names = new ArrayList<String>();
            var controller = notice.controller();
            names.addAll(Arrays.asList(
                    controller.name(),
                    controller.businessId(),
                    controller.email(),
                    controller.phone(),
                    controller.street(),
                    controller.town()));
            notice.registers()
                    .forEach(register -> names.addAll(Arrays.asList(
                            register.details().contactName() == null
                                    ? null
                                    : register.details().contactName().orLatest(brought.language()),
                            register.details().contactEmail(),
                            register.details().contactPhone())));
            rows(Group.class)
                    .map(row -> ((Group) row.part()).name())
                    .filter(name -> name.entry() == null)
                    .forEach(name -> names.add(name.in(brought.language(), "group")));
            notice.services().stream()
                    .filter(service ->
                            service.party() != null && service.party().country().equals("FI"))
                    .forEach(service -> names.addAll(
                            List.of(service.party().name(), service.details().name())));
            for (var name : names) {
                if (name != null && !name.isBlank()) {
                    neutral = neutral.replace(name, "…");
                }
            }
            return neutral.replace("|", "\\|");
        }
    }
}
