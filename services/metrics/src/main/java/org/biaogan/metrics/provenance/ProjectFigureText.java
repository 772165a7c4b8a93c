package org.biaogan.metrics.provenance;

import java.util.Optional;
import org.biaogan.metrics.delivery.ProjectFigure;
import org.biaogan.metrics.delivery.ProjectFigure.Input;
import org.biaogan.metrics.execution.KnownReport.Signed;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.provenance.FigureView.FormulaUsed;
import org.biaogan.metrics.provenance.FigureView.InputView;

/** A project's number as others see it. */
final class ProjectFigureText {

    private ProjectFigureText() {}

    static FigureView view(ProjectFigure figure, FormulaUsed formula) {
        FigureKind kind = figure.id().kind();
        ProjectView project = figure.project();
        Counted counted = counted(figure);
        Optional<Signed> signed = signed(figure);
        return new FigureView(
                figure.id().toString(),
                kind,
                kind.text(),
                kind.textEn(),
                null,
                null,
                null,
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                project.code(),
                project.name(),
                project.nameEn(),
                null,
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn(),
                decimals(kind),
                null,
                null,
                null,
                figure.id().vintage(),
                formula,
                figure.inputs().stream().map(ProjectFigureText::input).toList(),
                null,
                null,
                signed.map(Signed::reason).orElse(null),
                signed.map(Signed::enteredBy).orElse(null),
                signed.map(Signed::enteredAt).orElse(null),
                signed.map(Signed::approvedBy).orElse(null),
                signed.map(Signed::approvedBy).map(any -> figure.id().vintage()).orElse(null),
                figure.report() == null ? null : figure.report().signed().approvedOnArrival());
    }

    /** Who stands for a number that was reported or planned; nobody entered what was computed. */
    private static Optional<Signed> signed(ProjectFigure figure) {
        if (figure.report() != null) {
            return Optional.of(figure.report().signed());
        }
        ProjectView project = figure.project();
        return figure.isEntered()
                ? Optional.of(new Signed(project.recordedBy(), project.knownFrom(), null, false, project.reason()))
                : Optional.empty();
    }

    private static InputView input(Input input) {
        ProjectFigure figure = input.figure();
        Counted counted = counted(figure);
        return new InputView(
                input.role(),
                input.role().text(),
                input.role().textEn(),
                figure.id().toString(),
                figure.id().kind(),
                null,
                null,
                null,
                figure.project().unit(),
                figure.project().code(),
                figure.period().toString(),
                figure.value(),
                counted.unit(),
                counted.unitEn());
    }

    private static Counted counted(ProjectFigure figure) {
        return switch (figure.id().kind()) {
            case PROJECT_PHYSICAL,
                    PROJECT_EXPECTED,
                    PROJECT_PLANNED_SHARE,
                    PROJECT_COMPLETED_SHARE,
                    PROJECT_IN_PLACE_SHARE -> Counted.PER_CENT;
            case PROJECT_DEVIATION -> Counted.POINTS;
            case PROJECT_SPI, PROJECT_CPI -> Counted.NOTHING;
            default ->
                new Counted(figure.project().moneyUnit(), figure.project().moneyUnit());
        };
    }

    private static int decimals(FigureKind kind) {
        return switch (kind) {
            case PROJECT_PHYSICAL,
                    PROJECT_EXPECTED,
                    PROJECT_DEVIATION,
                    PROJECT_PLANNED_SHARE,
                    PROJECT_COMPLETED_SHARE,
                    PROJECT_IN_PLACE_SHARE -> 1;
            default -> 2;
        };
    }
}
