package org.biaogan.metrics.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.unit.UnitTree;

/** Reads what ids of recorded numbers are made by, in three statements however many numbers there are. */
@ApplicationScoped
public class SubjectIdReader {

    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final NumberRegister numbers;

    SubjectIdReader(IndicatorCatalogue indicators, UnitTree units, NumberRegister numbers) {
        this.indicators = indicators;
        this.units = units;
        this.numbers = numbers;
    }

    /** As things stand now. Needs a session. */
    public Uni<SubjectIds> current() {
        return indicators.current().chain(catalogue -> units.current()
                .chain(tree -> numbers.all().map(all -> new SubjectIds(all, catalogue, tree))));
    }

    /** As known at an instant. Needs a session. */
    public Uni<SubjectIds> at(Instant asOf) {
        return indicators.at(asOf).chain(catalogue -> units.at(asOf)
                .chain(tree -> numbers.all().map(all -> new SubjectIds(all, catalogue, tree))));
    }
}
