package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.AssessmentView.RuleUsed;
import org.biaogan.metrics.assessment.LightReason.Scale;
import org.biaogan.metrics.assessment.LightWords.Word;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRuleView;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.progress.Standing;
import org.biaogan.metrics.progress.State;

/**
 * A light or state, and how it came about (亮灯依据).
 *
 * @param rule the edition of the period's time
 * @param inputs what the rule was held against; empty without a target
 * @param obstacle why there is no deviation; empty where there is one, and without a target
 */
record Verdict(Standing standing, LightRuleView rule, Optional<LightInputs> inputs, Optional<Absence> obstacle) {

    /** The version of the rule that lit the row; null where there is no light. */
    RuleUsed lightRule() {
        return standing.light() == null ? null : new RuleUsed(rule.code(), rule.version());
    }

    /** The average of the peers, where the rule asks for it and it is known. */
    BigDecimal peerAverage() {
        return inputs.map(LightInputs::peerAverage).orElse(null);
    }

    /** In a sentence which band lit the row, or why none could; null where the rule had no say. */
    String reason(IndicatorView indicator, DeviationUnit deviationUnit, LightWords words) {
        if (standing.light() == null) {
            return inputs.filter(this::hasActualOnly)
                    .map(known -> wants(known, words).collect(Collectors.joining(words.say(Word.AND))))
                    .filter(reason -> !reason.isEmpty())
                    .orElse(null);
        }
        return inputs.map(known -> new LightReason(Scale.of(indicator, deviationUnit), rule.rule(), known).in(words))
                .orElse(null);
    }

    private boolean hasActualOnly(LightInputs known) {
        return standing.state() == State.NO_DATA && known.now().actual() != null;
    }

    /** What the rule asks about and nobody can tell. */
    private Stream<String> wants(LightInputs known, LightWords words) {
        Stream<String> deviation =
                obstacle.filter(any -> rule.rule().asksForDeviation()).map(words.obstacles::get).stream();
        boolean isShortOfPeers = known.peerAverage() == null && rule.rule().asksForPeers();
        return Stream.concat(deviation, isShortOfPeers ? Stream.of(words.unlit) : Stream.empty());
    }
}
