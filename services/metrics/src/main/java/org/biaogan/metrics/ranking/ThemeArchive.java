package org.biaogan.metrics.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.FigureSource;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.NumberRegister;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.period.TimePeriod;

/** Finds the medians of themes. */
@ApplicationScoped
class ThemeArchive implements FigureSource {

    private final ThemeProgress progress;
    private final NumberRegister numbers;

    ThemeArchive(ThemeProgress progress, NumberRegister numbers) {
        this.progress = progress;
        this.numbers = numbers;
    }

    @Override
    public boolean has(FigureKind kind) {
        return kind.beside() == Beside.THEME;
    }

    @Override
    @WithSession
    public Uni<Found> find(FigureId id) {
        return FigureSource.found(id, numbers.all().chain(known -> find(id, known)));
    }

    private Uni<Optional<Figure>> find(FigureId id, SubjectNumbers known) {
        Optional<String> unit = known.unit(id);
        Optional<String> theme = known.theme(id);
        if (id.unit() != 0 && unit.isEmpty() || id.beside() != 0 && theme.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return progress.themes(
                        Optional.of(new TimePeriod(id.periodEnd(), 1)),
                        unit.map(List::of).orElse(List.of()),
                        Optional.of(id.vintage()))
                .map(found -> found.figure(theme));
    }
}
