package org.biaogan.metrics.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.execution.ProgressArchive;
import org.biaogan.metrics.project.CountedProject;
import org.biaogan.metrics.project.ProjectCensus;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.visit.VisitArchive;

/** What silence is measured on. All of it needs a session, and a number of statements that does not grow. */
@ApplicationScoped
class SilenceGround {

    private final ProjectCensus census;
    private final VisitArchive visits;
    private final ProgressArchive reports;
    private final Names names;

    SilenceGround(ProjectCensus census, VisitArchive visits, ProgressArchive reports, Names names) {
        this.census = census;
        this.visits = visits;
        this.reports = reports;
        this.names = names;
    }

    Uni<Instant> asOf(Optional<Instant> wanted) {
        return names.asOf(wanted);
    }

    /** The day that is looked at: the instant's, or today. */
    LocalDate day(Optional<Instant> wanted) {
        return names.day(wanted);
    }

    Uni<Names.Known> names(Instant asOf) {
        return names.at(asOf);
    }

    Uni<List<CountedProject>> projects(Instant asOf, LocalDate day, Collection<Stage> stages, List<String> units) {
        Uni<List<CountedProject>> all = census.at(asOf, day, stages);
        return units.isEmpty()
                ? all
                : names.meant(units, asOf)
                        .chain(meant -> all.map(projects -> projects.stream()
                                .filter(project -> project.isOf(meant))
                                .toList()));
    }

    /** What was heard of projects up to a day, as known at an instant. */
    Uni<LastHeard> heard(Instant asOf, LocalDate day) {
        return visits.latest(asOf, day)
                .chain(visited -> reports.lastEnds(asOf).map(ends -> new LastHeard(visited, ends, day, names.zone())));
    }
}
