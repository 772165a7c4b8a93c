package org.biaogan.dashboard.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.ServiceWatch;
import org.biaogan.dashboard.workbook.Workbook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands workbooks out and in. */
@ApplicationScoped
class FileDesk {

    private final FileClient client;
    private final ServiceWatch watch;

    FileDesk(@RestClient FileClient client, ServiceWatch watch) {
        this.client = client;
        this.watch = watch;
    }

    /** The workbook to fill, as it comes. */
    Uni<byte[]> workbook(EntryQuery query) {
        return watched(client.workbook(query.unit(), query.period()));
    }

    /** What the file would change; nothing is written. */
    Uni<FileJudgement> preview(Workbook file) {
        return watched(client.look(true, file.bytes()));
    }

    /** The same key writes the same file, however often it is sent. */
    Uni<FileJudgement> write(String key, Workbook file) {
        return watched(client.take(key, file.bytes()));
    }

    private <T> Uni<T> watched(Uni<T> call) {
        return call.invoke(() -> watch.answered(Service.METRICS))
                .onFailure(Outage::isOutage)
                .invoke(failure -> watch.failed(Service.METRICS, failure))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }
}
