package org.biaogan.dashboard.intake;

import org.biaogan.dashboard.intake.ImportAnswer.Reason;
import org.biaogan.dashboard.language.Language;

/**
 * Why a row is refused, or looks strange, in the reader's words.
 *
 * @param original the service's own sentence, which names the cell; empty where it is the only one
 */
record ReasonRow(int line, String column, String text, String original) {

    static ReasonRow of(Reason reason, Language language) {
        ReasonKind kind = ReasonKind.of(reason.code());
        String original = reason.message() == null ? "" : reason.message();
        String column = reason.column() == null ? "" : reason.column();
        return kind == ReasonKind.OTHER || language == Language.EN
                ? new ReasonRow(reason.line(), column, original, "")
                : new ReasonRow(
                        reason.line(), column, language.words(ImportWords.class).reason(kind), original);
    }
}
