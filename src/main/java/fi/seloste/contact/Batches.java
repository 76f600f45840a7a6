package fi.seloste.contact;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Many contacts in portions that a query can name and memory hold. */
public final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    public static List<List<UUID>> of(List<UUID> ids) {
        return IntStream.range(0, Math.ceilDiv(ids.size(), SIZE))
                .mapToObj(batch -> ids.subList(batch * SIZE, Math.min(ids.size(), (batch + 1) * SIZE)))
                .toList();
    }
}
