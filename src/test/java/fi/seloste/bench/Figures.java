package fi.seloste.bench;

import java.util.Arrays;

/** What was measured, said on the console of the build. */
final class Figures {

    private Figures() {}

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void say(String what, double figure, String unit) {
        System.out.printf("bench: %-60s %10.2f %s%n", what, figure, unit);
    }
}
