package org.biaogan.metrics.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.earnedvalue.ProjectLightRule;
import org.biaogan.metrics.earnedvalue.Threshold;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * An edition of a rule for lights of projects as others see it.
 *
 * @param version of this edition; counted through all editions of the code, so that code and version name it
 * @param revision the newest version among the editions of the code; the entity tag is made of it
 * @param category which projects it lights; null for the default, which lights all others
 * @param effectiveFrom the first day it applies to
 */
public record ProjectLightRuleView(
        String code,
        int version,
        int revision,
        String name,
        String nameEn,
        String category,
        LocalDate effectiveFrom,
        List<Threshold> deviation,
        List<Threshold> overdueStart,
        List<Threshold> overdueCompletion,
        int reportDueDays,
        LocalDate validTo,
        Instant knownFrom)
        implements MasterRecord {

    /** Of an edition that has just become the newest version. */
    static ProjectLightRuleView of(ProjectLightRuleVersion rule) {
        return of(rule, rule.version());
    }

    static ProjectLightRuleView of(ProjectLightRuleVersion rule, int revision) {
        return new ProjectLightRuleView(
                rule.code(),
                rule.version(),
                revision,
                rule.name,
                rule.nameEn,
                rule.category,
                rule.effectiveFrom,
                rule.rule.deviation(),
                rule.rule.overdueStart(),
                rule.rule.overdueCompletion(),
                rule.rule.reportDueDays(),
                rule.validTo(),
                rule.knownFrom());
    }

    ProjectLightRule rule() {
        return new ProjectLightRule(deviation, overdueStart, overdueCompletion, reportDueDays);
    }
}
