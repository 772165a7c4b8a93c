package org.biaogan.metrics.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says which addresses a host has. */
@FunctionalInterface
interface HostLookup {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
