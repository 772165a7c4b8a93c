package org.biaogan.metrics.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRuleView;
import org.biaogan.metrics.light.LightRules;
import org.biaogan.metrics.light.Reached;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Progress;

/** The rules as known at an instant, and what they ask about beside the subject's own period (亮灯依据). */
record Lighting(LightRules rules, PeerAverages averages) {

    /** The edition that lights an indicator's period. */
    LightRuleView rule(IndicatorView indicator, TimePeriod period) {
        return rules.on(indicator.lightRule(), period.end());
    }

    /**
     * What the rule of a subject's period is held against; empty without a target.
     *
     * @param progress how the period stands against its target
     */
    Optional<LightInputs> inputs(Assessor subject, TimePeriod period, Optional<Progress> progress) {
        LightRuleView rule = rule(subject.indicator(), period);
        return progress.map(measured -> new LightInputs(
                reached(subject, period, measured),
                rule.rule().asksForPeers() ? averages.of(subject.indicator(), subject.unit(), period) : null,
                rule.rule().asksForEarlierMonths() ? earlier(subject, period) : List.of()));
    }

    /** The earlier periods of the year, the last one first; a January that its February carries is no period. */
    private static List<Reached> earlier(Assessor subject, TimePeriod period) {
        List<Reached> reached = new ArrayList<>();
        for (TimePeriod past = period.previous(); past.year() == period.year(); past = past.previous()) {
            TimePeriod at = past;
            if (!subject.series().isInFebruary(at)) {
                subject.progress(at)
                        .map(progress -> reached(subject, at, progress))
                        .ifPresent(reached::add);
            }
        }
        return reached;
    }

    private static Reached reached(Assessor subject, TimePeriod period, Progress progress) {
        int months = subject.indicator().frequency().months();
        return new Reached(
                subject.series().carriesJanuary(period) ? months + 1 : months,
                progress.deviation().value(),
                progress.actual().value());
    }
}
