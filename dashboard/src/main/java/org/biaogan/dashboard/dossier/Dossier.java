package org.biaogan.dashboard.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What the service gathered of an official. */
record Dossier(
        Somebody official,
        OffsetDateTime asOf,
        Week week,
        Targets targets,
        Projects projects,
        Matters problems,
        Matters directives,
        Conditions conditionsOwed,
        List<Due> late,
        List<Due> dueThisWeek) {

    /** An official, as the roster has him or her. */
    record Somebody(String code, String name, String nameEn, String title, String titleEn, String phone, String email) {

        /** All of them. */
        record Roster(List<Somebody> items) {}
    }

    record Week(LocalDate monday, LocalDate sunday) {}

    record Targets(int green, int yellow, int red, int met, int late, List<Target> items) {}

    record Target(
            String indicator,
            String indicatorName,
            String indicatorNameEn,
            String unitOfMeasure,
            String unitOfMeasureEn,
            int decimals,
            String unit,
            String unitName,
            String unitNameEn,
            String period,
            BigDecimal actual,
            BigDecimal target,
            BigDecimal completionPercent,
            BigDecimal deviation,
            String deviationUnit,
            String light,
            String state,
            Map<String, String> figures) {}

    record Projects(int red, List<Project> items) {}

    record Project(
            String code,
            String name,
            String nameEn,
            String unitName,
            String unitNameEn,
            String role,
            String stage,
            LocalDate plannedCompletion,
            String light,
            String state,
            BigDecimal deviationPoints,
            BigDecimal physicalPercent,
            Integer openProblems,
            Integer overdueProblems) {}

    record Matters(int open, int overdue, List<Matter> items) {}

    /** A problem or a directive. */
    record Matter(
            String code,
            String title,
            String projectName,
            String projectNameEn,
            String meetingTitle,
            String state,
            LocalDate deadline,
            long overdueDays,
            String escalation) {}

    record Conditions(int missing, int overdue, List<Condition> items) {}

    record Condition(
            String project,
            String projectName,
            String projectNameEn,
            String name,
            String nameEn,
            boolean mandatory,
            LocalDate promisedOn,
            Long overdueDays) {}

    /**
     * Something with a day.
     *
     * @param what of a project which of its dates, of a target its period
     */
    record Due(
            String kind,
            String ref,
            String what,
            String title,
            String titleEn,
            String project,
            LocalDate dueOn,
            long daysLate,
            String escalation) {}
}
