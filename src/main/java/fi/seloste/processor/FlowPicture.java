package fi.seloste.processor;

import fi.seloste.processor.DataFlow.Handler;
import fi.seloste.processor.DataFlow.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Draws where data go, in three columns with bands between them. Colours come from the page's style sheet by class, so
 * that the picture has neither script nor style of its own; a dashed band says the same as its colour.
 */
public final class FlowPicture {

    /** More than these are not drawn, only told in words: the worst stand first. */
    static final int MOST = 24;

    private static final int WIDTH = 800;
    private static final int BOX = 220;
    private static final int HEIGHT = 44;
    private static final int LINE = 14;
    private static final int GAP = 14;
    private static final int HEAD = 28;
    private static final int LETTERS = 29;
    private static final int SMALL_LETTERS = 38;

    private record Line(String kind, String words) {}

    private final DataFlow flow;
    private final List<DataFlow.Holder> registers;
    private final List<Handler> services;
    private final List<Place> places;
    private final int tallest;
    private final int height;
    private final StringBuilder svg = new StringBuilder();
    private final Map<String, Integer> ports = new HashMap<>();

    private FlowPicture(DataFlow flow) {
        this.flow = flow;
        this.registers = drawn(flow.registers());
        this.services = drawn(flow.services());
        this.places = drawn(flow.places().stream()
                .filter(place -> services.stream().anyMatch(service -> service.legs().stream()
                        .anyMatch(leg -> leg.place().equals(place.code()))))
                .toList());
        this.tallest = Math.max(services.size(), Math.max(registers.size(), places.size()));
        this.height = needsTwoLines() ? HEIGHT + LINE : HEIGHT;
    }

    private static <T> List<T> drawn(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** The picture as an SVG element, to stand within a page. */
    public static String of(DataFlow flow) {
        return new FlowPicture(flow).draw();
    }

    /** Whether some of it is told in words alone. */
    public static boolean leavesOut(DataFlow flow) {
        return flow.services().size() > MOST
                || flow.registers().size() > MOST
                || flow.places().size() > MOST;
    }

    private String draw() {
        svg.append("<svg class=\"flow\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEAD + tallest * (height + GAP))
                .append("\">");
        element("title", flow.text("title"));
        element("desc", flow.text("desc", registers.size(), services.size(), places.size()));
        heading(0, "registers");
        heading(1, "services");
        heading(2, "countries");
        for (var service = 0; service < services.size(); service++) {
            bands(service);
        }
        for (var at = 0; at < registers.size(); at++) {
            box(0, at, registers.size(), registers.get(at).name(), "", "register");
        }
        for (var at = 0; at < services.size(); at++) {
            var service = services.get(at);
            var way = service.worst().name();
            box(1, at, services.size(), service.name(), flow.text("way." + way), kind(way));
        }
        for (var at = 0; at < places.size(); at++) {
            box(2, at, places.size(), places.get(at).name(), "", "place");
        }
        return svg.append("</svg>").toString();
    }

    private void bands(int at) {
        var service = services.get(at);
        for (var from = 0; from < registers.size(); from++) {
            if (registers.get(from).services().contains(service.id())) {
                band(
                        0,
                        port("r" + from, bandsOf(from), top(from, registers.size())),
                        at,
                        service.worst().name());
            }
        }
        for (var leg : service.legs()) {
            for (var to = 0; to < places.size(); to++) {
                if (places.get(to).code().equals(leg.place())) {
                    var end = port("p" + to, bandsInto(leg.place()), top(to, places.size()));
                    band(1, end, at, leg.way().name());
                }
            }
        }
    }

    private long bandsOf(int register) {
        var used = registers.get(register).services();
        return services.stream()
                .map(Handler::id)
                .filter((UUID id) -> used.contains(id))
                .count();
    }

    private long bandsInto(String place) {
        return services.stream()
                .flatMap(service -> service.legs().stream())
                .filter(leg -> leg.place().equals(place))
                .count();
    }

    /** Where the next band meets a box: they share its side among them. */
    private double port(String box, long bands, double top) {
        var taken = ports.merge(box, 1, Integer::sum);
        return top + height * taken / (bands + 1.0);
    }

    /** A curve from a register to a service, or from a service to a country. */
    private void band(int column, double outer, int service, String way) {
        var left = left(column) + BOX;
        var right = left(column + 1);
        var middle = (left + right) / 2;
        var inner = top(service, services.size()) + height / 2.0;
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"band %s\" d=\"M%d %.1f C%d %.1f %d %.1f %d %.1f\"%s/>",
                kind(way),
                left,
                column == 0 ? outer : inner,
                middle,
                column == 0 ? outer : inner,
                middle,
                column == 0 ? inner : outer,
                right,
                column == 0 ? inner : outer,
                dashes(way)));
    }

