package org.biaogan.metrics.light;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition of a light rule as others see it.
 *
 * @param version of this edition; counted through all editions of the code, so that code and version name it
 * @param revision the newest version among the editions of the code; the entity tag is made of it
 * @param effectiveFrom the first period end it applies to
 * @param bands in the order they are read
 * @param rule made of the bands, and checked, once; not part of what is answered
 */
public record LightRuleView(
        String code,
        int version,
        int revision,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        List<Band> bands,
        LocalDate validTo,
        Instant knownFrom,

        @JsonIgnore @Schema(hidden = true) LightRule rule)
        implements MasterRecord {

    /** Of an edition that has just become the newest version. */
    static LightRuleView of(LightRuleVersion rule) {
        return of(rule, rule.version());
    }

    static LightRuleView of(LightRuleVersion rule, int revision) {
        return new LightRuleView(
                rule.code(),
                rule.version(),
                revision,
                rule.name,
                rule.nameEn,
                rule.effectiveFrom,
                rule.wholeRule.bands(),
                rule.validTo(),
                rule.knownFrom(),
                rule.wholeRule);
    }
}
