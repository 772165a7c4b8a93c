package org.biaogan.dashboard.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * A report in the reader's words.
 *
 * @param failure why it could not be rendered; null unless it failed
 * @param digest of the PDF; null until it is there
 * @param documents only once it is ready
 */
record ReportText(
        ReportState state,
        String title,
        String unit,
        String period,
        String asOf,
        String createdBy,
        String createdAt,
        String failure,
        String digest,
        List<Document> documents,
        String link) {

    /** A document to open. */
    record Document(String name, String link) {}

    static ReportText of(Report report, Language language) {
        String link = "/reports/" + report.id();
        return new ReportText(
                report.state(),
                report.title(),
                report.unitName() == null ? report.unit() : report.unitName(),
                PeriodText.of(report.period(), language),
                MomentText.of(report.asOf(), language),
                report.createdBy() == null ? "" : report.createdBy(),
                MomentText.of(report.createdAt(), language),
                report.state() == ReportState.FAILED ? report.failure() : null,
                report.documentSha256() == null ? null : report.documentSha256().get(Format.PDF.suffix()),
                report.state() == ReportState.READY ? documents(report, link) : List.of(),
                link);
    }

    /** Whether the page has to look again soon. */
    public boolean isPending() {
        return state == ReportState.PENDING;
    }

    private static List<Document> documents(Report report, String link) {
        List<String> formats = report.formats() == null ? List.of() : report.formats();
        return formats.stream()
                .map(Format::of)
                .flatMap(Optional::stream)
                .map(format ->
                        new Document(format.suffix().toUpperCase(Locale.ROOT), link + "/document." + format.suffix()))
                .toList();
    }
}
