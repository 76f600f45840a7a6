package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.reader.ReadNotice.Outside;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence, or an item of a list, as it was read. */
public final class ReadSentence {

    private final String heading;
    private final String text;
    private final int start;
    private final int end;
    private final Sentence read;
    private final List<String> names;
    private final boolean title;

    ReadSentence(String heading, String text, int start, int end, Sentence read, List<String> names, boolean title) {
        this.heading = heading;
        this.text = text;
        this.start = start;
        this.end = end;
        this.read = read;
        this.names = names;
        this.title = title;
    }

    /** Whether it is what the notice is called: a heading, and a passage all the same. */
    public boolean isTitle() {
        return title;
    }

    /** What it stands under, or null. */
    public String heading() {
        return heading;
    }

    /** On one line. */
    public String text() {
        return text;
    }

    /** In lower case, as it was read. */
    public String lower() {
        return read.lower();
    }

    /** Its first character in the text that was handed in. */
    public int start() {
        return start;
    }

    /** The place after its last. */
    public int end() {
        return end;
    }

    /** Ids of the sections that it stands in. */
    public Set<String> sections() {
        return read.sections();
    }

    public boolean in(String... sections) {
        return read.inAny(sections);
    }

    public boolean item() {
        return read.item();
    }

    /** Firms and services that it is the first to name as handling data. */
    public List<String> names() {
        return names;
    }

    /** Whether one of the words of that name stands in it. */
    public boolean has(String words) {
        return read.has(words);
    }

    /** The legal bases whose words stand in it. */
    public Set<Basis> bases() {
        var found = EnumSet.noneOf(Basis.class);
        for (var basis : Basis.values()) {
            if (has(BasisReader.words(basis))) {
                found.add(basis);
            }
        }
        return found;
    }

    /** The rights whose words stand in it. */
    public Set<StatedRight> rights() {
        return RightsReader.in(read);
    }

    /** Whether it tells how long data are kept. */
    public boolean statesRetention() {
        return RetentionReader.states(read);
    }

    /** A length of time that it names first, as in ISO 8601. */
    public Optional<String> period() {
        return RetentionReader.period(lower());
    }

    /** A length of time that a text in lower case names first. */
    public static Optional<String> period(String lower) {
        return RetentionReader.period(lower);
    }

    /** What the time runs from, or null. */
    public String trigger() {
        return RetentionReader.trigger(read.words());
    }

    public boolean isAboutTransfers() {
        return TransferReader.isAboutPlace(read);
    }

    public Outside outside() {
        return TransferReader.of(read);
    }

    /** Those whose words stand in it, of the words whose names begin so: {@code country.}, {@code mechanism.}. */
    public List<String> among(String beginning) {
        return Words.names(beginning).stream()
                .filter(name -> has(beginning + name))
                .toList();
    }
}
