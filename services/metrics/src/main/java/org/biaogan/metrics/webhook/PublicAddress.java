package org.biaogan.metrics.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the open internet from those of private and special networks (RFC 6890). */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !(address instanceof Inet4Address
                        ? isSpecial4(address.getAddress())
                        : isSpecial6(address.getAddress()));
    }

    /** This network, carriers' shared space, protocol assignments, benchmarks, and all from 224 on. */
    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (bytes[2] & 0xFF) == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 224;
    }

    /** Unique local addresses, and those that carry an IPv4 address within them. */
    private static boolean isSpecial6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean isUniqueLocal = (first & 0xFE) == 0xFC;
        boolean isTranslated = first == 0 && second == 0x64 || first == 0x20 && second == 0x02 || first == 0;
        return isUniqueLocal || isTranslated;
    }
}
