package org.biaogan.metrics.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.assessment.DatedBoard;
import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.assessment.Figure.Aside;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.theme.ThemeView;

/**
 * A board beside the themes of its indicators.
 *
 * @param units asked for; empty for all of the zone
 */
record Themes(DatedBoard shown, List<ThemeView> known, List<String> units, SubjectNumbers numbers) {

    private static final String FORMULA = "theme-median";
    private static final String FLAGSHIP = "标志性指标";
    private static final String FLAGSHIP_EN = "Flagship targets";

    ThemeProgressView view() {
        List<ThemeProgressView.Row> rows = known.stream()
                .map(theme -> row(Optional.of(theme)))
                .filter(row -> row.targets() > 0 || isInUse(row.theme()))
                .toList();
        return new ThemeProgressView(shown.board().period(), shown.board().asOf(), rows, row(Optional.empty()));
    }

    /** The median of a theme, or without one of the flagship targets; empty where there is none. */
    Optional<Figure> figure(Optional<String> code) {
        Optional<ThemeView> theme = code.flatMap(wanted ->
                known.stream().filter(one -> one.code().equals(wanted)).findFirst());
        return code.isPresent() && theme.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(row(theme).medianDeviationPoints())
                        .map(median -> new Figure(
                                id(theme),
                                null,
                                units.isEmpty() ? null : shown.units().get(units.get(0)),
                                TimePeriod.parse(shown.board().period()),
                                median,
                                FORMULA,
                                null,
                                null,
                                null,
                                inputs(theme),
                                aside(theme)));
    }

    private ThemeProgressView.Row row(Optional<ThemeView> theme) {
        Tally tally = new Tally(rows(theme));
        ThemeProgressView.Row row = theme.map(one -> tally.row(one.code(), one.name(), one.nameEn()))
                .orElseGet(() -> tally.row(null, FLAGSHIP, FLAGSHIP_EN));
        return row.medianDeviationPoints() == null || units.size() > 1
                ? row
                : row.with(Map.of("medianDeviationPoints", id(theme).toString()));
    }

    private List<AssessmentView> rows(Optional<ThemeView> theme) {
        return shown.board().items().stream()
                .filter(row ->
                        theme.map(one -> row.themes().contains(one.code())).orElse(row.flagship()))
                .toList();
    }

    private List<Input> inputs(Optional<ThemeView> theme) {
        return rows(theme).stream()
                .filter(row -> row.targetId() != null && row.deviationPoints() != null)
                .map(row -> new Input(
                        FigureRole.OF_A_TARGET,
                        Figure.named(
                                FigureId.parse(row.figures().get("deviationPoints")),
                                shown.indicators().get(row.indicator()),
                                shown.units().get(row.unit()),
                                TimePeriod.parse(row.period()),
                                row.deviationPoints(),
                                row.deviationUnit())))
                .toList();
    }

    private FigureId id(Optional<ThemeView> theme) {
        return new FigureId(
                FigureKind.THEME_MEDIAN,
                0,
                units.isEmpty() ? 0 : numbers.units().get(units.get(0)),
                TimePeriod.parse(shown.board().period()).lastMonth(),
                vintage(theme),
                theme.map(one -> numbers.themes().get(one.code())).orElse(0));
    }

    private Instant vintage(Optional<ThemeView> theme) {
        Predicate<String> ofTheme =
                code -> theme.map(one -> themes(code).contains(one.code())).orElse(true);
        Instant rows = shown.since(ofTheme);
        return theme.map(ThemeView::knownFrom)
                .filter(described -> described.isAfter(rows))
                .orElse(rows);
    }

    private List<String> themes(String indicator) {
        return Optional.ofNullable(shown.indicators().get(indicator))
                .map(IndicatorView::themes)
                .orElse(List.of());
    }

    private static Aside aside(Optional<ThemeView> theme) {
        return theme.map(one -> new Aside(Beside.THEME, one.code(), one.name(), one.nameEn(), null))
                .orElseGet(() -> new Aside(Beside.THEME, null, FLAGSHIP, FLAGSHIP_EN, null));
    }

    private boolean isInUse(String code) {
        return known.stream().anyMatch(theme -> theme.code().equals(code) && theme.validTo() == null);
    }
}
