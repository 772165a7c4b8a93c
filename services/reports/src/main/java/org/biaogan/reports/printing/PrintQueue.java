package org.biaogan.reports.printing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.biaogan.reports.printing.DocumentRepository.Fingerprint;
import org.biaogan.reports.template.Format;

/** The queue of the press as the rest of the service sees it; works inside the caller's session. */
@ApplicationScoped
public class PrintQueue {

    private final PrintRepository printings;
    private final DocumentRepository documents;

    private final EventBus bus;

    PrintQueue(PrintRepository printings, DocumentRepository documents, EventBus bus) {
        this.printings = printings;
        this.documents = documents;
        this.bus = bus;
    }

    /** In the transaction that stores the report: a report is never without its place in the queue. */
    public Uni<Void> add(UUID report) {
        return printings.persistAndFlush(new Printing(report)).replaceWithVoid();
    }

    public Uni<Map<UUID, PrintView>> of(List<UUID> reports) {
        // In this order: whatever was READY at the first look has its documents at the second.
        return printings
                .of(reports)
                .chain(found -> documents.fingerprints(reports).map(fingerprints -> views(found, fingerprints)));
    }

    /** Null while there is none. */
    public Uni<PrintedDocument> document(UUID report, Format format) {
        return documents
                .findById(new Document.Key(report, format.word()))
                .onItem()
                .ifNotNull()
                .transform(document -> new PrintedDocument(document.content, document.mediaType, document.sha256));
    }

    /** Tells this replica's worker that something waits; to be called once the order is committed. */
    public void wake() {
        bus.send(PrintWorker.WAKE, "ordered");
    }

    private static Map<UUID, PrintView> views(List<Printing> printings, List<Fingerprint> fingerprints) {
        Map<UUID, Map<Format, String>> sha256 = new HashMap<>();
        for (Fingerprint print : fingerprints) {
            Format.of(print.format())
                    .ifPresent(format -> sha256.computeIfAbsent(print.reportId(), id -> new EnumMap<>(Format.class))
                            .put(format, print.sha256()));
        }
        Map<UUID, PrintView> views = new HashMap<>();
        printings.forEach(printing ->
                views.put(printing.reportId, printing.view(sha256.getOrDefault(printing.reportId, Map.of()))));
        return views;
    }
}
