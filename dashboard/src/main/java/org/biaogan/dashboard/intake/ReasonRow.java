package org.biaogan.dashboard.intake;

import org.biaogan.dashboard.intake.ImportAnswer.Reason;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;

/**
 * Why a row is refused, or looks strange, in the reader's words.
 *
 * @param original the service's own sentence, which names the cell; empty where it is the only one
 */
record ReasonRow(int line, String column, String text, String original) {

    static ReasonRow of(Reason reason, Language language) {
        String original = reason.message() == null ? "" : reason.message();
        String column = reason.column() == null ? "" : reason.column();
        return RefusalText.sentence(reason.code(), language)
                .filter(sentence -> language == Language.ZH)
                .map(sentence -> new ReasonRow(reason.line(), column, sentence, original))
                .orElseGet(() -> new ReasonRow(reason.line(), column, original, ""));
    }
}
