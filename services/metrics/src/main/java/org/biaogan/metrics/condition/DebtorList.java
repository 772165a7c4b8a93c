package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Lists what projects lack by who owes it, the greatest debt first. */
@ApplicationScoped
public class DebtorList {

    /** In these nothing is waited for any more. */
    private static final Set<Stage> OVER =
            Set.of(Stage.COMPLETED, Stage.IN_PRODUCTION, Stage.AT_CAPACITY, Stage.TERMINATED);

    private static final Comparator<OwedCondition> LONGEST_FIRST = Comparator.comparing(
                    (OwedCondition each) -> each.overdueDays() == null ? -1 : each.overdueDays())
            .reversed()
            .thenComparing(OwedCondition::since)
            .thenComparing(OwedCondition::project)
            .thenComparing(OwedCondition::key);

    private static final Comparator<Debtor> GREATEST_FIRST = Comparator.comparingInt(Debtor::overdue)
            .thenComparingInt(Debtor::count)
            .reversed()
            .thenComparing(Debtor::owedBy, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ConditionRepository conditions;
    private final ProjectBook projects;
    private final ConditionContext context;
    private final RegisterOffice office;

    DebtorList(ConditionRepository conditions, ProjectBook projects, ConditionContext context, RegisterOffice office) {
        this.conditions = conditions;
        this.projects = projects;
        this.context = context;
        this.office = office;
    }

    /** All who owe something, with what they owe; 404 for a unit or official that was not known. */
    @WithSession
    public Uni<List<Debtor>> debtors(DebtorQuestion question) {
        return office.asOf(question.asOf()).chain(instant -> context.names(instant)
                .invoke(names -> requireKnown(question, names))
                .chain(names -> missing(question, names, instant).chain(found -> projects.allAt(codes(found), instant)
                        .map(known -> owed(found, known, names, office.dayOf(question.asOf())))
                        .map(owed -> grouped(owed, names)))));
    }

    /** What projects lack that an official answers for, the longest overdue first. Needs a session. */
    public Uni<List<OwedCondition>> ofOfficial(String official, Optional<Instant> asOf) {
        return debtors(new DebtorQuestion(null, official, null, asOf)).map(debtors -> debtors.stream()
                .flatMap(debtor -> debtor.items().stream())
                .sorted(LONGEST_FIRST)
                .toList());
    }

    private Uni<List<ProjectCondition>> missing(DebtorQuestion question, ConditionNames names, Instant asOf) {
        return conditions.missingAt(asOf, question.owedBy(), question.official(), units(question.unit(), names), OVER);
    }

    private static Map<String, List<OwedCondition>> owed(
            List<ProjectCondition> found, Map<String, ProjectView> projects, ConditionNames names, LocalDate today) {
        return found.stream()
                .filter(each -> projects.get(each.project).isInUseOn(today))
                .collect(Collectors.groupingBy(
                        each -> Objects.toString(each.owedBy, ""),
                        TreeMap::new,
                        Collectors.mapping(
                                each -> OwedCondition.of(each, projects.get(each.project), names, today),
                                Collectors.toList())));
    }

    private static Set<String> units(String unit, ConditionNames names) {
        if (unit == null) {
            return Set.of();
        }
        Set<String> all = new UnitHierarchy(names.units()).allBelow(Set.of(unit));
        all.add(unit);
        return all;
    }

    private static List<Debtor> grouped(Map<String, List<OwedCondition>> owed, ConditionNames names) {
        return owed.entrySet().stream()
                .map(group -> debtor(group.getKey().isEmpty() ? null : group.getKey(), group.getValue(), names))
                .sorted(GREATEST_FIRST)
                .toList();
    }

    private static Debtor debtor(String unit, List<OwedCondition> owed, ConditionNames names) {
        return new Debtor(
                unit,
                names.unit(unit),
                names.unitEn(unit),
                owed.size(),
                (int) owed.stream().filter(OwedCondition::mandatory).count(),
                (int) owed.stream().filter(OwedCondition::isOverdue).count(),
                owed.stream()
                        .map(OwedCondition::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                owed.stream().sorted(LONGEST_FIRST).toList());
    }

    private static Set<String> codes(List<ProjectCondition> found) {
        return found.stream().map(each -> each.project).collect(Collectors.toSet());
    }

    private static void requireKnown(DebtorQuestion question, ConditionNames names) {
        known("owedBy", "UNKNOWN_UNIT", question.owedBy(), names.units());
        known("unit", "UNKNOWN_UNIT", question.unit(), names.units());
        known("official", "UNKNOWN_OFFICIAL", question.official(), names.officials());
    }

    private static void known(String parameter, String fault, String code, Map<String, ?> all) {
        if (code != null && !all.containsKey(code)) {
            throw Rejected.unknown(parameter, fault, "There is no '%s' for '%s'.".formatted(code, parameter));
        }
    }
}
