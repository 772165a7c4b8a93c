package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.earnedvalue.Curves;
import org.biaogan.metrics.earnedvalue.Disagreement;
import org.biaogan.metrics.earnedvalue.Index;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.execution.KnownReport;
import org.biaogan.metrics.execution.ProgressArchive;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectNumbers;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Draws the curves of a project as anything was known at an instant. */
@ApplicationScoped
class CurveDesk {

    private final ProjectBook projects;
    private final ProgressArchive reports;
    private final ProjectLightRuleBook rules;
    private final ConfidenceRepository confidence;

    @Inject
    KnowledgeClock knowledge;

    @Inject
    Clock clock;

    @Inject
    ProjectNumbers numbers;

    CurveDesk(
            ProjectBook projects,
            ProgressArchive reports,
            ProjectLightRuleBook rules,
            ConfidenceRepository confidence) {
        this.projects = projects;
        this.reports = reports;
        this.rules = rules;
        this.confidence = confidence;
    }

    /** The curves of a project; 404 for one that was not known. */
    @WithSession
    Uni<CurvesView> draw(String code, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> projects.at(code, instant).chain(project -> reports.at(
                        List.of(code), instant)
                .map(found -> found.getOrDefault(code, List.of()))
                .chain(known -> rules.at(instant)
                        .chain(lit -> confidence.history(code, instant).chain(stated -> numbers.of(List.of(code))
                                .map(number -> new ProjectLineage(project, number.get(code), known, clock.getZone()))
                                .map(lineage -> view(lineage, lit, stated, day(asOf), instant)))))));
    }

    private LocalDate day(Optional<Instant> asOf) {
        return asOf.map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static CurvesView view(
            ProjectLineage lineage,
            ProjectLightRules rules,
            List<ConfidenceVersion> stated,
            LocalDate day,
            Instant asOf) {
        ProjectView project = lineage.project();
        List<KnownReport> known = lineage.reports();
        ProjectFigureIds figures = new ProjectFigureIds(lineage);
        Reckoning reckoning = Reckoning.of(project, known, rules, day);
        Reported last = reckoning.last() == null ? null : reckoning.last().reported();
        Reported built = reckoning.stated().lastWith(Reported::physicalPercent);
        BigDecimal physical = built == null ? null : built.physicalPercent();
        Index spi = Index.ofSchedule(physical, reckoning.assay().expectedPercent());
        Index cpi = Index.ofCost(physical, project.totalInvestment(), built == null ? null : built.actualCost());
        ConfidenceView confidence = stated.isEmpty() ? null : ConfidenceView.of(stated.get(0), asOf);
        return new CurvesView(
                project.code(),
                project.moneyUnit(),
                asOf,
                Curves.of(
                                reckoning.plan(),
                                known.stream().map(KnownReport::reported).toList())
                        .stream()
                        .map(point -> CurvePointView.of(point, figures.ofPoint(point)))
                        .toList(),
                spi.value(),
                spi.note(),
                spi.noteEn(),
                cpi.value(),
                cpi.note(),
                cpi.noteEn(),
                reckoning.paper(),
                reckoning.assay().light(),
                reckoning.assay().state(),
                reckoning.assay().deviationPoints(),
                physical,
                reckoning.assay().expectedPercent(),
                last == null ? null : last.period().toString(),
                new CurvesView.LightingRule(
                        reckoning.rule().code(), reckoning.rule().version()),
                confidence,
                Disagreement.between(reckoning.assay().light(), confidence == null ? null : confidence.level()),
                figures.ofCurves());
    }
}
