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

    /** What 95 of 100 did not exceed. */
    static double p95(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    static void say(String what, double figure, String unit) {
        System.out.printf("bench: %-60s %10.2f %s%n", what, figure, unit);
    }
}
