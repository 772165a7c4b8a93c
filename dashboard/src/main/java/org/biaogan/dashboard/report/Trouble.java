package org.biaogan.dashboard.report;

import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Why a report was not made, in lines to read, and the status that goes with it. */
record Trouble(int status, List<String> lines) {

    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    static Trouble of(Throwable failure, Language language) {
        ReportWords words = language.words(ReportWords.class);
        if (failure instanceof Refusal refusal) {
            return refusal.status() == FORBIDDEN
                    ? new Trouble(FORBIDDEN, List.of(words.forbidden()))
                    : new Trouble(refusal.status(), RefusalText.lines(refusal, language));
        }
        return new Trouble(UNAVAILABLE, List.of(words.outage()));
    }
}
