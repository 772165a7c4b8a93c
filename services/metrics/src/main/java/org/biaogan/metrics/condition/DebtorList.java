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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Lists what projects lack by who owes it, the greatest debt first. */
@ApplicationScoped
public class DebtorList {

    /** Of each debtor so much is shown at once; the rest is asked for by who owes it. */
    static final int SHOWN = 20;

    private static final Comparator<OwedCondition> LONGEST_FIRST = Comparator.comparing(
                    (OwedCondition each) -> each.overdueDays() == null ? -1 : each.overdueDays())
            .reversed()
            .thenComparing(OwedCondition::since)
            .thenComparing(OwedCondition::project)
            .thenComparing(OwedCondition::key);

    private final DebtRepository debts;
    private final ProjectBook projects;
    private final ConditionContext context;
    private final RegisterOffice office;

    DebtorList(DebtRepository debts, ProjectBook projects, ConditionContext context, RegisterOffice office) {
        this.debts = debts;
        this.projects = projects;
        this.context = context;
        this.office = office;
    }

    /** A page of those who owe something, with the first of what they owe; 404 for a unit or official not known. */
    @WithSession
    public Uni<Paged<Debtor>> debtors(DebtorQuestion question, Page page) {
        return asked(question, (query, begun) -> debts.debts(query, page)
                .chain(found -> (found.items().isEmpty()
                                ? Uni.createFrom().item(List.<ProjectCondition>of())
                                : debts.firstOf(query, found.items(), SHOWN))
                        .chain(first -> owed(first, begun))
                        .map(owed -> debtors(found, owed, begun.names()))));
    }

    /** A page of what is owed, the longest overdue first; 404 for a unit or official not known. */
    @WithSession
    public Uni<Paged<OwedCondition>> owed(DebtorQuestion question, Page page) {
        return asked(question, (query, begun) -> debts.page(query, page)
                .chain(found -> owed(found.items(), begun).map(owed -> new Paged<>(owed, found.total()))));
    }

    /** What projects lack that an official answers for, the longest overdue first. Needs a session. */
    public Uni<List<OwedCondition>> ofOfficial(String official, Optional<Instant> asOf) {
        return asked(new DebtorQuestion(null, false, official, null, asOf), (query, begun) -> debts.all(query)
                .chain(found -> owed(found, begun)));
    }

    /** As of when is looked, and what those who owe were called then. */
    private record Begun(Instant asOf, LocalDate today, ConditionNames names) {}

    private <T> Uni<T> asked(DebtorQuestion question, BiFunction<DebtQuery, Begun, Uni<T>> answer) {
        LocalDate today = office.dayOf(question.asOf());
        return office.asOf(question.asOf()).chain(instant -> context.names(instant)
                .invoke(names -> requireKnown(question, names))
                .chain(names -> answer.apply(
                        new DebtQuery(question, units(question.unit(), names), instant, today),
                        new Begun(instant, today, names))));
    }

    private Uni<List<OwedCondition>> owed(List<ProjectCondition> found, Begun begun) {
        return projects.allAt(found.stream().map(each -> each.project).collect(Collectors.toSet()), begun.asOf())
                .map(known -> found.stream()
                        .map(each -> OwedCondition.of(each, known.get(each.project), begun.names(), begun.today()))
                        .toList());
    }

    private static Paged<Debtor> debtors(Paged<Debt> debts, List<OwedCondition> owed, ConditionNames names) {
        Map<String, List<OwedCondition>> byUnit =
                owed.stream().collect(Collectors.groupingBy(each -> Objects.toString(each.owedBy(), "")));
        return debts.map(debt -> Debtor.of(
                debt,
                byUnit.getOrDefault(Objects.toString(debt.owedBy(), ""), List.of()).stream()
                        .sorted(LONGEST_FIRST)
                        .toList(),
                names));
    }

    private static Set<String> units(String unit, ConditionNames names) {
        if (unit == null) {
            return Set.of();
        }
        Set<String> all = new UnitHierarchy(names.units()).allBelow(Set.of(unit));
        all.add(unit);
        return all;
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
