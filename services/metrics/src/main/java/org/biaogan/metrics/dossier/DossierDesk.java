package org.biaogan.metrics.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.assessment.StandingArchive;
import org.biaogan.metrics.condition.DebtorList;
import org.biaogan.metrics.meeting.DirectiveDesk;
import org.biaogan.metrics.meeting.DirectiveView;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.problem.ProblemLedger;
import org.biaogan.metrics.problem.ProblemView;
import org.biaogan.metrics.project.ProjectCatalogue;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Gathers what an official answers for, in a number of statements that nothing makes grow. */
@ApplicationScoped
class DossierDesk {

    private final ProjectCatalogue projects;
    private final ProblemLedger problems;
    private final DirectiveDesk directives;
    private final DebtorList debtors;

    @Inject
    StandingArchive targets;

    @Inject
    OfficialRoster officials;

    @Inject
    KnowledgeClock knowledge;

    @Inject
    Clock clock;

    DossierDesk(ProjectCatalogue projects, ProblemLedger problems, DirectiveDesk directives, DebtorList debtors) {
        this.projects = projects;
        this.problems = problems;
        this.directives = directives;
        this.debtors = debtors;
    }

    /** The dossier of an official; 404 where there is none, or was none at that instant. */
    @WithSession
    Uni<Dossier> of(String code, Optional<Instant> wanted) {
        return projects.ofOfficial(code, wanted)
                .chain(mine -> knowledge.asOf(wanted).chain(asOf -> official(code, asOf)
                        .chain(official -> duties(code, mine, wanted, asOf)
                                .map(duties -> duties.of(official, asOf, today(wanted))))));
    }

    private Uni<OfficialView> official(String code, Instant asOf) {
        return officials
                .at(asOf)
                .map(all -> all.get(code))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("officials", code));
    }

    private Uni<Duties> duties(String code, List<ProjectView> mine, Optional<Instant> wanted, Instant asOf) {
        return targets(code, asOf).chain(rows -> problems(code, wanted, asOf)
                .chain(found -> directives(code, wanted, asOf).chain(decided -> debtors.ofOfficial(code, wanted)
                        .map(owed -> new Duties(rows, mine, found, decided, owed)))));
    }

    private Uni<List<AssessmentView>> targets(String code, Instant asOf) {
        return targets.at(asOf, Optional.empty(), List.of(), code)
                .map(stands -> stands.values().stream().map(Stand::row).toList());
    }

    private Uni<List<ProblemView>> problems(String code, Optional<Instant> wanted, Instant asOf) {
        return problems.reckoning(wanted, asOf).chain(reckoning -> problems.openOf(code, reckoning));
    }

    private Uni<List<DirectiveView>> directives(String code, Optional<Instant> wanted, Instant asOf) {
        return directives.reckoning(wanted, asOf).chain(reckoning -> directives.openOf(code, reckoning));
    }

    private LocalDate today(Optional<Instant> wanted) {
        return wanted.map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
