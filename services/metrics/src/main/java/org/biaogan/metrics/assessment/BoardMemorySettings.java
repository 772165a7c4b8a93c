package org.biaogan.metrics.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what was shown before is kept. */
@ConfigMapping(prefix = "biaogan.board-memory")
interface BoardMemorySettings {

    /**
     * How many rows of boards a replica remembers at most, about eight kilobytes each. More boards are answered without
     * being reckoned again, for more memory; 0 reckons every board anew.
     */
    @WithDefault("2000")
    long rows();
}
