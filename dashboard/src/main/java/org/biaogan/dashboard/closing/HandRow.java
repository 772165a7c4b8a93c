package org.biaogan.dashboard.closing;

import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;

/**
 * A closing by hand in the reader's words.
 *
 * @param change where an administrator turns it round
 */
record HandRow(
        String id,
        int version,
        String unit,
        String period,
        boolean closed,
        String reason,
        String recordedBy,
        String since,
        String change) {

    static HandRow of(HandClosing closing, Zone zone, Language language) {
        return new HandRow(
                closing.id(),
                closing.version(),
                name(closing.unit(), zone, language),
                PeriodText.of(closing.period(), language),
                closing.closed(),
                closing.reason() == null ? "" : closing.reason(),
                closing.recordedBy() == null ? "" : closing.recordedBy(),
                MomentText.of(closing.knownFrom(), language),
                Address.of(ClosingPage.PATH).with("closing", closing.id()).text());
    }

    static String name(String code, Zone zone, Language language) {
        return zone.unit(code).map((Unit unit) -> unit.name(language)).orElse(code);
    }
}
