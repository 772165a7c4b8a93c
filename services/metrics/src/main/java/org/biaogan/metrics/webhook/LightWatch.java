package org.biaogan.metrics.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.change.ChangeLog;
import org.biaogan.metrics.change.ChangeView;

/**
 * Looks which lights have turned since the last look, and has subscribers told. Lights are computed and not written, so
 * nothing else would tell: they turn when a figure changes, and also when a day passes. Of several replicas that look at
 * once one tells.
 */
@ApplicationScoped
class LightWatch {

    private final LookBook looks;
    private final ChangeLog changes;

    LightWatch(LookBook looks, ChangeLog changes) {
        this.looks = looks;
        this.changes = changes;
    }

    @Scheduled(every = "{biaogan.webhooks.lights-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return looks.begin().chain(look -> turned(look).chain(turned -> looks.end(look, turned)));
    }

    /** Without a subscriber for lights nothing is computed: who comes later is told of what happens later. */
    private Uni<List<ChangeView>> turned(LookBook.Look look) {
        return look.isWanted() && look.since().isBefore(look.until())
                ? changes.turned(look.since(), look.until())
                : Uni.createFrom().item(List.of());
    }
}
