package io.github.chengwen.serve.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what browsers may call a server that listens at an address, as it stands in a link. An address
 * in figures is safe: no page can be led here by it.
 *
 * @param names the first is for links
 */
public record OwnNames(List<String> names) {

    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

    /** Of an address of IPv6. */
    private static final int GROUPS = 8;

    public OwnNames {
        names = List.copyOf(names);
    }

    /** Those of an address; of all of the machine where it listens at any. */
    public static OwnNames of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return new OwnNames(HERE);
        }
        if (!address.isAnyLocalAddress()) {
            return new OwnNames(List.of(name(address)));
        }
        List<String> all = new ArrayList<>(ofMachine());
        all.addAll(HERE);
        return new OwnNames(all);
    }

    /** On its networks; those of IPv4 first, which people can type. */
    private static List<String> ofMachine() {
        try (Stream<NetworkInterface> networks = NetworkInterface.networkInterfaces()) {
            return networks.flatMap(NetworkInterface::inetAddresses)
                    .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .sorted(Comparator.comparing(a -> a instanceof Inet6Address))
                    .map(OwnNames::name)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static String name(InetAddress address) {
        String figures = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? "[" + shortened(figures) + "]" : figures;
    }

    /** As browsers write it (RFC 5952): the longest row of zeros is left out. */
    static String shortened(String figures) {
        for (int zeros = GROUPS; zeros > 1; zeros--) {
            Matcher row =
                    Pattern.compile("(?:^|:)0(?::0){" + (zeros - 1) + "}(?::|$)").matcher(figures);
            if (row.find()) {
                return row.replaceFirst("::");
            }
        }
        return figures;
    }
}
