package org.biaogan.metrics.provenance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.assessment.FigureArchive;
import org.biaogan.metrics.assessment.FigureArchive.Found;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.formula.Formula;
import org.biaogan.metrics.formula.FormulaBook;
import org.biaogan.metrics.observation.Vintage;
import org.biaogan.metrics.provenance.FigureView.FormulaUsed;
import org.biaogan.metrics.provenance.FigureView.InputView;

/** Tells of a number all that is known about it. */
@ApplicationScoped
public class FigureDesk {

    private final FigureArchive archive;
    private final FormulaBook formulas;

    FigureDesk(FigureArchive archive, FormulaBook formulas) {
        this.archive = archive;
        this.formulas = formulas;
    }

    /** The figure; 404 where there is none with that id. */
    public Uni<FigureView> tell(FigureId id) {
        return archive.find(id).map(this::view);
    }

    private FigureView view(Found found) {
        Figure figure = found.figure();
        FigureKind kind = figure.id().kind();
        Caption caption = Caption.of(figure);
        Counted counted = Counted.in(figure);
        Optional<Vintage> recorded = Optional.ofNullable(found.version());
        return new FigureView(
                figure.id().toString(),
                kind,
                caption.text(),
                caption.textEn(),
                figure.indicator().code(),
                figure.indicator().name(),
                figure.indicator().nameEn(),
                figure.unit().code(),
                figure.unit().name(),
                figure.unit().nameEn(),
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn(),
                figure.indicator().decimals(),
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
        return new InputView(
                input.role(),
                input.role().text(),
                input.role().textEn(),
                figure.id().toString(),
                figure.id().kind(),
                figure.unit().code(),
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn());
    }
}
