package org.biaogan.metrics.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * A destination that was looked up.
 *
 * @param uri as the webhook says it
 * @param address the one of its host that was looked at and found fit
 */
record Route(URI uri, InetAddress address) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** By which a certificate has to be made out. */
    String host() {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    InetSocketAddress place() {
        return new InetSocketAddress(address, port());
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }

    /** The host as a request names it. */
    String authority() {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** The path and query as a request names them. */
    String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
