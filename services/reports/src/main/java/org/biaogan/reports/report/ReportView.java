package org.biaogan.reports.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.biaogan.reports.printing.PrintView;
import org.biaogan.reports.template.Format;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is told of: everything but its figures and documents. */
@Schema(name = "Report")
public record ReportView(
        UUID id,
        String template,

        @Schema(description = "The version it was made with and is always rendered by")
        int templateVersion,

        String title,
        String period,
        String unit,
        String unitName,

        @Schema(description = "The figures are what was known at this instant (数据截至)")
        OffsetDateTime asOf,

        PrintView.Status status,

        @Schema(description = "Why the last attempt at rendering failed", nullable = true)
        String failure,

        String createdBy,
        OffsetDateTime createdAt,

        // As text: described as a time it could not be null in the interface's description.
        @Schema(nullable = true, format = "date-time", description = "When all documents were stored")
        String readyAt,

        @Schema(description = "document.{format} that can be had, or will be once the report is READY")
        List<Format> formats,

        @Schema(description = "SHA-256 of the canonical figures, as printed on the report")
        String figuresSha256,

        @Schema(description = "SHA-256 of each rendered document, by format; empty until READY")
        Map<Format, String> documentSha256) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static ReportView of(Report report, List<Format> formats, PrintView print) {
        return new ReportView(
                report.id,
                report.template,
                report.templateVersion,
                report.title,
                report.period,
                report.unit,
                report.unitName,
                local(report.asOf),
                print.status(),
                print.failure(),
                report.createdBy,
                local(report.createdAt),
                print.readyAt() == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(print.readyAt())),
                formats,
                report.figuresSha256,
                print.sha256());
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
