package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.FigureSource;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.figure.RankingNumber;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.period.TimePeriod;

/** Finds places within peer groups, and how they changed. */
@ApplicationScoped
class PlaceArchive implements FigureSource {

    private final RankingTable table;
    private final NumberRegister numbers;

    PlaceArchive(RankingTable table, NumberRegister numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    @Override
    public boolean has(FigureKind kind) {
        return kind.beside() == Beside.RANKING;
    }

    @Override
    @WithSession
    public Uni<Found> find(FigureId id) {
        return FigureSource.found(id, numbers.all().chain(known -> find(id, known)));
    }

    private Uni<Optional<Figure>> find(FigureId id, SubjectNumbers known) {
        RankingNumber ranking = RankingNumber.of(id);
        Optional<String> group = known.group(ranking);
        Optional<String> indicator = known.indicator(id);
        Optional<String> unit = known.unit(id);
        Optional<RankedBy> by = RankedBy.ofNumber(ranking.criterion());
        if (group.isEmpty() || indicator.isEmpty() || unit.isEmpty() || by.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return table.placed(new RankingQuestion(
                        group.get(),
                        indicator.get(),
                        Optional.of(new TimePeriod(id.periodEnd(), 1)),
                        by.get(),
                        Optional.of(id.vintage())))
                .map(figures -> figures.of(id.kind(), unit.get()));
    }
}
