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

/** Reads what the indicators are called; asked for at most twice a minute for each set of rights. */
@ApplicationScoped
public class IndicatorBook {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;
    private static final Question<Indicators> INDICATORS =
            new Question<>(Service.METRICS, "names of indicators", Indicators.class);

    private final ZoneClient client;
    private final LastGood lastGood;

    IndicatorBook(@RestClient ZoneClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Indicators(List<NamedIndicator> items) {}

    /** Every indicator, by code. */
    public Uni<Reading<List<NamedIndicator>>> indicators() {
        return lastGood.askSometimes(INDICATORS, PATIENCE, () -> client.indicators(MOST))
                .map(reading -> reading.map(Indicators::items));
    }
}
