package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.baseline.Baselines;
import org.biaogan.metrics.baseline.Slip;

/** The plans a project has had, and how far it slipped from the first and from the last of them. */
public record BaselinesView(List<Baseline> items, Slips slip) {

    /**
     * One of the plans (基线).
     *
     * @param number from 1
     * @param version of the project that brought it
     * @param since when it is known
     */
    public record Baseline(
            int number,
            int version,
            Instant since,
            String by,
            String reason,
            LocalDate plannedStart,
            LocalDate plannedCompletion,
            LocalDate plannedProduction,
            BigDecimal totalInvestment,
            List<YearPlan> plans) {}

    /** Days are positive where later, money where more. */
    public record Slips(Slip<Long> start, Slip<Long> completion, Slip<Long> production, Slip<BigDecimal> investment) {}

    /** @param versions all of a project, in their order */
    static BaselinesView of(List<ProjectVersion> versions) {
        List<ProjectVersion> baselines = Baselines.among(versions, ProjectVersion::plan);
        List<Baseline> items = new ArrayList<>();
        baselines.forEach(version -> items.add(baseline(items.size() + 1, version)));
        ProjectVersion now = versions.get(versions.size() - 1);
        return new BaselinesView(
                items,
                new Slips(
                        Slip.days(each(baselines, version -> version.plannedStart), now.actualStart),
                        Slip.days(each(baselines, version -> version.plannedCompletion), now.actualCompletion),
                        Slip.days(each(baselines, version -> version.plannedProduction), now.actualProduction),
                        Slip.money(each(baselines, version -> version.totalInvestment))));
    }

    private static Baseline baseline(int number, ProjectVersion version) {
        return new Baseline(
                number,
                version.version(),
                version.knownFrom(),
                version.recordedBy(),
                version.reason(),
                version.plannedStart,
                version.plannedCompletion,
                version.plannedProduction,
                version.totalInvestment,
                version.plans.years());
    }

    /** With empty places where a baseline says nothing. */
    private static <T> List<T> each(List<ProjectVersion> baselines, Function<ProjectVersion, T> planned) {
        return baselines.stream().map(planned).toList();
    }
}
