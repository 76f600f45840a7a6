package fi.seloste.bench;

import static fi.seloste.bench.Figures.median;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the AOT cache and the JVM options of the image are worth. */
class StartBench {

    /** The image's start, as a part of the plain one's. */
    private static final double TIME = 0.75;

    /** Memory at rest with the options alone, as a part of the plain start's. */
    private static final double OPTIONS_MEMORY = 1.0;

    /** The same with the cache, whose pages are mapped from its file and count as resident. */
    private static final double CACHE_MEMORY = 1.5;

    private final Map<String, List<double[]>> starts = new HashMap<>();

    @Test
    void theImageStartsSoonerAndItsOptionsSaveMemory() throws Exception {
        var process = new ProcessBuilder("docker/measure-start")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        out.lines().filter(line -> line.matches("\\w+ \\d+ \\d+")).forEach(line -> {
            var words = line.split(" ");
            starts.computeIfAbsent(words[0], way -> new ArrayList<>())
                    .add(new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2])});
        });
        for (var way : List.of("plain", "options", "cache")) {
            say("start to readiness, " + way, figure(way, 0) / 1000, "s");
            say("resident at rest, " + way, figure(way, 1), "MB");
        }
        assertThat(figure("cache", 0)).isLessThan(TIME * figure("plain", 0));
        assertThat(figure("options", 1)).isLessThan(OPTIONS_MEMORY * figure("plain", 1));
        assertThat(figure("cache", 1)).isLessThan(CACHE_MEMORY * figure("plain", 1));
    }

    private double figure(String way, int index) {
        return median(
                starts.get(way).stream().mapToDouble(start -> start[index]).toArray());
    }
}
