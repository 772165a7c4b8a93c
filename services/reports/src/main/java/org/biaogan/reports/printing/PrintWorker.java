package org.biaogan.reports.printing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Works off the queue, one report at a time a replica: printing is bounded by memory, not by threads.
 * Woken by an order to this replica, and by the clock for what other replicas or an earlier life left behind.
 */
@ApplicationScoped
class PrintWorker {

    static final String WAKE = "biaogan.printing.wake";

    private static final Logger LOG = Logger.getLogger(PrintWorker.class);

    private final PrintDesk desk;
    private final PrintShop shop;
    private final PrintMeters meters;
    private final Vertx vertx;

    /** Held by whoever works; kept for good by the one who closes the shop. */
    private final Semaphore press = new Semaphore(1);

    private volatile boolean closing;

    PrintWorker(PrintDesk desk, PrintShop shop, PrintMeters meters, Vertx vertx) {
        this.desk = desk;
        this.shop = shop;
        this.meters = meters;
        this.vertx = vertx;
    }

    @ConsumeEvent(WAKE)
    Uni<Void> wake(String reason) {
        return work();
    }

    @Scheduled(every = "${biaogan.printing.poll:5s}", identity = "print-waiting-reports")
    Uni<Void> look() {
        return desk.abandon()
                .chain(this::work)
                .onFailure()
                .invoke(PrintWorker::report)
                .onFailure()
                .recoverWithNull();
    }

    /** Prints until nothing waits; at once done where this replica is printing already. */
    Uni<Void> work() {
        if (!press.tryAcquire()) {
            return Uni.createFrom().voidItem();
        }
        return next().chain(desk::countPending)
                .invoke(meters::pending)
                .replaceWithVoid()
                .onTermination()
                .invoke(() -> press.release());
    }

    private Uni<Void> next() {
        Uni<Job> job = closing ? Uni.createFrom().nullItem() : desk.take();
        return job.onItem().ifNotNull().transformToUni(taken -> print(taken).chain(this::next));
    }

    private Uni<Void> print(Job job) {
        return vertx.executeBlocking(() -> shop.print(job), false)
                .chain(printed -> desk.store(job, printed))
                .invoke(stored ->
                        LOG.infof("Report %s printed at attempt %d: %b", job.reportId(), job.attempt(), stored))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "Report %s not printed at attempt %d", job.reportId(), job.attempt());
                    return desk.fail(job, failure);
                });
    }

    /** The document at the press is finished and stored; no other is begun. */
    void close(@Observes ShutdownEvent event, PrintSettings settings) throws InterruptedException {
        closing = true;
        if (!press.tryAcquire(settings.farewell().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Stopping with a report at the press; it is printed again when its lease has run out");
        }
    }

    private static void report(Throwable failure) {
        LOG.warnf("The queue of reports cannot be worked off: %s", failure);
    }
}
