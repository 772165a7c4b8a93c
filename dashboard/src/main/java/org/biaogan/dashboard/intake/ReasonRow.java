package org.biaogan.dashboard.intake;

import org.biaogan.dashboard.intake.ImportAnswer.Reason;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;

/**
 * Why a row is refused, or looks strange, in the reader's words.
 *
 * @param detail what the service says of the very cell and needs no translation; empty for nothing
 */
public record ReasonRow(int line, String column, String text, String detail) {

    static ReasonRow of(Reason reason, Language language) {
        return of(reason.line(), reason.column(), reason.code(), reason.message(), language);
    }

    /** As a service says it; {@code column} is null where the whole row is to blame. */
    public static ReasonRow of(int line, String column, String code, String message, Language language) {
        String original = message == null ? "" : message;
        String where = column == null ? "" : column;
        return RefusalText.sentence(code, language)
                .filter(sentence -> language == Language.ZH)
                .map(sentence -> new ReasonRow(line, where, sentence, RefusalText.detail(original, language)))
                .orElseGet(() -> new ReasonRow(line, where, original, ""));
    }
}
