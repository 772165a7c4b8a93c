package org.biaogan.metrics.ranking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.peergroup.PeerGroupRegister;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Gathers what a ranking stands on. */
@ApplicationScoped
class RankingGrounds {

    private final PeerGroupRegister groups;
    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final KnowledgeClock knowledge;

    RankingGrounds(PeerGroupRegister groups, IndicatorCatalogue indicators, UnitTree units, KnowledgeClock knowledge) {
        this.groups = groups;
        this.indicators = indicators;
        this.units = units;
        this.knowledge = knowledge;
    }

    /** 404 for an unknown group or indicator, 422 where the indicator has no order. Needs a session. */
    Uni<RankingGround> of(RankingQuestion question) {
        return knowledge.asOf(question.asOf()).chain(asOf -> groups.at(question.group(), asOf)
                .chain(group -> indicators
                        .at(asOf)
                        .map(catalogue -> ordered(catalogue.get(question.indicator()), question))
                        .chain(indicator ->
                                units.at(asOf).map(tree -> new RankingGround(asOf, group, indicator, tree)))));
    }

    private static IndicatorView ordered(IndicatorView indicator, RankingQuestion question) {
        if (indicator == null) {
            throw Rejected.unknown(
                    "indicator", "UNKNOWN_INDICATOR", "There is no indicator '%s'.".formatted(question.indicator()));
        }
        if (!question.by().hasOrder(indicator)) {
            throw Rejected.violating(
                    "by",
                    "NO_ORDER",
                    "'%s' is best within a range: rank it by DEVIATION.".formatted(question.indicator()));
        }
        return indicator;
    }
}
