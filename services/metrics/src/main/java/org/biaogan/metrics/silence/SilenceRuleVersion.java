package org.biaogan.metrics.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.vintage.Version;

/** What was known about a silence rule between two instants. */
@Entity
@Table(name = "silence_rule_version")
class SilenceRuleVersion extends Version {

    @Id
    @GeneratedValue(generator = "silence_rule_version_seq")
    @SequenceGenerator(
            name = "silence_rule_version_seq",
            sequenceName = "silence_rule_version_seq",
            allocationSize = 50)
    Long id;

    @Enumerated(EnumType.STRING)
    SilenceKind kind;

    @Column(columnDefinition = "text[]")
    String[] stages;

    Boolean flagship;
    String category;
    int days;
    LocalDate effectiveFrom;

    SilenceRuleVersion() {}

    SilenceRuleVersion(NewSilenceRule rule) {
        super(rule.code(), null, rule.reason());
        this.kind = rule.kind();
        this.stages = rule.stages().stream().distinct().map(Stage::name).toArray(String[]::new);
        this.flagship = rule.flagship();
        this.category = rule.category();
        this.days = rule.days();
        this.effectiveFrom = rule.effectiveFrom();
    }

    /** The same, out of use. */
    SilenceRuleVersion retiredOn(LocalDate day) {
        SilenceRuleVersion last = new SilenceRuleVersion(
                new NewSilenceRule(code(), kind, stages(), flagship, category, days, effectiveFrom, null));
        last.retire(day, "retired");
        return last;
    }

    List<Stage> stages() {
        return Arrays.stream(stages).map(Stage::valueOf).toList();
    }

    boolean isInForceOn(LocalDate day) {
        return validTo() == null && !effectiveFrom.isAfter(day);
    }

    SilenceRule toRule() {
        return new SilenceRule(code(), kind, stages(), flagship, category, days, effectiveFrom);
    }
}
