package org.biaogan.dashboard.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Why a file was not even judged, or not taken although it was: rows of other units' projects are named one by one. */
record FileTrouble(int status, List<String> lines) {

    private static final int MOST = 20;

    static FileTrouble of(Throwable failure, Language language) {
        if (failure instanceof Refusal refusal && !refusal.faults().isEmpty()) {
            return new FileTrouble(refusal.status(), first(RefusalText.lines(refusal, language), language));
        }
        FormTrouble trouble = FormTrouble.of(failure, language);
        return new FileTrouble(trouble.status(), first(trouble.lines(), language));
    }

    private static List<String> first(List<String> lines, Language language) {
        int left = lines.size() - MOST;
        return left <= 0
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST),
                                Stream.of(language.words(PortfolioWords.class).linesLeft(left)))
                        .toList();
    }
}
