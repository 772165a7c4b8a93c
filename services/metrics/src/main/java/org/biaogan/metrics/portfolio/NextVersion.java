package org.biaogan.metrics.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaogan.metrics.project.FundSource;
import org.biaogan.metrics.project.Funding;
import org.biaogan.metrics.project.KnownProjects;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.project.YearPlan;
import org.biaogan.metrics.rest.Fault;

/** The next version of a project that is registered: what the file says, over what is known. */
final class NextVersion {

    /** Only transitions move these. */
    private static final Set<String> MOVED =
            Set.of("stage", "stageSince", "actualStart", "actualCompletion", "actualProduction");

    private NextVersion() {}

    /** None where the file says nothing new; what is wrong with the change itself is added to the faults. */
    static List<NewProject> of(
            NewProject was, NewProject said, KnownProjects known, List<Fault> faults, List<Fault> warnings) {
        Map<String, Object> fields = new LinkedHashMap<>(said.said());
        Map<String, Object> before = was.said();
        MOVED.stream()
                .filter(fields::containsKey)
                .filter(field -> !fields.get(field).equals(before.get(field)))
                .sorted()
                .map(field -> new Fault(field, "NOT_MOVED", "Only transitions change it; it stays as it is."))
                .forEach(warnings::add);
        fields.keySet().removeAll(MOVED);
        fields.put("plans", plans(was, said));
        fields.put("composition", composition(was, said));
        fields.put("reason", said.reason());
        NewProject next = was.with(fields);
        if (!known.changes(next)) {
            return List.of();
        }
        if (next.reason() == null) {
            faults.add(new Fault(
                    "reason",
                    "REQUIRED",
                    "'%s' changes, so it needs a reason: in a column, or for all rows as a constant."
                            .formatted(said.code())));
        }
        if (!Objects.equals(next.name(), was.name())) {
            warnings.add(new Fault(
                    "name",
                    "RENAMED",
                    "'%s' was called '%s' so far; that stays as a former name.".formatted(said.code(), was.name())));
        }
        return List.of(next);
    }

    private static List<YearPlan> plans(NewProject was, NewProject said) {
        SortedMap<Integer, YearPlan> plans = new TreeMap<>();
        was.plansOrNone().forEach(plan -> plans.put(plan.year(), plan));
        said.plansOrNone()
                .forEach(plan -> plans.merge(
                        plan.year(),
                        plan,
                        (old, next) -> new YearPlan(
                                old.year(),
                                next.investment() == null ? old.investment() : next.investment(),
                                next.goal() == null ? old.goal() : next.goal(),
                                old.goalEn())));
        return List.copyOf(plans.values());
    }

    private static List<Funding> composition(NewProject was, NewProject said) {
        Map<FundSource, Funding> parts = new LinkedHashMap<>();
        was.compositionOrNone().forEach(part -> parts.put(part.source(), part));
        said.compositionOrNone().forEach(part -> parts.put(part.source(), part));
        return List.copyOf(parts.values());
    }
}
