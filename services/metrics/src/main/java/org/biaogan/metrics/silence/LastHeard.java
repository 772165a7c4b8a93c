package org.biaogan.metrics.silence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.biaogan.metrics.project.CountedProject;

/**
 * When each project was last visited, and up to when it last reported, by project, up to a day. What is said late of a
 * time long past says nothing of today.
 *
 * @param zone whose days are counted
 */
record LastHeard(Map<String, LocalDate> visits, Map<String, LocalDate> reports, LocalDate day, ZoneId zone) {

    LocalDate of(SilenceKind kind, CountedProject project) {
        return (kind == SilenceKind.VISIT ? visits : reports).get(project.code());
    }

    /**
     * The days since, counted at the earliest from the day the project came to its stage, or was registered if that was
     * later: nobody is blamed for the time before.
     */
    long daysWithout(SilenceKind kind, CountedProject project) {
        LocalDate last = of(kind, project);
        LocalDate begin = begin(project);
        return Math.max(0, ChronoUnit.DAYS.between(last == null || last.isBefore(begin) ? begin : last, day));
    }

    private LocalDate begin(CountedProject project) {
        LocalDate registered = project.registeredAt().atZone(zone).toLocalDate();
        LocalDate since = project.stageSince();
        return since == null || since.isBefore(registered) ? registered : since;
    }
}
