package org.biaogan.dashboard.closing;

import org.biaogan.dashboard.closing.ClosingDesk.MonthLock;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * Whether a unit's month is closed, in the reader's words.
 *
 * @param known false where the service could not say
 * @param change where an administrator closes or opens it; null where the page shows none
 */
record LockRow(String period, boolean known, boolean closed, String by, String since, String closesOn, String change) {

    static LockRow of(MonthLock month, ClosingQuery query, Language language) {
        String period = PeriodText.of(month.month(), language);
        String change = query.address().with("period", month.month()).text();
        if (month.lock() == null) {
            return new LockRow(period, false, false, FigureText.NONE, FigureText.NONE, FigureText.NONE, change);
        }
        PeriodLock lock = month.lock().value();
        return new LockRow(
                period,
                true,
                lock.closed(),
                by(lock, language.words(ClosingWords.class)),
                MomentText.of(lock.since(), language),
                MomentText.of(lock.closesOn()),
                change);
    }

    private static String by(PeriodLock lock, ClosingWords words) {
        if (lock.isByHand()) {
            return lock.who() == null ? words.byHand() : words.byHandOf(lock.who());
        }
        return lock.isByRule() ? words.byRule(lock.code()) : words.byNothing();
    }
}
