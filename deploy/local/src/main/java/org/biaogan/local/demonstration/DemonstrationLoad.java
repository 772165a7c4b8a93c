package org.biaogan.local.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Loads the demonstration zone once into a database, through the public interface of the metrics service. */
public final class DemonstrationLoad {

    private final DemonstrationZone zone;
    private final MetricsApi metrics;
    private final LoadJournal journal;

    public DemonstrationLoad(DemonstrationZone zone, MetricsApi metrics, Path journal) {
        this.zone = zone;
        this.metrics = metrics;
        this.journal = new LoadJournal(journal);
    }

    /** Whether the database holds some of the demonstration already. */
    public boolean isBegun() {
        return journal.isBegun();
    }

    /** Whether there is still something to load. */
    public boolean isComplete() throws IOException {
        return journal.isComplete();
    }

    /** Whether somebody has begun to enter a zone of their own, which is not to be mixed with a fictional one. */
    public boolean wouldDisturb() throws IOException {
        return !journal.isBegun() && !metrics.isEmpty();
    }

    /** Posts what is not yet posted, as the zone stands today or stood when the load was begun. */
    public void complete(LocalDate today) throws IOException {
        LocalDate asBegun = journal.begin(today);
        Map<String, String> done = new HashMap<>(journal.done());
        for (Step step : zone.steps(asBegun)) {
            if (!done.containsKey(step.name())) {
                Optional<String> kept = metrics.send(new Kept(done).resolve(step));
                journal.done(step, kept);
                done.put(step.name(), kept.orElse(""));
            }
        }
        journal.complete();
    }
}
