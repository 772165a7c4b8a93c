package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Counts over all projects, each with the little that lists across projects need. */
@ApplicationScoped
public class ProjectCensus {

    /** The codes of the projects of {@code :units} at {@code :asOf}, for queries of features that refer to projects. */
    public static final String OF_UNITS = """
            (select p.code from ProjectVersion p where p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf)
                and (p.unit in :units or p.responsibleUnit in :units))""";

    /** Likewise of the projects that {@code :official} leads or handles. */
    public static final String OF_OFFICIAL = """
            (select p.code from ProjectVersion p where p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf)
                and (p.leader = :official or p.handler = :official))""";

    private final CensusRepository projects;

    ProjectCensus(CensusRepository projects) {
        this.projects = projects;
    }

    /** The projects at certain stages, as known at an instant, that were in use on a day, by code. Needs a session. */
    public Uni<List<CountedProject>> at(Instant asOf, LocalDate day, Collection<Stage> stages) {
        return stages.isEmpty() ? Uni.createFrom().item(List.of()) : projects.at(asOf, day, stages);
    }
}
