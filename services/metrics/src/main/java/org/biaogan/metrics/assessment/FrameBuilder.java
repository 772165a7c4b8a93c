package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.light.LightRuleBook;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.unit.UnitTree;

/** Gathers what every assessment as of one instant shares, in a fixed number of statements. */
@ApplicationScoped
class FrameBuilder {

    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final OfficialRoster officials;
    private final LightRuleBook rules;

    @Inject
    Clock clock;

    @Inject
    NumberRegister numbers;

    FrameBuilder(IndicatorCatalogue indicators, UnitTree units, OfficialRoster officials, LightRuleBook rules) {
        this.indicators = indicators;
        this.units = units;
        this.officials = officials;
        this.rules = rules;
    }

    /** Needs a session. */
    Uni<Frame> at(Instant asOf) {
        return indicators.at(asOf).chain(catalogue -> units.at(asOf)
                .chain(tree -> officials.at(asOf).chain(roster -> rules.at(asOf).chain(lights -> numbers.all()
                        .map(all -> new Frame(
                                asOf,
                                clock.getZone(),
                                catalogue,
                                tree,
                                roster,
                                new Lighting(lights, PeerAverages.NONE),
                                all,
                                PendingCounts.NONE))))));
    }
}
