package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.Heading.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A notice as it was read, its title, and every passage of its text that is not a heading: none is left out. */
public record ReadText(ReadNotice notice, String title, Address address, List<ReadSentence> sentences) {

    /** Where the controller is. */
    public record Address(String street, String postcode, String town) {

        private static Address in(String text) {
            return new Address(
                    Details.street(text).orElse(null),
                    Details.postcode(text).orElse(null),
                    Details.town(text).orElse(null));
        }
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * @throws UnreadableTextException where it is no text that anybody wrote to be read
     */
    public static ReadText of(String raw) {
        var text = new Text(raw);
        var notice = NoticeReader.read(text);
        var title = text.headings().stream()
                .filter(heading -> heading.kind() == Kind.TITLE)
                .map(Heading::text)
                .findFirst()
                .orElse(null);
        return new ReadText(notice, title, Address.in(address(text, notice)), new Passages(text, notice).all());
    }

    /** Where the address stands, without the business ID, whose digits could be a house's. */
    private static String address(Text text, ReadNotice notice) {
        var stated = notice.controller().address() != null
                ? notice.controller().address()
                : text.sections("controller").map(text::body).findFirst().orElse("");
        var body = text.sections("controller").map(text::body).findFirst().orElse(stated);
        var id = notice.controller().businessId();
        return id == null ? stated : body.replace(id, "");
    }

    /** Goes through the text from its beginning to its end. */
    private static final class Passages {

        private final Text text;
        private final String plain;
        private final Map<Integer, List<String>> names = new HashMap<>();
        private final List<ReadSentence> all = new ArrayList<>();
        private boolean titled;

        private Passages(Text text, ReadNotice notice) {
            this.text = text;
            this.plain = unshortened(text.source());
            for (var named : ProcessorReader.read(text, notice.controller().name())) {
                names.computeIfAbsent(named.sentence().start(), at -> new ArrayList<>())
                        .add(named.name());
            }
        }

        private List<ReadSentence> all() {
            var at = 0;
            var heading = 0;
            for (var sentence : text.sentences()) {
                while (heading < text.headings().size()
                        && text.headings().get(heading).start() < sentence.end()) {
                    var next = text.headings().get(heading++);
                    unread(at, next.start());
                    title(next);
                    at = Math.max(at, next.body());
                }
                unread(at, sentence.start());
                add(sentence.start(), sentence.end(), sentence, false);
                at = sentence.end();
            }
            for (; heading < text.headings().size(); heading++) {
                unread(at, text.headings().get(heading).start());
                title(text.headings().get(heading));
                at = Math.max(at, text.headings().get(heading).body());
            }
            unread(at, plain.length());
            return List.copyOf(all);
        }

        /** The first title is what the notice is called. */
        private void title(Heading heading) {
            if (heading.kind() == Kind.TITLE && !titled) {
                titled = true;
                add(heading.start(), stripped(heading.start(), heading.body()), null, true);
            }
        }

        private int stripped(int from, int to) {
            var end = to;
            while (end > from + 1 && Character.isWhitespace(plain.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        /** What is between sentences and has letters is none that was understood; it is not lost either. */
        private void unread(int from, int to) {
            if (from < to && plain.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                var start = from;
                var end = to;
                while (Character.isWhitespace(plain.charAt(start))) {
                    start++;
                }
                while (Character.isWhitespace(plain.charAt(end - 1))) {
                    end--;
                }
                add(start, end, null, false);
            }
        }

        private void add(int start, int end, Sentence sentence, boolean title) {
            var heading = text.headings().stream()
                    .filter(one -> one.start() <= start)
                    .reduce((first, last) -> last)
                    .orElse(null);
            var words = SPACES.matcher(plain.substring(start, end)).replaceAll(" ");
            all.add(new ReadSentence(
                    heading == null || heading.kind() == Kind.TITLE ? null : heading.text(),
                    words,
                    text.source().origin(start),
                    text.source().originOfEnd(end),
                    sentence == null
                            ? new Sentence(words, words.toLowerCase(Locale.ROOT), start, end, Set.of(), false)
                            : sentence,
                    names.getOrDefault(start, List.of()),
                    title));
        }

        /** The plain text with the words that are too long to be read, such as addresses. */
        private static String unshortened(Source source) {
            var plain = new StringBuilder(source.plain());
            for (var i = 0; i < plain.length(); i++) {
                var was = source.raw().charAt(source.origin(i));
                if (plain.charAt(i) == ' '
                        && !Character.isWhitespace(was)
                        && was > ' '
                        && was < '\u0080'
                        && was != '<'
                        && was != '&') {
                    plain.setCharAt(i, was);
                }
            }
            return plain.toString();
        }
    }
}
