package org.biaogan.dashboard.closing;

import java.util.List;
import java.util.UUID;

/**
 * The form by which a period is closed or opened by hand, as typed.
 *
 * @param id of the closing revised; empty for a new one, as {@code version} from which the change starts
 * @param key sent along as Idempotency-Key, so that a double click closes once
 * @param trouble why it was not taken; empty at first
 */
record HandForm(
        String id,
        String version,
        String key,
        String unit,
        String period,
        boolean closed,
        String reason,
        List<String> trouble) {

    static HandForm empty(String unit, String period) {
        String key = UUID.randomUUID().toString();
        return new HandForm("", "", key, unit, period == null ? "" : period, true, "", List.of());
    }

    /** To turn round what holds. */
    static HandForm of(HandClosing closing) {
        return new HandForm(
                closing.id(),
                String.valueOf(closing.version()),
                "",
                closing.unit(),
                closing.period(),
                !closing.closed(),
                "",
                List.of());
    }

    public boolean isRevision() {
        return !id.isEmpty();
    }

    boolean isIncomplete() {
        return unit.isBlank() || period.isBlank() || reason.isBlank();
    }

    HandClosing.Draft draft() {
        return new HandClosing.Draft(unit, period.strip(), closed, reason.strip());
    }

    HandForm refused(List<String> lines) {
        return new HandForm(id, version, key, unit, period, closed, reason, lines);
    }

    /** What was typed, now starting from the version that somebody else made meanwhile. */
    HandForm onto(HandClosing newer, String told) {
        return new HandForm(
                newer.id(), String.valueOf(newer.version()), key, unit, period, closed, reason, List.of(told));
    }
}
