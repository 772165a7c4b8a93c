package org.biaogan.metrics.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where webhooks may lead, and how patient their delivery is. */
@ConfigMapping(prefix = "biaogan.webhooks")
interface WebhookSettings {

    /**
     * Hosts that webhooks may lead to although their address is private, and over plain HTTP. Without them nobody can
     * make the service knock at doors of its own network; a subscriber in a closed network has to be named here.
     */
    Optional<Set<String>> allowedHosts();

    /** How often each replica looks for deliveries that are due. Shorter tells sooner and asks the database more often. */
    @WithDefault("5s")
    String poll();

    /** How often it is looked which lights have turned: the whole board is computed twice for it. */
    @WithDefault("10m")
    String lightsEvery();

    /** How long a subscriber may take to answer. */
    @WithDefault("10S")
    Duration patience();

    /** How long deliveries belong to the replica that took them; longer than the patience, or they are sent twice. */
    @WithDefault("90S")
    Duration lease();
}
