package org.biaogan.dashboard.freshness;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the last good figures is kept in memory. */
@ConfigMapping(prefix = "biaogan.last-good")
interface LastGoodConfig {

    /** Answers kept at most. More: more pages survive an outage of a service; each distinct question of each distinct set of rights takes one. */
    @WithDefault("500")
    int maxEntries();

    /** Bytes of answers kept at most; comes out of the heap. */
    @WithDefault("16M")
    MemorySize maxSize();
}
