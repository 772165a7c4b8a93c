package org.biaogan.dashboard.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.biaogan.dashboard.figure.MomentText;

/** The one clock of the pages, on the zone's time. */
class ZoneClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(MomentText.ZONE);
    }
}
