package org.biaogan.metrics.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a webhook leads. By itself only to public addresses over HTTPS, since whoever sets a webhook would otherwise see
 * through this service into its network.
 *
 * @param allowed hosts that are trusted all the same
 */
record Destination(String url, Set<String> allowed) {

    private static final int LONGEST = 1000;

    /** An address written as a number, in whatever way. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|0[xX][0-9a-fA-F.xX]+|\\[.*]");

    /** Why it cannot be a destination, as far as its text says; empty where it can. */
    Optional<String> fault() {
        URI uri = uri().orElse(null);
        if (uri == null || uri.getHost() == null || url.length() > LONGEST) {
            return Optional.of(
                    "'url' must be an absolute URL with a host, of at most %d characters.".formatted(LONGEST));
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("'url' has neither a user nor a fragment.");
        }
        if (isAllowed(uri)) {
            return Optional.empty();
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of("'url' must be https, unless its host is allowed by setting.");
        }
        return isPlainlyPrivate(uri.getHost())
                ? Optional.of("'url' leads into a private network, which its host is not allowed to by setting.")
                : Optional.empty();
    }

    /** The parsed URL with an address of its host's, all of them public or allowed; else an exception says why. Blocks. */
    Route resolved(HostLookup lookup) throws UnknownHostException {
        Optional<String> fault = fault();
        if (fault.isPresent()) {
            throw new UnknownHostException(fault.get());
        }
        URI uri = uri().orElseThrow();
        InetAddress[] addresses = lookup.addresses(uri.getHost());
        if (!isAllowed(uri) && Arrays.stream(addresses).anyMatch(address -> !PublicAddress.is(address))) {
            throw new UnknownHostException("The host has a private address.");
        }
        return new Route(uri, addresses[0]);
    }

    private Optional<URI> uri() {
        try {
            return url == null ? Optional.empty() : Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(URI uri) {
        boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        return isWeb && allowed.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlainlyPrivate(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (lower.equals("localhost") || lower.endsWith(".localhost")) {
            return true;
        }
        try {
            return NUMERIC.matcher(lower).matches() && !PublicAddress.is(InetAddress.getByName(lower));
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
