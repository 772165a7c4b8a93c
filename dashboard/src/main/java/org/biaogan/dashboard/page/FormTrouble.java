package org.biaogan.dashboard.page;

import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Why a form was not taken, in lines to read beside it, and the status that goes with it. */
public record FormTrouble(int status, List<String> lines) {

    private static final int FORBIDDEN = 403;
    private static final int STALE = 412;
    private static final int UNAVAILABLE = 503;

    /** Of a call that failed. */
    public static FormTrouble of(Throwable failure, Language language) {
        PageWords words = language.words(PageWords.class);
        if (!(failure instanceof Refusal refusal)) {
            return new FormTrouble(UNAVAILABLE, List.of(words.notSaved()));
        }
        return switch (refusal.status()) {
            case FORBIDDEN -> new FormTrouble(FORBIDDEN, List.of(words.errorTitle(ErrorKind.FORBIDDEN)));
            case STALE -> new FormTrouble(STALE, List.of(words.changedMeanwhile()));
            default -> new FormTrouble(refusal.status(), RefusalText.lines(refusal, language));
        };
    }
}
