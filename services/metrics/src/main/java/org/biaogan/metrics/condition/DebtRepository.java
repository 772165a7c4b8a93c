package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Sums up what is missing by who owes it, and finds it a page at a time. */
@ApplicationScoped
class DebtRepository implements PanacheRepository<ProjectCondition> {

    private static final String DEBTS = """
            select new org.biaogan.metrics.condition.Debt(c.owedBy, count(*), count(case when c.mandatory then 1 end),
                count(case when c.promisedOn < :today then 1 end), min(c.missingSince))""";

    private static final String GREATEST_FIRST =
            " group by c.owedBy order by count(case when c.promisedOn < :today then 1"
                    + " end) desc, count(*) desc, c.owedBy nulls last";

    private static final String FIRST_OF_EACH = """
            select o from ProjectCondition o where o.id in (
                select f.id from (select c.id as id, row_number() over (partition by c.owedBy%s) as place%s%s) f
                where f.place <= :most)""";

    /** A page of those who owe something, the greatest debt first, and how many they are. */
    Uni<Paged<Debt>> debts(DebtQuery query, Page page) {
        return getSession().chain(session -> query.asked(
                        session, "select count(distinct coalesce(c.owedBy, ''))" + query.from(), Long.class)
                .getSingleResult()
                .chain(total -> query.asked(session, DEBTS + query.from() + GREATEST_FIRST, Debt.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(debts -> new Paged<>(debts, total))));
    }

    /** Of each of some debts the first few of what is missing, in no order. */
    Uni<List<ProjectCondition>> firstOf(DebtQuery query, List<Debt> debts, int most) {
        List<String> named =
                debts.stream().map(Debt::owedBy).filter(Objects::nonNull).toList();
        String theirs = named.size() < debts.size()
                ? " and (c.owedBy in :named or c.owedBy is null)"
                : " and c.owedBy in :named";
        return getSession().chain(session -> query.asked(
                        session, FIRST_OF_EACH.formatted(DebtQuery.ORDER, query.from(), theirs), ProjectCondition.class)
                .setParameter("named", named)
                .setParameter("most", most)
                .getResultList());
    }

    /** A page of what is missing, the longest overdue first. */
    Uni<Paged<ProjectCondition>> page(DebtQuery query, Page page) {
        return getSession().chain(session -> query.asked(session, "select count(*)" + query.from(), Long.class)
                .getSingleResult()
                .chain(total -> query.asked(
                                session, "select c" + query.from() + DebtQuery.ORDER, ProjectCondition.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(found -> new Paged<>(found, total))));
    }

    /** All of it; for questions that narrow it down to what one person can answer for. */
    Uni<List<ProjectCondition>> all(DebtQuery query) {
        return getSession().chain(session -> query.asked(
                        session, "select c" + query.from() + DebtQuery.ORDER, ProjectCondition.class)
                .getResultList());
    }
}