    private static String dashes(String way) {
        return switch (DataFlow.Way.valueOf(way)) {
            case INSIDE, CARRIED -> "";
            case UNTOLD -> " stroke-dasharray=\"2 4\"";
            case TO_CHECK -> " stroke-dasharray=\"14 5\"";
            case BROKEN -> " stroke-dasharray=\"5 5\"";
        };
    }

    private static String kind(String way) {
        return switch (DataFlow.Way.valueOf(way)) {
            case INSIDE, CARRIED -> "good";
            case UNTOLD -> "neutral";
            case TO_CHECK -> "watch";
            case BROKEN -> "bad";
        };
    }

    private void heading(int column, String key) {
        svg.append("<text class=\"column\" x=\"").append(left(column)).append("\" y=\"14\">");
        escape(flow.text(key));
        svg.append("</text>");
    }

    private void box(int column, int at, int among, String name, String state, String kind) {
        var x = left(column);
        var y = top(at, among);
        svg.append(String.format(Locale.ROOT, "<g class=\"box %s\"><title>", kind));
        escape(state.isEmpty() ? name : name + ": " + state);
        svg.append(String.format(
                Locale.ROOT,
                "</title><rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"8\"/>",
                x,
                y,
                BOX,
                height));
        var names = lines(name);
        var lines = names.size() + (state.isEmpty() ? 0 : 1);
        var next = y + (height - lines * (LINE + 1)) / 2.0 + 11;
        for (var each : names) {
            line(each.kind(), x, next, each.words());
            next += LINE + 1;
        }
        if (!state.isEmpty()) {
            line("state", x, next, state);
        }
        svg.append("</g>");
    }

    private void line(String kind, int x, double y, String words) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%.1f\">", kind, x + 10, y));
        escape(words);
        svg.append("</text>");
    }

    private boolean needsTwoLines() {
        return Stream.of(
                        registers.stream().map(DataFlow.Holder::name),
                        services.stream().map(Handler::name),
                        places.stream().map(Place::name))
                .flatMap(names -> names)
                .anyMatch(name -> lines(name).size() > 1);
    }

    /** A name, and under it whose it is, or the rest of it: broken at a space or after a hyphen. */
    private static List<Line> lines(String name) {
        if (name.codePointCount(0, name.length()) <= LETTERS) {
            return List.of(new Line("name", name));
        }
        var bracket = name.lastIndexOf(" (");
        if (bracket > 0 && name.endsWith(")")) {
            return List.of(
                    new Line("name", shortened(name.substring(0, bracket), LETTERS)),
                    new Line("party", shortened(name.substring(bracket + 2, name.length() - 1), SMALL_LETTERS)));
        }
        var fits = name.offsetByCodePoints(0, LETTERS);
        var at = Math.max(name.lastIndexOf(' ', fits), name.lastIndexOf('-', fits - 1) + 1);
        return at <= 0
                ? List.of(new Line("name", shortened(name, LETTERS)))
                : List.of(
                        new Line("name", name.substring(0, at).strip()),
                        new Line("name", shortened(name.substring(at).strip(), LETTERS)));
    }

    private static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private static int left(int column) {
        return column * (WIDTH - BOX) / 2;
    }

    /** Each column is spread over the picture's height. */
    private double top(int at, int among) {
        var room = (double) tallest * (height + GAP) / among;
        return HEAD + room * at + (room - height) / 2;
    }

    private void element(String name, String words) {
        svg.append('<').append(name).append('>');
        escape(words);
        svg.append("</").append(name).append('>');
    }

    private void escape(String words) {
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '&' -> svg.append("&amp;");
                case '"' -> svg.append("&quot;");
                default -> svg.appendCodePoint(letter);
            }
        });
    }
}
