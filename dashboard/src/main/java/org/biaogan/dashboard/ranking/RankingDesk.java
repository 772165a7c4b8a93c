package org.biaogan.dashboard.ranking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads ranks and contributions, or the last good ones while the metrics service gives no answer. */
@ApplicationScoped
class RankingDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;

    private final RankingClient client;
    private final LastGood lastGood;

    RankingDesk(@RestClient RankingClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<Named.Names>> groups() {
        return lastGood.askSometimes(
                new Question<>(Service.METRICS, "peer-groups", Named.Names.class), PATIENCE, () -> client.groups(MOST));
    }

    Uni<Reading<Named.Names>> indicators() {
        return lastGood.askSometimes(
                new Question<>(Service.METRICS, "indicators", Named.Names.class),
                PATIENCE,
                () -> client.indicators(MOST));
    }

    /** The ranking at a period; null: the latest. */
    Uni<Reading<Ranking>> ranking(String group, String indicator, String period, RankedBy by) {
        String text = "rankings group=" + group + " indicator=" + indicator + " period=" + period + " by=" + by;
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Ranking.class),
                () -> client.ranking(group, indicator, period, by.name(), MOST));
    }

    /** The contributions at a period; null: the latest. */
    Uni<Reading<Contribution>> contribution(String indicator, String unit, String period) {
        String text = "contributions indicator=" + indicator + " unit=" + unit + " period=" + period;
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Contribution.class),
                () -> client.contribution(indicator, unit, period, MOST));
    }
}
