package org.biaogan.metrics.target;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Referrer;

/** What targets refer to, and that they do. */
@ApplicationScoped
class TargetContext implements Referrer {

    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final OfficialRoster officials;
    private final TargetRepository targets;

    TargetContext(IndicatorCatalogue indicators, UnitTree units, OfficialRoster officials, TargetRepository targets) {
        this.indicators = indicators;
        this.units = units;
        this.officials = officials;
        this.targets = targets;
    }

    /** The rules as of now. Needs a session. */
    Uni<TargetRules> rules() {
        return indicators.current().chain(catalogue -> units.current()
                .chain(tree -> officials.codes().map(roster -> new TargetRules(catalogue, tree.keySet(), roster))));
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "indicators" -> targets.countOpen("indicator = ?1", code);
            case "units" -> targets.countOpen("unit = ?1", code);
            case "officials" -> targets.countOpen("array_contains(responsible, ?1)", code);
            default -> Uni.createFrom().item(0L);
        };
    }
}
