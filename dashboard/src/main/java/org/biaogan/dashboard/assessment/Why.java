package org.biaogan.dashboard.assessment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/** Why a target stands where it stands, in a sentence or two with its figures. */
final class Why {

    private final Assessment assessment;
    private final Language language;
    private final AssessmentWords words;
    private final Deviation deviation;

    Why(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.words = language.words(AssessmentWords.class);
        this.deviation = Deviation.of(assessment, language);
    }

    String text() {
        return switch (assessment.standing()) {
            case NO_TARGET -> words.noTarget();
            case NOT_DUE -> assessment.includedInFebruary() ? words.januaryNotDue() : words.notDue(due());
            case LATE -> words.late(due());
            case NO_DATA ->
                assessment.obstacle(language) == null ? words.noData() : words.unjudged(period(), actual(), target());
            case MET -> joined(words.met(), figures());
            case RED, YELLOW, GREEN -> figures();
        };
    }

    private String figures() {
        if (assessment.low() != null || assessment.high() != null) {
            return range();
        }
        return switch (Nature.of(assessment)) {
            case GROWTH, RATIO -> joined(words.whyRate(period(), actual(), target()), comparison());
            case RANK ->
                joined(words.whyRank(period(), plain(), FigureText.value(assessment.target(), 0)), comparison());
            case POINT, YTD, PERIOD -> quantity();
        };
    }

    private String quantity() {
        if (assessment.completionPercent() == null) {
            return joined(words.whyRate(period(), actual(), target()), comparison());
        }
        String completion = FigureText.percent(assessment.completionPercent());
        String expected = words.expectedIs(
                words.trajectory(TrajectoryKind.of(assessment.trajectory())),
                FigureText.percent(assessment.expectedPercent()));
        return joined(amount(completion), expected, pace());
    }

    private String amount(String completion) {
        if (Nature.of(assessment) == Nature.POINT) {
            return words.whyStock(period(), actual(), target(), completion);
        }
        return assessment.falling()
                ? words.whyCeiling(period(), actual(), target(), completion)
                : words.whyCompletion(period(), actual(), target(), completion);
    }

    private String range() {
        String low = FigureText.value(assessment.low(), assessment.decimals());
        String high = measured(FigureText.value(assessment.high(), assessment.decimals()));
        String where = deviation.sign() == 0 ? words.inside() : words.outside(deviation.distance());
        return joined(words.whyRange(period(), actual(), low, high), where);
    }

    private String pace() {
        return deviation.sign() == 0
                ? words.even()
                : deviation.sign() > 0 ? words.ahead(deviation.distance()) : words.behind(deviation.distance());
    }

    private String comparison() {
        return deviation.sign() == 0
                ? words.atTarget()
                : deviation.sign() > 0 ? words.better(deviation.distance()) : words.worse(deviation.distance());
    }

    private String period() {
        return PeriodText.of(assessment.period(), assessment.yearToDate(), language);
    }

    private String actual() {
        return measured(plain());
    }

    private String plain() {
        return FigureText.value(assessment.actual(), assessment.decimals());
    }

    private String target() {
        return measured(AssessmentText.target(assessment));
    }

    private String measured(String value) {
        return Measured.text(value, assessment, language);
    }

    private String due() {
        return MomentText.of(assessment.dueOn());
    }

    /** English clauses want a space between them, Chinese ones do not. */
    private String joined(String... clauses) {
        return Stream.of(clauses)
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }
}
