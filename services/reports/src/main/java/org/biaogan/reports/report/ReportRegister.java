package org.biaogan.reports.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.biaogan.reports.printing.PrintQueue;
import org.biaogan.reports.printing.PrintView;
import org.biaogan.reports.printing.PrintView.Status;
import org.biaogan.reports.printing.PrintedDocument;
import org.biaogan.reports.rest.ListView;
import org.biaogan.reports.rest.Paging;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.FrozenFigures;
import org.biaogan.reports.template.TemplateShelf;

/** The register of all reports (报告登记簿), for reading. */
@ApplicationScoped
public class ReportRegister {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final ReportRepository reports;
    private final PrintQueue queue;
    private final TemplateShelf shelf;

    ReportRegister(ReportRepository reports, PrintQueue queue, TemplateShelf shelf) {
        this.reports = reports;
        this.queue = queue;
        this.shelf = shelf;
    }

    @WithSession
    Uni<ListView<ReportView>> list(ReportFilter filter, Paging paging) {
        return reports.page(filter, paging).chain(this::views).chain(views -> reports.count(filter)
                .map(total -> new ListView<>(views, paging, total)));
    }

    @WithSession
    Uni<ReportView> one(UUID id) {
        return known(id).map(List::of).chain(this::views).map(views -> views.get(0));
    }

    @WithSession
    Uni<FrozenFigures> figures(UUID id) {
        return known(id).map(Report::frozen);
    }

    /** 404 where the report was never to have such a document, 409 with Retry-After while it is not printed. */
    @WithSession
    Uni<ReadyDocument> document(UUID id, String ending) {
        return one(id).chain(report -> {
            Format format = Format.of(ending)
                    .filter(report.formats()::contains)
                    .orElseThrow(() -> Problem.notFound("This report has no document." + ending));
            return queue.document(id, format)
                    .onItem()
                    .ifNull()
                    .failWith(() -> notPrinted(report))
                    .map(printed -> new ReadyDocument(report.title() + "." + ending, printed));
        });
    }

    private static RuntimeException notPrinted(ReportView report) {
        return report.status() == Status.FAILED
                ? Problem.conflict("The report could not be rendered: " + report.failure())
                : Problem.notYet("The report is still being rendered", RETRY);
    }

    private Uni<Report> known(UUID id) {
        return reports.findById(id).onItem().ifNull().failWith(() -> Problem.notFound("There is no report " + id));
    }

    private Uni<List<ReportView>> views(List<Report> page) {
        return queue.of(page.stream().map(report -> report.id).toList()).map(prints -> views(page, prints));
    }

    private List<ReportView> views(List<Report> page, Map<UUID, PrintView> prints) {
        return page.stream()
                .map(report -> ReportView.of(report, formats(report), prints.get(report.id)))
                .toList();
    }

    private List<Format> formats(Report report) {
        return shelf.version(report.template, report.templateVersion)
                .map(template -> template.describe().formats())
                .orElse(List.of());
    }

    /** A document under the name it is handed out by. */
    record ReadyDocument(String fileName, PrintedDocument printed) {}
}
