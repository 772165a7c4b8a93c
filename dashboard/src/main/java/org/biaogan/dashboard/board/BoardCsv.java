package org.biaogan.dashboard.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.Deviation;
import org.biaogan.dashboard.assessment.Person;
import org.biaogan.dashboard.figure.CsvSheet;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/** The table of a board as a sheet: the same rows in the same order, figures rounded alike, each in a column of its own. */
final class BoardCsv {

    private BoardCsv() {}

    static String of(Board board, Language language) {
        BoardWords words = language.words(BoardWords.class);
        CsvSheet sheet = new CsvSheet().row(heads(words));
        String asOf = MomentText.of(board.asOf(), language);
        board.rows().forEach(row -> sheet.row(cells(row, asOf, language)));
        return sheet.text();
    }

    private static List<String> heads(BoardWords words) {
        return List.of(
                words.standing(),
                words.unit(),
                words.indicatorCode(),
                words.indicator(),
                words.nature(),
                words.period(),
                words.actual(),
                words.unitOfMeasure(),
                words.remark(),
                words.target(),
                words.completion() + " (%)",
                words.expected() + " (%)",
                words.deviation(),
                words.deviationUnit(),
                words.growthPublished() + " (%)",
                words.growthImplied() + " (%)",
                words.sourceName(),
                words.releasedOn(),
                words.answerable(),
                words.asOf(),
                words.covers(),
                words.growthPeriod(),
                words.growthRemark(),
                words.growthNote(),
                words.figureIds());
    }

    private static List<String> cells(Assessment row, String asOf, Language language) {
        AssessmentText text = AssessmentText.of(row, language);
        return List.of(
                text.word(),
                text.unitName(),
                text.indicator(),
                text.name(),
                text.nature(),
                text.calendarPeriod(),
                text.actual(),
                text.unitOfMeasure(),
                text.mark(),
                text.target(),
                percent(row.completionPercent()),
                percent(row.expectedPercent()),
                FigureText.digits(row.deviation(), Deviation.decimals(row)),
                text.deviation().unit(),
                percent(row.growthPublished()),
                percent(row.growthImplied()),
                text.source(),
                text.releasedOn(),
                text.people().stream().map(Person::name).collect(Collectors.joining(language.pick("、", ", "))),
                asOf,
                text.period(),
                growthPeriod(row, language),
                text.growth().remark(),
                text.growth().note(),
                CsvSheet.ids(row.figures()));
    }

    /** The time that the growths are of; empty where there is none beside the figure. */
    private static String growthPeriod(Assessment row, Language language) {
        boolean grows = row.growthPublished() != null || row.growthImplied() != null;
        return grows && row.growthBasis() != null ? PeriodText.of(row.period(), row.growthBasis(), language) : "";
    }

    private static String percent(BigDecimal percent) {
        return FigureText.digits(percent, 1);
    }
}
