package org.biaogan.reports.printing;

import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.ReportTemplate;
import org.biaogan.reports.template.TemplateShelf;

/** Prints all documents of one report, on a thread that may block; touches no database. */
@ApplicationScoped
class PrintShop {

    private final TemplateShelf shelf;
    private final PrintMeters meters;

    PrintShop(TemplateShelf shelf, PrintMeters meters) {
        this.shelf = shelf;
        this.meters = meters;
    }

    Map<Format, byte[]> print(Job job) {
        ReportTemplate template = shelf.version(job.template(), job.templateVersion())
                .orElseThrow(() -> new IllegalStateException("Template %s version %d is no longer on the shelf"
                        .formatted(job.template(), job.templateVersion())));
        Map<Format, byte[]> printed = new EnumMap<>(Format.class);
        template.describe().formats().forEach(format -> printed.put(format, print(job, template, format)));
        return printed;
    }

    private byte[] print(Job job, ReportTemplate template, Format format) {
        Timer.Sample sample = meters.start();
        boolean success = false;
        try {
            byte[] content = template.render(format, job.figures());
            success = true;
            return content;
        } finally {
            meters.printed(sample, job, format, success);
        }
    }
}
