package org.biaogan.dashboard.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.theme.ThemeDesk.Themes;
import org.biaogan.dashboard.zone.Zone;

/**
 * The page of themes.
 *
 * @param heads the standings counted, in the order in which somebody should look at them
 */
record ThemeView(String title, Notice notice, List<Choice> units, String period, List<Head> heads, List<Row> rows) {

    /** A standing that is counted. */
    record Head(Standing standing, String word) {}

    /**
     * A theme, or all flagship targets.
     *
     * @param link to the board with these targets alone
     * @param tone in a style sheet's words
     */
    record Row(String name, String link, int targets, String flagship, List<Cell> counts, Traced median, String tone) {}

    /** How many targets stand so, and where to see them. */
    record Cell(Standing standing, String word, int count, String link) {}

    static ThemeView of(Themes themes, String unit, String period, Language language) {
        ThemeProgress progress = themes.progress().value();
        AssessmentWords words = language.words(AssessmentWords.class);
        String shown = progress.period() == null ? period : progress.period();
        return new ThemeView(
                language.words(ThemeWords.class).title(shown == null ? "" : PeriodText.of(shown, language)),
                Notice.of(language, themes.progress(), themes.zone()),
                units(themes.zone().value(), unit, language),
                period == null ? "" : period,
                Stream.of(Standing.values())
                        .filter(standing -> standing != Standing.NO_TARGET)
                        .map(standing -> new Head(standing, words.standing(standing)))
                        .toList(),
                rows(progress, unit, period, language));
    }

    private static List<Row> rows(ThemeProgress progress, String unit, String period, Language language) {
        Stream<Row> flagship = Stream.ofNullable(progress.flagship())
                .map(row -> row(
                        row,
                        language.words(ThemeWords.class).flagshipRow(),
                        board(unit, period).with("flagship", "true"),
                        language));
        Stream<Row> themes = progress.items().stream()
                .map(row -> row(
                        row,
                        language.pick(row.name(), row.nameEn()),
                        board(unit, period).with("theme", row.theme()),
                        language));
        return Stream.concat(flagship, themes).toList();
    }

    private static Address board(String unit, String period) {
        return Address.of("/").with("unit", unit == null ? "*" : unit).with("period", period);
    }

    private static Row row(ThemeProgress.Row row, String name, Address board, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        Map<String, Integer> counts = row.counts() == null ? Map.of() : row.counts();
        String link = board.text();
        List<Cell> cells = Stream.of(Standing.values())
                .filter(standing -> standing != Standing.NO_TARGET)
                .map(standing -> new Cell(
                        standing,
                        words.standing(standing),
                        counts.getOrDefault(standing.name(), 0),
                        board.with("show", standing.name()).text()))
                .toList();
        int sign = row.medianDeviationPoints() == null
                ? 0
                : row.medianDeviationPoints().signum();
        return new Row(
                name,
                link,
                row.targets(),
                row.flagship() == null ? "" : String.valueOf(row.flagship()),
                cells,
                Traced.of(FigureText.points(row.medianDeviationPoints()), row.figures(), "medianDeviationPoints"),
                sign < 0 ? "behind" : sign > 0 ? "ahead" : "even");
    }

    private static List<Choice> units(Zone zone, String unit, Language language) {
        return Choice.units(zone, language.words(ThemeWords.class).allUnits(), unit, language);
    }
}
