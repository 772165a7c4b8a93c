package org.biaogan.dashboard.zone;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the zone; it changes seldom, so it is asked for at most twice a minute for each set of rights. */
@ApplicationScoped
public class ZoneBook {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;
    private static final Question<Units> UNITS = new Question<>(Service.METRICS, "units", Units.class);
    private static final Question<Themes> THEMES = new Question<>(Service.METRICS, "themes", Themes.class);

    private final ZoneClient client;
    private final LastGood lastGood;

    ZoneBook(@RestClient ZoneClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Units(List<Unit> items) {}

    record Themes(List<Theme> items) {}

    /** Units and themes together, asked for at the same time. */
    public Uni<Reading<Zone>> zone() {
        Uni<Reading<Units>> units = lastGood.askSometimes(UNITS, PATIENCE, () -> client.units(MOST));
        Uni<Reading<Themes>> themes = lastGood.askSometimes(THEMES, PATIENCE, () -> client.themes(MOST));
        return Uni.combine().all().unis(units, themes).with(ZoneBook::together);
    }

    private static Reading<Zone> together(Reading<Units> units, Reading<Themes> themes) {
        Zone zone = new Zone(units.value().items(), themes.value().items());
        return new Reading<>(zone, units.takenAt(), units.stale() || themes.stale());
    }
}
