package org.biaogan.metrics.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.project.Stage;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which missing conditions are asked for, as a query of the store about {@code c}. */
final class DebtQuery {

    /** In these nothing is waited for any more. */
    private static final Set<Stage> OVER =
            Set.of(Stage.COMPLETED, Stage.IN_PRODUCTION, Stage.AT_CAPACITY, Stage.TERMINATED);

    /** The longest overdue first, of the others those promised, and then the longest missing. */
    static final String ORDER = " order by case when c.promisedOn < :today then 0 when c.promisedOn is null then 2"
            + " else 1 end, case when c.promisedOn < :today then c.promisedOn end, c.missingSince, c.project, c.condition";

    private final StringBuilder from = new StringBuilder(" ").append("""
            from ProjectCondition c join ProjectVersion p on p.code = c.project
            where c.missingSince is not null and c.knownFrom <= :asOf and (c.knownTo is null or c.knownTo > :asOf)
                and p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf)
                and (p.validTo is null or p.validTo >= :today) and p.stage not in :over""");

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param units all that the question's unit stands for; empty for all */
    DebtQuery(DebtorQuestion question, Collection<String> units, Instant asOf, LocalDate today) {
        values.put("asOf", asOf);
        values.put("today", today);
        values.put("over", OVER);
        if (question.unnamed()) {
            from.append(" and c.owedBy is null");
        }
        where("c.owedBy = :owedBy", "owedBy", question.owedBy());
        where("c.owedByOfficial = :official", "official", question.official());
        where("(p.unit in :units or p.responsibleUnit in :units)", "units", units.isEmpty() ? null : units);
    }

    /** Where, and which; begins with the space that parts it from what is selected. */
    String from() {
        return from.toString();
    }

    <T> Mutiny.SelectionQuery<T> asked(Mutiny.Session session, String query, Class<T> type) {
        Mutiny.SelectionQuery<T> asked = session.createQuery(query, type);
        values.forEach(asked::setParameter);
        return asked;
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            from.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
