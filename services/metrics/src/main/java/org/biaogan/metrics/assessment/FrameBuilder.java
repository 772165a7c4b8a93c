package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Gathers what every assessment as of one instant shares, in a fixed number of statements. */
@ApplicationScoped
class FrameBuilder {

    private final RegisterReader registers;
    private final Clock clock;

    FrameBuilder(RegisterReader registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** Needs a session. */
    Uni<Frame> at(Instant asOf) {
        return registers
                .at(asOf)
                .map(known -> new Frame(
                        asOf,
                        clock.getZone(),
                        known.indicators(),
                        known.units(),
                        known.officials(),
                        new Lighting(known.lights(), PeerAverages.NONE),
                        known.numbers(),
                        PendingCounts.NONE));
    }
}
