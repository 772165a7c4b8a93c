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

/** Reads what the officials are called; asked for at most twice a minute for each set of rights. */
@ApplicationScoped
public class OfficialBook {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;
    private static final Question<Officials> OFFICIALS =
            new Question<>(Service.METRICS, "names of officials", Officials.class);

    private final ZoneClient client;
    private final LastGood lastGood;

    OfficialBook(@RestClient ZoneClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Officials(List<NamedOfficial> items) {}

    /** Every official, by code. */
    public Uni<Reading<List<NamedOfficial>>> officials() {
        return lastGood.askSometimes(OFFICIALS, PATIENCE, () -> client.officials(MOST))
                .map(reading -> reading.map(Officials::items));
    }
}
