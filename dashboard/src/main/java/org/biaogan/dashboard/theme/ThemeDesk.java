package org.biaogan.dashboard.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the progress of the themes, with the zone for the choice of units. */
@ApplicationScoped
class ThemeDesk {

    private final ThemeClient client;
    private final LastGood lastGood;
    private final ZoneBook zones;

    ThemeDesk(@RestClient ThemeClient client, LastGood lastGood, ZoneBook zones) {
        this.client = client;
        this.lastGood = lastGood;
        this.zones = zones;
    }

    record Themes(Reading<ThemeProgress> progress, Reading<Zone> zone) {}

    /** Of a unit (null: of all) at a period (null: the latest). */
    Uni<Themes> progress(String unit, String period) {
        String text = "theme-progress unit=" + unit + " period=" + period;
        return Uni.combine()
                .all()
                .unis(
                        lastGood.ask(
                                new Question<>(Service.METRICS, text, ThemeProgress.class),
                                () -> client.progress(period, unit)),
                        zones.zone())
                .with(Themes::new);
    }
}
