package org.biaogan.dashboard.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the changes, or the last good ones while the metrics service gives no answer. */
@ApplicationScoped
class ChangeDesk {

    /** More than anybody reads; the counts on the page are of all. */
    private static final int MOST = 500;

    private final ChangeClient client;
    private final LastGood lastGood;
    private final ZoneBook zones;

    ChangeDesk(@RestClient ChangeClient client, LastGood lastGood, ZoneBook zones) {
        this.client = client;
        this.lastGood = lastGood;
        this.zones = zones;
    }

    /** The changes wanted, with the zone around them. */
    record Found(ChangeQuery query, Reading<Zone> zone, Reading<Changes> changes) {}

    Uni<Found> find(ChangeQuery query) {
        String text = "changes of " + query;
        Uni<Reading<Changes>> changes = lastGood.ask(
                new Question<>(Service.METRICS, text, Changes.class),
                () -> client.since(
                        query.instant(), query.unit(), query.official(), query.project(), query.kindWord(), MOST));
        return Uni.combine().all().unis(zones.zone(), changes).with((zone, found) -> new Found(query, zone, found));
    }
}
