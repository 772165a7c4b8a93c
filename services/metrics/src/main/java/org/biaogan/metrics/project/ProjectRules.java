package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.rest.Requirements;

/** What the description of a project must fulfil by itself. */
final class ProjectRules {

    private static final BigDecimal LONGEST = new BigDecimal(180);
    private static final BigDecimal HIGHEST = new BigDecimal(90);
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(15);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_PLANS = 100;
    private static final int MOST_PARTS = 50;
    private static final int MOST_THEMES = 50;

    private ProjectRules() {}

    static Requirements on(NewProject project) {
        Requirements requirements = new Requirements()
                .code("code", project.code())
                .text("name", project.name())
                .optionalText("nameEn", project.nameEn())
                .code("unit", project.unit())
                .optionalText("owner", project.owner())
                .optionalText("ownerCode", project.ownerCode())
                .optionalCode("responsibleUnit", project.responsibleUnit())
                .optionalCode("leader", project.leader())
                .optionalCode("handler", project.handler())
                .optionalText("sector", project.sector())
                .optionalText("chainLink", project.chainLink())
                .optionalText("category", project.category())
                .optionalText("approvalCode", project.approvalCode())
                .optionalText("address", project.address())
                .optionalText("summary", project.summary())
                .optionalText("moneyUnit", project.moneyUnit())
                .optionalText("reason", project.reason());
        place(requirements, project);
        order(requirements, "plannedCompletion", project.plannedStart(), project.plannedCompletion());
        order(requirements, "plannedProduction", project.plannedStart(), project.plannedProduction());
        order(requirements, "actualCompletion", project.actualStart(), project.actualCompletion());
        order(requirements, "actualProduction", project.actualStart(), project.actualProduction());
        money(requirements, "totalInvestment", project.totalInvestment());
        if (isWithin(requirements, "themes", project.themesOrNone(), MOST_THEMES)) {
            themes(requirements, project.themesOrNone());
        }
        if (isWithin(requirements, "composition", project.compositionOrNone(), MOST_PARTS)) {
            composition(requirements, project.compositionOrNone());
        }
        if (isWithin(requirements, "plans", project.plansOrNone(), MOST_PLANS)) {
            plans(requirements, project.plansOrNone());
        }
        return requirements;
    }

    /** What a project that is registered late says of days gone by has happened: none of them is still to come. */
    static Requirements happened(NewProject project, LocalDate today) {
        Requirements requirements = new Requirements();
        notToCome(requirements, "actualStart", project.actualStart(), today);
        notToCome(requirements, "actualCompletion", project.actualCompletion(), today);
        notToCome(requirements, "actualProduction", project.actualProduction(), today);
        notToCome(requirements, "stageSince", project.stageSince(), today);
        return requirements;
    }

    /** What whoever registers one project must say besides: past the reserve, why it comes so late. */
    static Requirements registered(NewProject project, LocalDate today) {
        Requirements requirements = happened(project, today);
        return project.isPastReserve() ? requirements.text("reason", project.reason()) : requirements;
    }

    private static void notToCome(Requirements requirements, String field, LocalDate on, LocalDate today) {
        requirements.rule(
                on == null || !on.isAfter(today),
                field,
                "IN_THE_FUTURE",
                "'%s' %s is still to come.".formatted(field, on));
    }

    private static void place(Requirements requirements, NewProject project) {
        requirements
                .rule(
                        (project.longitude() == null) == (project.latitude() == null),
                        "longitude",
                        "HALF_A_PLACE",
                        "'longitude' and 'latitude' are given together.")
                .rule(
                        within(project.longitude(), LONGEST),
                        "longitude",
                        "OUT_OF_RANGE",
                        "'longitude' is -180 to 180, at most 12 digits after the point.")
                .rule(
                        within(project.latitude(), HIGHEST),
                        "latitude",
                        "OUT_OF_RANGE",
                        "'latitude' is -90 to 90, at most 12 digits after the point.");
    }

    private static void order(Requirements requirements, String field, LocalDate first, LocalDate then) {
        requirements.rule(
                first == null || then == null || !then.isBefore(first),
                field,
                "END_BEFORE_START",
                "'%s' %s lies before the start, %s.".formatted(field, then, first));
    }

    /** What is too long is not even looked through. */
    private static boolean isWithin(Requirements requirements, String field, List<?> items, int most) {
        requirements.rule(
                items.size() <= most, field, "TOO_MANY", "'%s' holds at most %d entries.".formatted(field, most));
        return items.size() <= most;
    }

    private static void themes(Requirements requirements, List<String> themes) {
        for (int at = 0; at < themes.size(); at++) {
            requirements.given("themes[%d]".formatted(at), themes.get(at));
        }
    }

    private static void composition(Requirements requirements, List<Funding> parts) {
        for (int at = 0; at < parts.size(); at++) {
            Funding part = parts.get(at);
            String field = "composition[%d]".formatted(at);
            requirements.given(field, part);
            if (part != null) {
                requirements.given(field + ".source", part.source()).given(field + ".amount", part.amount());
                money(requirements, field + ".amount", part.amount());
            }
        }
    }

    private static void plans(Requirements requirements, List<YearPlan> plans) {
        Set<Integer> years = new HashSet<>();
        for (int at = 0; at < plans.size(); at++) {
            YearPlan plan = plans.get(at);
            String field = "plans[%d]".formatted(at);
            requirements.given(field, plan);
            if (plan != null) {
                requirements
                        .rule(
                                plan.year() >= FIRST_YEAR && plan.year() <= LAST_YEAR,
                                field + ".year",
                                "OUT_OF_RANGE",
                                "'year' must be from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR))
                        .rule(
                                years.add(plan.year()),
                                field + ".year",
                                "DUPLICATE",
                                "The year %d is planned twice.".formatted(plan.year()))
                        .optionalText(field + ".goal", plan.goal())
                        .optionalText(field + ".goalEn", plan.goalEn());
                requirements.rule(
                        plan.investment() == null || isStorable(plan.investment()),
                        field + ".investment",
                        "OUT_OF_RANGE",
                        "'%s.investment' is an amount of money: at most 15 digits before the point and %d after it."
                                .formatted(field, MOST_DECIMALS));
            }
        }
    }

    private static void money(Requirements requirements, String field, BigDecimal amount) {
        requirements.rule(
                amount == null || amount.signum() >= 0 && isStorable(amount),
                field,
                "OUT_OF_RANGE",
                "'%s' is an amount of money: not negative, at most 15 digits before the point and %d after it."
                        .formatted(field, MOST_DECIMALS));
    }

    private static boolean isStorable(BigDecimal amount) {
        return amount.abs().compareTo(MOST_MONEY) < 0 && amount.scale() <= MOST_DECIMALS;
    }

    private static boolean within(BigDecimal degrees, BigDecimal bound) {
        return degrees == null || degrees.abs().compareTo(bound) <= 0 && degrees.scale() <= MOST_DECIMALS;
    }
}
