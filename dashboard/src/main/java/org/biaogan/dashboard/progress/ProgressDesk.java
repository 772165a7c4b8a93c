package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.ServiceWatch;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for sheets and hands in reports and decisions; what is entered must not be judged by an old sheet, so none is kept. */
@ApplicationScoped
class ProgressDesk {

    private static final int MOST = 1000;

    private final ProgressClient client;
    private final ServiceWatch watch;

    ProgressDesk(@RestClient ProgressClient client, ServiceWatch watch) {
        this.client = client;
        this.watch = watch;
    }

    Uni<Sheet> sheet(ProgressQuery query) {
        return watched(client.sheet(query.unit(), query.period(), MOST));
    }

    Uni<List<Waiting>> waiting(ProgressQuery query) {
        return watched(client.waiting(query.unit(), "PENDING", MOST)).map(Waiting.Waitings::items);
    }

    /** The same key reports the same, however often it is sent. */
    Uni<Void> report(ProgressForm form) {
        return watched(client.report(form.key(), form.reports())).replaceWithVoid();
    }

    /** All or nothing. */
    Uni<Void> decide(String key, List<Long> ids, String verdict, String reason) {
        List<ProgressClient.Decision> decisions = ids.stream()
                .map(id -> new ProgressClient.Decision(id, verdict, reason))
                .toList();
        return watched(client.decide(key, decisions)).replaceWithVoid();
    }

    private <T> Uni<T> watched(Uni<T> call) {
        return call.invoke(() -> watch.answered(Service.METRICS))
                .onFailure(Outage::isOutage)
                .invoke(failure -> watch.failed(Service.METRICS, failure))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }
}
