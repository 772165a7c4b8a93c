package org.biaogan.dashboard.closing;

import org.biaogan.dashboard.closing.ClosingView.Material;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/** What a form becomes when somebody else was faster: how things stand now is said, and what was typed is kept. */
final class Overtaken {

    private Overtaken() {}

    static HandForm told(HandForm sent, Material now, Language language) {
        return now.byHand().stream()
                .filter(closing -> closing.id().equals(sent.id()))
                .findFirst()
                .map(closing -> sent.onto(closing, sentence(closing, language)))
                .orElse(sent);
    }

    static RuleForm told(RuleForm sent, Material now, Language language) {
        ClosingWords words = language.words(ClosingWords.class);
        return now.rules().stream()
                .filter(rule -> rule.code().equals(sent.code()))
                .findFirst()
                .map(rule -> sent.onto(
                        rule,
                        words.ruleOvertaken(
                                String.valueOf(rule.closesAfterDays()), String.valueOf(rule.effectiveFrom()))))
                .orElse(sent);
    }

    private static String sentence(HandClosing closing, Language language) {
        ClosingWords words = language.words(ClosingWords.class);
        return words.overtaken(
                closing.recordedBy(),
                closing.closed() ? words.closed() : words.open(),
                MomentText.of(closing.knownFrom(), language),
                closing.reason());
    }
}
