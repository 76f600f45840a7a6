package fi.seloste.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a notice as they stand today, each held against what was written down when it was published. It proves
 * that nobody changed one of them in the database; whoever rewrites all that follows as well is found out by the digests
 * that others hold: those of the page, of the feed and of the files that an organisation has taken along.
 *
 * @param links the oldest first
 */
public record NoticeChain(List<Chained> links) {

    /**
     * @param digest  what the next link begins with
     * @param altered whether it cannot be shown as what was published
     */
    public record Chained(ChainLink link, String digest, boolean altered) {

        public int number() {
            return link.number();
        }
    }

    static NoticeChain of(List<StoredDigests> versions) {
        var links = new ArrayList<Chained>();
        var previous = ChainLink.NOTHING;
        for (var version : versions) {
            var link = version.link(previous);
            var digest = version.digest(link);
            var holds = link.digest().equals(digest) && link.number() == links.size() + 1;
            if (!holds && version.isAsWrittenDown()) {
                // Nothing tells which of the two is not what it was.
                doubt(links);
            }
            links.add(new Chained(link, digest, !holds || !version.isAsWrittenDown()));
            previous = digest;
        }
        return new NoticeChain(List.copyOf(links));
    }

    private static void doubt(List<Chained> links) {
        if (!links.isEmpty()) {
            var last = links.removeLast();
            links.add(new Chained(last.link(), last.digest(), true));
        }
    }

    public Optional<Chained> link(int number) {
        return links.stream().filter(link -> link.number() == number).findFirst();
    }

    /** The number of the newest version, 0 before the first. */
    public int newest() {
        return links.stream().mapToInt(Chained::number).max().orElse(0);
    }

    String head() {
        return links.isEmpty() ? ChainLink.NOTHING : links.getLast().digest();
    }

    /**
     * Whether the version can be shown as what was published.
     *
     * @param inForce the number of the version that the notice says is in force: that is the newest, or somebody has set it
     *     back
     */
    public boolean proves(int number, int inForce) {
        return link(number).filter(link -> !link.altered()).isPresent() && (number != inForce || newest() == inForce);
    }

    /** The versions that cannot be shown, and the one in force where it is not there or not the newest. */
    public List<Integer> altered(int inForce) {
        var altered = new ArrayList<>(
                links.stream().filter(Chained::altered).map(Chained::number).toList());
        if (!proves(inForce, inForce) && !altered.contains(inForce)) {
            altered.add(inForce);
        }
        return List.copyOf(altered);
    }
}
