package org.biaogan.metrics.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.audit.DeedArchive;
import org.biaogan.metrics.audit.DeedFilter;
import org.biaogan.metrics.audit.DoneDeed;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectCensus;

/** Tells what was done to projects, problems and whatever else people follow. All of it needs a session. */
@ApplicationScoped
class DeedLog {

    private static final String OF_UNITS = "(e.unit in :units or e.project in %s)".formatted(ProjectCensus.OF_UNITS);

    /** Of what somebody leads or handles, and of what lies with somebody by the deed's own word. */
    private static final String OF_OFFICIAL =
            "(function('jsonb_extract_path_text', e.detail, 'official') = :official or e.project in %s)"
                    .formatted(ProjectCensus.OF_OFFICIAL);

    private final DeedArchive deeds;
    private final ProjectBook projects;
    private final OfficialRoster officials;

    DeedLog(DeedArchive deeds, ProjectBook projects, OfficialRoster officials) {
        this.deeds = deeds;
        this.projects = projects;
        this.officials = officials;
    }

    /** How many there are, of the kinds asked for. */
    Uni<Long> count(ChangeQuestion question, Scope scope, Instant until) {
        return question.wantsDeeds()
                ? deeds.count(filter(question, scope, until))
                : Uni.createFrom().item(0L);
    }

    /** Those from one place up to another, the newest first. */
    Uni<List<ChangeView>> cut(ChangeQuestion question, Scope scope, Instant until, long from, long to) {
        return to <= from
                ? Uni.createFrom().item(List.of())
                : deeds.list(filter(question, scope, until), (int) from, (int) (to - from))
                        .chain(found -> views(found, scope, until));
    }

    private Uni<List<ChangeView>> views(List<DoneDeed> found, Scope scope, Instant until) {
        List<String> codes = found.stream()
                .map(done -> done.deed().project())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return projects.allAt(codes, until).chain(places -> officials.at(until).map(people -> {
            DeedWords words = new DeedWords(scope, places, people);
            return found.stream().map(words::of).toList();
        }));
    }

    private static DeedFilter filter(ChangeQuestion question, Scope scope, Instant until) {
        Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
        if (!question.units().isEmpty()) {
            conditions.put(OF_UNITS, Map.of("units", scope.units(), "asOf", until));
        }
        if (question.responsible() != null) {
            conditions.put(OF_OFFICIAL, Map.of("official", question.responsible(), "asOf", until));
        }
        return new DeedFilter(question.since(), until, question.deedKinds(), question.project(), conditions);
    }
}
