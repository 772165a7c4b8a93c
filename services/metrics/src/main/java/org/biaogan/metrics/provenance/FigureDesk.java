package org.biaogan.metrics.provenance;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.assessment.FigureSource;
import org.biaogan.metrics.assessment.FigureSource.Found;
import org.biaogan.metrics.delivery.ProjectFigure;
import org.biaogan.metrics.delivery.ProjectFigureArchive;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.formula.Formula;
import org.biaogan.metrics.formula.FormulaBook;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.Vintage;
import org.biaogan.metrics.provenance.FigureView.FormulaUsed;
import org.biaogan.metrics.provenance.FigureView.InputView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Tells of a number all that is known about it. */
@ApplicationScoped
public class FigureDesk {

    private final List<FigureSource> sources;
    private final ProjectFigureArchive projects;
    private final FormulaBook formulas;
    private final KnowledgeClock knowledge;

    FigureDesk(
            @All List<FigureSource> sources,
            ProjectFigureArchive projects,
            FormulaBook formulas,
            KnowledgeClock knowledge) {
        this.sources = List.copyOf(sources);
        this.projects = projects;
        this.formulas = formulas;
        this.knowledge = knowledge;
    }

    /** The figure; 404 where there is none with that id, or where it became known after the instant asked for. */
    @WithSession
    public Uni<FigureView> tell(FigureId id, Optional<Instant> asOf) {
        return asOf.isEmpty()
                ? tell(id)
                : knowledge.asOf(asOf).chain(known -> tell(id).map(
                                figure -> figure.vintage().isAfter(known) ? null : figure)
                        .onItem()
                        .ifNull()
                        .failWith(Rejected.unknown("figures", id)));
    }

    /** The figure; 404 where there is none with that id. */
    public Uni<FigureView> tell(FigureId id) {
        return id.kind().beside() == Beside.PROJECT ? projects.find(id).map(this::view) : ofTargets(id);
    }

    private Uni<FigureView> ofTargets(FigureId id) {
        return sources.stream()
                .filter(source -> source.has(id.kind()))
                .findFirst()
                .orElseThrow()
                .find(id)
                .map(this::view);
    }

    private FigureView view(Found found) {
        Figure figure = found.figure();
        FigureKind kind = figure.id().kind();
        Caption caption = Caption.of(figure);
        Counted counted = Counted.in(figure);
        Optional<Vintage> recorded = Optional.ofNullable(found.version());
        Optional<IndicatorView> indicator = Optional.ofNullable(figure.indicator());
        Optional<UnitView> unit = Optional.ofNullable(figure.unit());
        return new FigureView(
                figure.id().toString(),
                kind,
                caption.text(),
                caption.textEn(),
                indicator.map(IndicatorView::code).orElse(null),
                indicator.map(IndicatorView::name).orElse(null),
                indicator.map(IndicatorView::nameEn).orElse(null),
                unit.map(UnitView::code).orElse(null),
                unit.map(UnitView::name).orElse(null),
                unit.map(UnitView::nameEn).orElse(null),
                null,
                null,
                null,
                figure.aside(),
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn(),
                Counted.decimals(figure),
                Counted.measure(figure),
                Counted.basis(figure),
                recorded.map(Vintage::status).orElse(null),
                figure.vintage(),
                formula(figure.formula()),
                figure.inputs().stream().map(FigureDesk::input).toList(),
                recorded.map(Vintage::source).orElse(null),
                recorded.map(Vintage::releasedOn).orElse(null),
                recorded.map(Vintage::reason).orElse(null),
                recorded.map(Vintage::recordedBy).orElse(null),
                recorded.map(Vintage::recordedAt).orElse(null),
                recorded.map(Vintage::approvedBy).orElse(null),
                recorded.map(Vintage::approvedAt).orElse(null),
                recorded.map(Vintage::approvedOnArrival).orElse(null));
    }

    private FigureView view(ProjectFigure figure) {
        return ProjectFigureText.view(figure, formula(figure.formula()));
    }

    private FormulaUsed formula(String code) {
        Formula formula = formulas.find(code).orElseThrow(() -> new IllegalStateException("no formula " + code));
        return new FormulaUsed(
                formula.code(),
                formula.version(),
                formula.name(),
                formula.nameEn(),
                formula.text(),
                formula.textEn(),
                formula.expression());
    }

    private static InputView input(Input input) {
        Figure figure = input.figure();
        Counted counted = Counted.in(figure);
        Optional<IndicatorView> indicator = Optional.ofNullable(figure.indicator());
        return new InputView(
                input.role(),
                input.role().text(),
                input.role().textEn(),
                figure.id().toString(),
                figure.id().kind(),
                indicator.map(IndicatorView::code).orElse(null),
                indicator.map(IndicatorView::name).orElse(null),
                indicator.map(IndicatorView::nameEn).orElse(null),
                figure.unit().code(),
                null,
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn());
    }
}
