package fi.seloste.tenant;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An organisation's colour as it is used for text on its public pages: where it would be too faint to read there, it is
 * darkened on the light page and lightened on the dark one, no further than it has to be (WCAG 2.2, success criterion
 * 1.4.3).
 *
 * @param light on the light page, as #rrggbb
 * @param dark  on the dark page
 */
public record Accent(String light, String dark) {

    /** What success criterion 1.4.3 asks of text. */
    static final double ENOUGH = 4.5;

    /** What text stands on: {@code --paper} and {@code --sheet} of the public pages. */
    static final List<Colour> LIGHT_GROUNDS = List.of(Colour.of("#fbfaf7"), Colour.of("#ffffff"));

    static final List<Colour> DARK_GROUNDS = List.of(Colour.of("#16191d"), Colour.of("#1e2328"));

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final int STEPS = 100;

    /** @param brandColour #rrggbb */
    public static Accent of(String brandColour) {
        var colour = Colour.of(brandColour);
        return new Accent(
                readable(colour, BLACK, LIGHT_GROUNDS).hex(),
                readable(colour, WHITE, DARK_GROUNDS).hex());
    }

    /** Whether the colour can be read on both pages as it is. */
    public boolean isJust(String brandColour) {
        return light.equalsIgnoreCase(brandColour) && dark.equalsIgnoreCase(brandColour);
    }

    private static Colour readable(Colour colour, Colour end, List<Colour> grounds) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> colour.mixedWith(end, (double) step / STEPS))
                .filter(mixed -> grounds.stream().allMatch(ground -> mixed.contrastWith(ground) >= ENOUGH))
                .findFirst()
                .orElseThrow();
    }
}
