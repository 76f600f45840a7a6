package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Json;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The parts of one register of a draft in an order in which each comes after those that it refers to. */
record DraftParts(List<Part> parts, List<StatedBasis> bases) {

    private static final Pattern ID = Pattern.compile("\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");
    /** A version-3 id is a key of {@link Keys}; the database's are of version 7. */
    private static final int OF_KEYS = 3;

    List<PartRow> rows() {
        var rows = new ArrayList<PartRow>();
        var known = new HashSet<UUID>();
        for (var part : new BasesOfPurposes(bases)
                .put(Merged.of(parts)).stream()
                        .sorted(Comparator.comparingInt(DraftParts::rank))
                        .toList()) {
            var key = Keys.of(part);
            if (known.add(key)) {
                rows.add(new PartRow(key, without(part, known)));
            }
        }
        return rows;
    }

    private static int rank(Part part) {
        return switch (part) {
            case Group group -> 0;
            case DataCategory category -> 1;
            default -> 2;
        };
    }

    /** What was skipped is not referred to either. */
    private static Part without(Part part, Set<UUID> known) {
        var json = Json.MAPPER.writerFor(Part.class).writeValueAsString(part);
        var matcher = ID.matcher(json);
        var unknown = new HashSet<String>();
        while (matcher.find()) {
            var id = UUID.fromString(matcher.group(1));
            if (id.version() == OF_KEYS && !known.contains(id)) {
                unknown.add(matcher.group());
            }
        }
        for (var id : unknown) {
            json = json.replace("[" + id + "]", "[]")
                    .replace("[" + id + ",", "[")
                    .replace("," + id, "")
                    .replace(":" + id, ":null");
        }
        return unknown.isEmpty() ? part : Json.read(json, Part.class);
    }
}
