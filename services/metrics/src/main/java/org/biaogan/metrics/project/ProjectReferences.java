package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.Referrer;

/** Keeps units, officials and themes from being retired while projects in use refer to them. */
@ApplicationScoped
class ProjectReferences implements Referrer {

    private final ProjectRepository projects;
    private final Clock clock;

    ProjectReferences(ProjectRepository projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        LocalDate today = LocalDate.now(clock);
        return switch (kind) {
            case "units" -> projects.countInUse("(p.unit = ?1 or p.responsibleUnit = ?1)", code, today);
            case "officials" -> projects.countInUse("(p.leader = ?1 or p.handler = ?1)", code, today);
            case "themes" -> projects.countInUse("array_contains(p.themes, ?1)", code, today);
            default -> Uni.createFrom().item(0L);
        };
    }
}
