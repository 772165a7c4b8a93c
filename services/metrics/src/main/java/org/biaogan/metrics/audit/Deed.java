package org.biaogan.metrics.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Something done that people follow (动态): a project moved, a problem assigned, a visit made.
 *
 * @param action the verb that the audit trail keeps: {@code retire}
 * @param subject to what, as a path below the API: {@code problems/P-7}
 * @param project the code of the project concerned; null where none is
 * @param unit the code of the unit concerned; null where none is
 * @param before what was there, a word or a number as text; null where nothing was
 * @param after likewise what is there now
 * @param reason why, in the words of whoever did it
 * @param knownFrom the stamp of the transaction, at which it became known
 * @param detail what else a reader needs
 */
public record Deed(
        DeedKind kind,
        String action,
        String subject,
        String project,
        String unit,
        String before,
        String after,
        String reason,
        Instant knownFrom,
        Map<String, Object> detail) {

    public static Deed of(DeedKind kind, String subject, Instant knownFrom) {
        return new Deed(kind, kind.action(), subject, null, null, null, null, null, knownFrom, Map.of());
    }

    /** By another verb than its kind is called. */
    public Deed doing(String verb) {
        return new Deed(kind, verb, subject, project, unit, before, after, reason, knownFrom, detail);
    }

    public Deed project(String code) {
        return new Deed(kind, action, subject, code, unit, before, after, reason, knownFrom, detail);
    }

    public Deed unit(String code) {
        return new Deed(kind, action, subject, project, code, before, after, reason, knownFrom, detail);
    }

    public Deed from(Object was) {
        return new Deed(kind, action, subject, project, unit, text(was), after, reason, knownFrom, detail);
    }

    public Deed to(Object is) {
        return new Deed(kind, action, subject, project, unit, before, text(is), reason, knownFrom, detail);
    }

    public Deed because(String why) {
        return new Deed(kind, action, subject, project, unit, before, after, why, knownFrom, detail);
    }

    public Deed with(Map<String, Object> more) {
        return new Deed(kind, action, subject, project, unit, before, after, reason, knownFrom, more);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
