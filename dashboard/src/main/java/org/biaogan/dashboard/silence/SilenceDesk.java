package org.biaogan.dashboard.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the silence list. */
@ApplicationScoped
class SilenceDesk {

    private final SilenceClient client;
    private final LastGood lastGood;

    SilenceDesk(@RestClient SilenceClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<List<Silent>>> silent(SilenceQuery query) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, query.address(query.page()), Silent.Silents.class),
                        () -> client.silence(query.unit(), query.kindAsked(), query.page(), SilenceQuery.SIZE))
                .map(reading -> reading.map(Silent.Silents::items));
    }
}
