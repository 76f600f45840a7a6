package fi.seloste.bench;

import static fi.seloste.bench.Figures.median;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.MutatedNotices;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.noticecheck.reader.NoticeTextCheck;
import fi.seloste.noticecheck.reader.UnreadableTextException;
import fi.seloste.processor.LawData;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to check a notice, in time of one core, which other work on the machine does not lengthen. */
class CheckBench {

    private static final int ROUNDS = 30;
    private static final int MUTATED = 10_000;

    /** A check, as a multiple of a pass that finds and folds every word of the same text. */
    private static final double PASSES_LIMIT = 120;

    /** The slowest of many mutated notices, as a multiple of what the same length takes at the median. */
    private static final double SLOWEST_LIMIT = 20;

    /** Of a text as long as any that is taken, as a multiple of what notices of the same length take in sum. */
    private static final double LONG_LIMIT = 3;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

    private final NoticeTextCheck check = new NoticeTextCheck(new NoticeCheck(LawData.shipped()), LawData.shipped());
    private final List<String> notices = MutatedNotices.whole();

    @Test
    void checkingTakesAFewDozenPassesOverTheText() {
        rounds(this::check);
        rounds(CheckBench::words);
        var checked = rounds(this::check);
        var passed = rounds(CheckBench::words);

        say("notices checked a second on one core", notices.size() / checked * 1000, "");
        say("kilobytes a second", notices.stream().mapToInt(String::length).sum() / checked, "");
        say("a check by a pass over the words", checked / passed, "");
        assertThat(checked / passed).isLessThan(PASSES_LIMIT);
    }

    @Test
    void noMutatedNoticeTakesMuchLongerThanAnother() {
        rounds(this::check);
        var mutated = new MutatedNotices(20261122);
        var slowest = 0.0;
        var byLength = new double[MUTATED];
        for (var i = 0; i < MUTATED; i++) {
            var text = mutated.next();
            var took = milliseconds(text, this::check);
            slowest = Math.max(slowest, took);
            byLength[i] = took / Math.max(500, text.length());
        }
        var slowestByLength = Arrays.stream(byLength).max().orElseThrow();

        say("slowest of 10,000 mutated notices, ms", slowest, "");
        say("the slowest for its length by the median", slowestByLength / median(byLength), "");
        assertThat(slowestByLength / median(byLength)).isLessThan(SLOWEST_LIMIT);
    }

    @Test
    void aLongTextTakesAsLongAsItIs() {
        var all = String.join("\n\n", notices);
        var text = all.substring(0, Math.min(all.length(), 190_000));
        rounds(this::check);
        var parts = rounds(this::check) * text.length() / all.length();
        milliseconds(text, this::check);
        var whole = median(IntStream.range(0, ROUNDS)
                .mapToDouble(round -> milliseconds(text, this::check))
                .toArray());

        say("one text of " + text.length() / 1000 + ",000 characters, ms", whole, "");
        say("by its notices one by one", whole / parts, "");
        assertThat(whole / parts).isLessThan(LONG_LIMIT);
    }

    /** @return milliseconds for all notices once, at the median */
    private double rounds(ToIntFunction<String> work) {
        return median(IntStream.range(0, ROUNDS)
                .mapToDouble(round -> notices.stream()
                        .mapToDouble(notice -> milliseconds(notice, work))
                        .sum())
                .toArray());
    }

    private static double milliseconds(String text, ToIntFunction<String> work) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        assertThat(work.applyAsInt(text)).isNotNegative();
        return (clock.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private int check(String notice) {
        try {
            return check.check(notice, DAY).findings().size();
        } catch (UnreadableTextException refused) {
            return 0;
        }
    }

    private static int words(String notice) {
        var word = WORD.matcher(notice);
        var length = 0;
        while (word.find()) {
            length += word.group().toLowerCase(Locale.ROOT).length();
        }
        return length;
    }
}
