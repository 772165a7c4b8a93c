package org.biaogan.metrics.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.EscalationSteps.Deadlines;

/**
 * Matters asked for, as a condition of a query. What a filter leaves open adds nothing to it.
 *
 * @param narrowing what a kind of matters adds, each part beginning with {@code and}
 * @param narrowedTo the parameters of that
 */
public record MatterQuery(Reckoning reckoning, MatterFilter filter, String narrowing, Map<String, Object> narrowedTo) {

    private static final String CLOSED = "org.biaogan.metrics.followup.FollowUpState.CLOSED";

    private static final List<Escalation> LATE = List.of(Escalation.UNIT, Escalation.DEPUTY, Escalation.DIRECTOR);

    static final String ORDER =
            " order by case when state = " + CLOSED + " then 1 else 0 end, deadline asc nulls last, code";

    String condition() {
        StringBuilder condition =
                new StringBuilder("knownFrom <= :asOf and (knownTo is null or knownTo > :asOf)").append(narrowing);
        narrow(condition, filter.projects().isEmpty(), " and project in :projects");
        narrow(condition, filter.owners().isEmpty(), " and owner in :owners");
        narrow(condition, filter.officials().isEmpty(), " and official in :officials");
        narrow(condition, filter.states().isEmpty(), " and state in :states");
        narrow(condition, !filter.overdue(), " and state <> " + CLOSED + " and deadline < :today");
        narrow(
                condition,
                filter.text() == null,
                " and (lower(title) like :text escape '!' or lower(code) like :text escape '!')");
        if (!filter.escalations().isEmpty()) {
            condition.append(" and (1 = 0");
            filter.escalations().forEach(level -> condition.append(escalated(level)));
            condition.append(")");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(narrowedTo);
        parameters.put("asOf", reckoning.asOf());
        putUnless(parameters, filter.projects().isEmpty(), "projects", filter.projects());
        putUnless(parameters, filter.owners().isEmpty(), "owners", filter.owners());
        putUnless(parameters, filter.officials().isEmpty(), "officials", filter.officials());
        putUnless(parameters, filter.states().isEmpty(), "states", filter.states());
        putUnless(parameters, !filter.overdue(), "today", reckoning.today());
        putUnless(parameters, filter.text() == null, "text", pattern());
        filter.escalations().forEach(level -> spans(level, parameters));
        return parameters;
    }

    /** The numbers of each key. */
    String tallies(String entity, TallyBy by) {
        return "select " + by.expression() + ", count(*), " + sum("1 = 1") + ", " + sum("deadline < :today") + ", "
                + sum(bounds(Escalation.UNIT)) + ", " + sum(bounds(Escalation.DEPUTY)) + ", "
                + sum(bounds(Escalation.DIRECTOR)) + ", min(case when state <> " + CLOSED
                + " then deadline end) from " + entity + " where " + condition() + " group by " + by.expression();
    }

    Map<String, Object> tallyParameters() {
        Map<String, Object> parameters = parameters();
        parameters.put("today", reckoning.today());
        LATE.forEach(level -> spans(level, parameters));
        return parameters;
    }

    private String escalated(Escalation level) {
        return level == Escalation.NONE
                ? " or state = " + CLOSED + " or deadline is null or deadline >= :firstNONE"
                : " or state <> " + CLOSED + " and " + bounds(level);
    }

    /** Within which days the deadline of what has escalated to a level lies; nothing does where the rule lacks it. */
    private String bounds(Escalation level) {
        return span(level)
                .map(span ->
                        "deadline <= :last" + level + (span.first() == null ? "" : " and deadline >= :first" + level))
                .orElse("1 = 0");
    }

    private Optional<Deadlines> span(Escalation level) {
        return reckoning.steps().deadlines(level, reckoning.today());
    }

    private void spans(Escalation level, Map<String, Object> parameters) {
        span(level).ifPresent(span -> {
            putUnless(parameters, span.first() == null, "first" + level, span.first());
            putUnless(parameters, span.last() == null, "last" + level, span.last());
        });
    }

    private static String sum(String condition) {
        return "sum(case when state <> " + CLOSED + " and " + condition + " then 1L else 0L end)";
    }

    private String pattern() {
        return filter.text() == null
                ? null
                : "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static void narrow(StringBuilder condition, boolean open, String narrowing) {
        if (!open) {
            condition.append(narrowing);
        }
    }

    private static void putUnless(Map<String, Object> parameters, boolean open, String name, Object value) {
        if (!open) {
            parameters.put(name, value);
        }
    }
}
