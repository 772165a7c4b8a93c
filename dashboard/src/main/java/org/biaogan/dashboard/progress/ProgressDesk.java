package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.ServiceWatch;
import org.biaogan.dashboard.workbook.Workbook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for sheets, and hands in reports, workbooks and decisions; an old sheet is only to be looked at. */
@ApplicationScoped
class ProgressDesk {

    private static final int MOST = 1000;

    private final ProgressClient client;
    private final ProgressFileClient files;
    private final LastGood lastGood;
    private final ServiceWatch watch;

    ProgressDesk(
            @RestClient ProgressClient client,
            @RestClient ProgressFileClient files,
            LastGood lastGood,
            ServiceWatch watch) {
        this.client = client;
        this.files = files;
        this.lastGood = lastGood;
        this.watch = watch;
    }

    /** One page of it. */
    Uni<Reading<Sheet>> sheet(ProgressQuery query) {
        return sheet(query, query.page(), ProgressQuery.SIZE);
    }

    /** As much of it as a workbook holds. */
    Uni<Sheet> whole(ProgressQuery query) {
        return sheet(query, 0, MOST)
                .map(Reading::value)
                .chain(first -> first.hasAfter(0, MOST)
                        ? sheet(query, 1, MOST).map(rest -> first.and(rest.value()))
                        : Uni.createFrom().item(first));
    }

    private Uni<Reading<Sheet>> sheet(ProgressQuery query, int page, int size) {
        String text = "progress of %s in %s, %d by %d".formatted(query.unit(), query.period(), page, size);
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Sheet.class),
                () -> client.sheet(query.unit(), query.period(), page, size));
    }

    Uni<Reading<List<Waiting>>> waiting(ProgressQuery query) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "progress waiting of " + query.unit(), Waiting.Waitings.class),
                        () -> client.waiting(query.unit(), "PENDING", MOST))
                .map(reading -> reading.map(Waiting.Waitings::items));
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

    /** The workbook to fill, as it comes. */
    Uni<byte[]> workbook(ProgressQuery query) {
        return watched(files.workbook(query.unit(), query.period()));
    }

    /** What the file would change; nothing is written. */
    Uni<FileJudgement> preview(Workbook file) {
        return watched(files.look(true, file.bytes()));
    }

    /** The same key writes the same file, however often it is sent. */
    Uni<FileJudgement> write(String key, Workbook file) {
        return watched(files.take(key, file.bytes()));
    }

    private <T> Uni<T> watched(Uni<T> call) {
        return call.invoke(() -> watch.answered(Service.METRICS))
                .onFailure(Outage::isOutage)
                .invoke(failure -> watch.failed(Service.METRICS, failure))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }
}
