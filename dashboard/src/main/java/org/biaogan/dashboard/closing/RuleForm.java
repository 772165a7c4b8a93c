package org.biaogan.dashboard.closing;

import java.util.List;
import java.util.UUID;

/**
 * The form by which a closing rule is added or revised, as typed.
 *
 * @param version from which a revision starts; empty for a new rule
 * @param key sent along as Idempotency-Key, so that a double click makes one rule
 * @param trouble why it was not taken; empty at first
 */
record RuleForm(
        String code,
        String version,
        String key,
        String unit,
        String indicator,
        String days,
        String effectiveFrom,
        String reason,
        List<String> trouble) {

    static RuleForm empty() {
        return new RuleForm("", "", UUID.randomUUID().toString(), "", "", "", "", "", List.of());
    }

    static RuleForm of(ClosingRule rule) {
        return new RuleForm(
                rule.code(),
                String.valueOf(rule.version()),
                "",
                text(rule.unit()),
                text(rule.indicator()),
                String.valueOf(rule.closesAfterDays()),
                String.valueOf(rule.effectiveFrom()),
                "",
                List.of());
    }

    public boolean isRevision() {
        return !version.isEmpty();
    }

    boolean isIncomplete() {
        return code.isBlank()
                || !days.matches("\\d{1,4}")
                || !effectiveFrom.matches("\\d{4}-\\d{2}-\\d{2}")
                || isRevision() && reason.isBlank();
    }

    ClosingRule.Draft draft() {
        return new ClosingRule.Draft(
                code.strip(), orNull(unit), orNull(indicator), Integer.valueOf(days), effectiveFrom, orNull(reason));
    }

    RuleForm refused(List<String> lines) {
        return new RuleForm(code, version, key, unit, indicator, days, effectiveFrom, reason, lines);
    }

    /** What was typed, now starting from the version that somebody else made meanwhile. */
    RuleForm onto(ClosingRule newer, String told) {
        return new RuleForm(
                code,
                String.valueOf(newer.version()),
                key,
                unit,
                indicator,
                days,
                effectiveFrom,
                reason,
                List.of(told));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
