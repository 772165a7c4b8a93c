package org.biaogan.metrics.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A silence rule as others see it.
 *
 * @param flagship true for flagship projects, false for all others; null for both
 * @param days on how many days without one a project is not yet silent
 * @param validTo the day on which it was taken out of use, at once; null while it is in use
 */
public record SilenceRuleView(
        String code,
        SilenceKind kind,
        List<Stage> stages,
        Boolean flagship,
        String category,
        int days,
        LocalDate effectiveFrom,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static SilenceRuleView of(SilenceRuleVersion rule) {
        return new SilenceRuleView(
                rule.code(),
                rule.kind,
                rule.stages(),
                rule.flagship,
                rule.category,
                rule.days,
                rule.effectiveFrom,
                rule.validTo(),
                rule.version(),
                rule.knownFrom());
    }
}
