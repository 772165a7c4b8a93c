package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.language.Language;

/**
 * By which version of which rule the light was lit, with the way to it.
 *
 * @param reason which of its bands, and by what; null where the service does not say
 */
record LitBy(String text, String link, String reason) {

    /** Null where no light is lit. */
    static LitBy of(Assessment row, Language language) {
        Assessment.LightRule rule = row.lightRule();
        if (rule == null || row.light() == null) {
            return null;
        }
        String version = String.valueOf(rule.version());
        return new LitBy(
                language.words(AssessmentWords.class).rule(rule.code(), version),
                "/light-rules/" + rule.code() + "#v" + version,
                language.pick(row.lightReason(), row.lightReasonEn()));
    }
}
