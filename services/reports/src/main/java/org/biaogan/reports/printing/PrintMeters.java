package org.biaogan.reports.printing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.biaogan.reports.template.Format;

/** What the press tells the watch: documents by outcome, how long one takes, how many reports wait. */
@ApplicationScoped
class PrintMeters {

    private final MeterRegistry meters;
    private final AtomicLong pending;

    PrintMeters(MeterRegistry meters) {
        this.meters = meters;
        this.pending = meters.gauge("biaogan.reports.pending", new AtomicLong());
    }

    Timer.Sample start() {
        return Timer.start(meters);
    }

    void printed(Timer.Sample sample, Job job, Format format, boolean success) {
        String outcome = success ? "success" : "failure";
        sample.stop(meters.timer(
                "biaogan.reports.rendering", "template", job.template(), "format", format.word(), "outcome", outcome));
        meters.counter(
                        "biaogan.reports.rendered",
                        "template",
                        job.template(),
                        "format",
                        format.word(),
                        "outcome",
                        outcome)
                .increment();
    }

    void pending(long count) {
        pending.set(count);
    }
}
