package fi.seloste.notice;

/**
 * Where an organisation's public pages are.
 *
 * @param home    what the addresses begin with that a page links to on its own host; nothing on the organisation's own
 * @param whole   what the addresses begin with that people are sent to from elsewhere: the organisation's own host where
 *                it has proven one
 * @param lasting what the addresses begin with that are printed and kept: this installation's, which nobody loses
 *                (docs/decisions/0025)
 */
public record Site(String home, String whole, String lasting) {

    /** The same, for a page that is asked for at the organisation's own host. */
    public Site atOwnHost() {
        return new Site("", whole, lasting);
    }
}
