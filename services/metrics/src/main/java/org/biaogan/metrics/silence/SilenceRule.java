package org.biaogan.metrics.silence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.biaogan.metrics.project.CountedProject;
import org.biaogan.metrics.project.Stage;

/**
 * For how many days a project may be without a visit or a report (静默规则).
 *
 * @param stages of the projects it holds for
 * @param flagship whether it holds for flagship projects, or for all others; null for both
 * @param category of the projects it holds for; null for all
 */
record SilenceRule(
        String code,
        SilenceKind kind,
        List<Stage> stages,
        Boolean flagship,
        String category,
        int days,
        LocalDate effectiveFrom) {

    /** The one for a category comes before that for flagship projects, that before the general; then the newer. */
    static final Comparator<SilenceRule> PARTICULAR_FIRST = Comparator.comparing(
                    (SilenceRule rule) -> rule.category == null)
            .thenComparing(rule -> rule.flagship == null)
            .thenComparing(SilenceRule::effectiveFrom, Comparator.reverseOrder())
            .thenComparing(SilenceRule::code);

    boolean holdsFor(CountedProject project) {
        return stages.contains(project.stage())
                && (flagship == null || flagship == project.flagship())
                && (category == null || category.equals(project.category()));
    }
}
