package fi.seloste.tenant.domain;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a host as the DNS and a {@code Host} header have it.
 *
 * @param ascii in lower case, other letters as Punycode, and without a dot at its end
 */
public record HostName(String ascii) {

    /** Why a name is not taken. */
    public enum Reason {
        NOT_A_NAME,
        MORE_THAN_A_NAME,
        /** A number, which nobody can prove to be theirs. */
        ADDRESS,
        /** A name that means something else on every network. */
        LOCAL,
        /** The installation's own, or one beneath it. */
        OURS
    }

    /** So that the name of its record is one, too. */
    static final int MAX = 253 - DomainCheck.RECORD.length();

    private static final Pattern NAMES =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** The last part of an IPv4 address, in any of the ways in which a browser reads one. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");

    private static final Set<String> LOCAL = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "lan",
            "home",
            "corp",
            "invalid",
            "onion",
            "arpa");

    /** Letters that the two ways of writing names in Punycode read as different ones. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßẞς\u200c\u200d]");

    /**
     * Reads what somebody typed; a scheme before the name, and the slash or the dot after it, do no harm.
     *
     * @param installation the host of this installation, whose names are not given away
     * @throws HostRefusedException where it is no name that could be proven
     */
    static HostName read(String typed, String installation) {
        var name = typed.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        if (name.startsWith("[") || name.matches("[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new HostRefusedException(Reason.ADDRESS);
        }
        if (name.matches(".*[/:@?#\\\\].*")) {
            throw new HostRefusedException(Reason.MORE_THAN_A_NAME);
        }
        var host = new HostName(inAscii(name));
        var labels = host.ascii.split("\\.");
        var last = labels[labels.length - 1];
        if (NUMBER.matcher(last).matches()) {
            throw new HostRefusedException(Reason.ADDRESS);
        }
        if (host.isWithin(installation)) {
            throw new HostRefusedException(Reason.OURS);
        }
        if (labels.length < 2 || LOCAL.contains(last)) {
            throw new HostRefusedException(Reason.LOCAL);
        }
        return host;
    }

    private static String inAscii(String name) {
        try {
            var ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\.$", "");
            if (!AMBIGUOUS.matcher(name).find()
                    && ascii.length() <= MAX
                    && NAMES.matcher(ascii).matches()
                    && Arrays.stream(ascii.split("\\.")).allMatch(HostName::isWhatItIsReadAs)) {
                return ascii;
            }
        } catch (IllegalArgumentException refused) {
            // Said below, as for every other text that is no name.
        }
        throw new HostRefusedException(Reason.NOT_A_NAME);
    }

    /** Punycode of nothing, or of what is written otherwise, is a name that nobody has. */
    private static boolean isWhatItIsReadAs(String label) {
        return !label.startsWith("xn--")
                || !IDN.toUnicode(label).equals(label)
                        && IDN.toASCII(IDN.toUnicode(label)).equals(label);
    }

    /** The name in a {@code Host} header, which says it in ASCII; empty where there is none. */
    static Optional<HostName> asked(String header) {
        if (header == null || header.length() > 260) {
            return Optional.empty();
        }
        var name =
                header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "").replaceFirst("\\.$", "");
        return name.length() <= MAX && NAMES.matcher(name).matches()
                ? Optional.of(new HostName(name))
                : Optional.empty();
    }

    boolean isWithin(String other) {
        return ascii.equals(other) || ascii.endsWith("." + other);
    }

    /** What addresses at the host begin with: it is reached in the way in which the installation is. */
    public String home(URI installation) {
        return installation.getScheme() + "://" + ascii
                + (installation.getPort() < 0 ? "" : ":" + installation.getPort());
    }

    /** As people write it. */
    public String shown() {
        return IDN.toUnicode(ascii);
    }

    @Override
    public String toString() {
        return ascii;
    }
}
