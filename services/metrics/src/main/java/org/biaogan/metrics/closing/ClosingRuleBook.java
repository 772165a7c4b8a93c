package org.biaogan.metrics.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the closing rules. None is there until somebody adds one. */
@ApplicationScoped
public class ClosingRuleBook extends Register<ClosingRuleVersion> implements Referrer {

    private final ClosingRuleRepository rules;
    private final IndicatorCatalogue catalogue;
    private final UnitTree tree;

    ClosingRuleBook(ClosingRuleRepository rules, IndicatorCatalogue catalogue, UnitTree tree, RegisterOffice office) {
        super("closing-rules", rules, office);
        this.rules = rules;
        this.catalogue = catalogue;
        this.tree = tree;
    }

    @Override
    protected Uni<Void> check(ClosingRuleVersion candidate) {
        return catalogue
                .current()
                .chain(indicators -> tree.current().invoke(units -> new Requirements()
                        .rule(
                                candidate.unit == null || units.containsKey(candidate.unit),
                                "unit",
                                "UNKNOWN_UNIT",
                                "There is no unit '%s'.".formatted(candidate.unit))
                        .rule(
                                candidate.indicator == null || indicators.containsKey(candidate.indicator),
                                "indicator",
                                "UNKNOWN_INDICATOR",
                                "There is no indicator '%s'.".formatted(candidate.indicator))
                        .enforce()))
                .replaceWithVoid();
    }

    @Override
    protected ClosingRuleVersion retired(ClosingRuleVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay);
    }

    @Override
    public String name() {
        return "closing rules";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "units" -> rules.count("unit = ?1 and knownTo is null and validTo is null", code);
            case "indicators" -> rules.count("indicator = ?1 and knownTo is null and validTo is null", code);
            default -> Uni.createFrom().item(0L);
        };
    }
}
