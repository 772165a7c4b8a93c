package org.biaogan.dashboard.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.dashboard.intake.SentFile;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Why a file was not even judged, or not taken although it was: rows of other units' projects are named one by one. */
record FileTrouble(int status, List<String> lines) {

    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int MOST = 20;

    static FileTrouble of(Throwable failure, Language language) {
        if (failure instanceof Refusal refusal && !refusal.faults().isEmpty()) {
            return new FileTrouble(refusal.status(), first(RefusalText.lines(refusal, language), language));
        }
        FormTrouble trouble = FormTrouble.of(failure, language);
        return new FileTrouble(trouble.status(), first(trouble.lines(), language));
    }

    /** What forbids to send a file at all. */
    static Optional<FileTrouble> beforehand(SentFile file, FileTerms terms, Language language) {
        PortfolioWords words = language.words(PortfolioWords.class);
        if (isUsable(file)) {
            List<String> faults = terms.faults(words);
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FileTrouble(UNPROCESSABLE, first(faults, language)));
        }
        return Optional.of(
                file == null || file.bytes().length == 0
                        ? new FileTrouble(UNPROCESSABLE, List.of(words.noFile()))
                        : new FileTrouble(TOO_LARGE, List.of(words.tooLarge())));
    }

    /** Whether there is a file that can be sent and kept. */
    static boolean isUsable(SentFile file) {
        return file != null && file.bytes().length > 0 && file.bytes().length <= SentFile.MOST;
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
