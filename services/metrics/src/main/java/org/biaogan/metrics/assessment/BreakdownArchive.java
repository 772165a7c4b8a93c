package org.biaogan.metrics.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.period.TimePeriod;

/** Finds what a unit brought to the growth of the unit above it, and what those below leave unexplained. */
@ApplicationScoped
class BreakdownArchive implements FigureSource {

    private final BreakdownDesk desk;
    private final NumberRegister numbers;

    BreakdownArchive(BreakdownDesk desk, NumberRegister numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    @Override
    public boolean has(FigureKind kind) {
        return kind.beside() == Beside.UNIT_ABOVE || kind == FigureKind.CONTRIBUTION_REST;
    }

    @Override
    @WithSession
    public Uni<Found> find(FigureId id) {
        return FigureSource.found(id, numbers.all().chain(known -> find(id, known)));
    }

    private Uni<Optional<Figure>> find(FigureId id, SubjectNumbers known) {
        Optional<String> indicator = known.indicator(id);
        Optional<String> unit = known.unit(id);
        Optional<String> above = id.kind() == FigureKind.CONTRIBUTION_REST ? unit : known.unitAbove(id);
        if (indicator.isEmpty() || unit.isEmpty() || above.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return desk.takenApart(
                        new Subject(indicator.get(), above.get()),
                        Optional.of(new TimePeriod(id.periodEnd(), 1)),
                        Optional.of(id.vintage()))
                .map(apart -> apart.lineage().of(id.kind(), unit.get()));
    }
}
