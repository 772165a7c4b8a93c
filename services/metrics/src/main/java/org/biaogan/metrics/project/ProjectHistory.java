package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Tells what became of a project from version to version. */
@ApplicationScoped
public class ProjectHistory {

    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,9})\"");

    private final ProjectRepository projects;
    private final KnowledgeClock knowledge;

    ProjectHistory(ProjectRepository projects, KnowledgeClock knowledge) {
        this.projects = projects;
        this.knowledge = knowledge;
    }

    /** Its plans, each earlier one kept, and how far it slipped from them; 404 where there is no such project. */
    @WithSession
    public Uni<BaselinesView> baselines(String code, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(instant -> projects.versions(code, instant))
                .map(versions -> versions.isEmpty() ? null : versions)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("projects", code))
                .map(BaselinesView::of);
    }

    /** The refusal of a change that came too late, with all that was changed since the version it started from. */
    @WithSession
    Uni<Rejected> explain(Rejected stale, String code, String ifMatch) {
        return knowledge
                .asOf(Optional.empty())
                .chain(now -> projects.versions(code, now))
                .map(versions -> versions.isEmpty() ? stale : explained(stale, versions, had(ifMatch)));
    }

    private static Rejected explained(Rejected stale, List<ProjectVersion> versions, int had) {
        List<FieldChange> changes = new ArrayList<>();
        for (int at = 1; at < versions.size(); at++) {
            if (versions.get(at - 1).version() >= had && had > 0) {
                changes.addAll(FieldChange.between(versions.get(at - 1), versions.get(at)));
            }
        }
        return ChangedMeanwhile.by(stale, versions.get(versions.size() - 1).version(), changes);
    }

    /** The version that a caller started from; 0 where the header names none. */
    private static int had(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : 0;
    }
}
