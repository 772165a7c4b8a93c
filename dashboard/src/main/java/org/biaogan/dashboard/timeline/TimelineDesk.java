package org.biaogan.dashboard.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what stands on the timeline. */
@ApplicationScoped
class TimelineDesk {

    private final TimelineClient client;
    private final LastGood lastGood;

    TimelineDesk(@RestClient TimelineClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<List<Lane>>> lanes(TimelineQuery query) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, query.address(query.page()), Lane.Lanes.class),
                        () -> client.timeline(
                                query.unit(),
                                !query.all(),
                                query.fromText(),
                                query.toText(),
                                query.page(),
                                TimelineQuery.SIZE))
                .map(reading -> reading.map(Lane.Lanes::items));
    }
}
