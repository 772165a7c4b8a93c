package org.biaogan.dashboard.lightrule;

import java.util.List;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/**
 * The page of light rules.
 *
 * @param only the code whose editions alone are shown; null for all
 * @param form null for who may not change rules
 */
record LightRulesView(Notice notice, String only, List<RuleText> rules, List<RuleText> presets, Form form) {

    /** Whether the visitor may add and revise rules here. */
    public boolean mayChange() {
        return form != null;
    }

    /** The form with its choices in words. */
    record Form(RuleForm typed, List<Row> rows) {

        static Form of(RuleForm typed, Language language) {
            return new Form(
                    typed,
                    BandRow.filled(typed.rows().stream().filter(BandRow::isUsed).toList()).stream()
                            .map(row -> Row.of(row, language))
                            .toList());
        }
    }

    /** A row of the form. */
    record Row(BandRow typed, List<Choice> lights, List<Choice> quantities) {

        static Row of(BandRow row, Language language) {
            LightRuleWords words = language.words(LightRuleWords.class);
            AssessmentWords standings = language.words(AssessmentWords.class);
            return new Row(
                    row,
                    List.of(
                            new Choice("", words.unused(), !row.isUsed()),
                            light(Standing.GREEN, row, standings),
                            light(Standing.YELLOW, row, standings),
                            light(Standing.RED, row, standings)),
                    List.of(quantity(Quantity.DEVIATION, row, words), quantity(Quantity.ACTUAL, row, words)));
        }

        private static Choice light(Standing light, BandRow row, AssessmentWords words) {
            return new Choice(light.name(), words.standing(light), light.name().equals(row.light()));
        }

        private static Choice quantity(Quantity quantity, BandRow row, LightRuleWords words) {
            return new Choice(
                    quantity.name(), words.quantity(quantity), quantity.name().equals(row.rowQuantity()));
        }
    }
}
