package fi.seloste.tenant.domain;

import java.net.Inet6Address;
import java.net.InetAddress;

/** What may be asked for somebody from here: the internet that everybody sees, and nothing of the network around us. */
final class OpenInternet {

    private OpenInternet() {}

    static boolean has(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isOpen6(bytes) : isOpen4(at(bytes, 0), at(bytes, 1), at(bytes, 2));
    }

    /** RFC 6890: not this network, carriers' own, protocols', documentation, benchmarks, nor reserved. */
    private static boolean isOpen4(int first, int second, int third) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Global unicast alone, and of it neither documentation nor what carries an IPv4 address within. */
    private static boolean isOpen6(byte[] bytes) {
        var first = at(bytes, 0) << 8 | at(bytes, 1);
        var second = at(bytes, 2) << 8 | at(bytes, 3);
        return first >= 0x2000
                && first < 0x4000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8))
                && first != 0x3fff;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
