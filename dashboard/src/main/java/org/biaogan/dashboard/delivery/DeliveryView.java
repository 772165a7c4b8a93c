package org.biaogan.dashboard.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.curve.ChartData;
import org.biaogan.dashboard.curve.Curve;
import org.biaogan.dashboard.curve.Picture;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.MoneyUnit;
import org.biaogan.dashboard.project.ProjectWords;

/**
 * How a project runs against its plan, in the reader's words.
 *
 * @param why what the light goes by
 * @param ruleText by which edition of which rule; empty where a state needs none
 * @param paper signs of paper progress, each a sentence
 * @param confidence null where nobody has judged
 * @param disagreement that light and confidence say different things; empty where they do not
 * @param picture empty where nothing is planned and nothing reported
 */
public record DeliveryView(
        Standing shape,
        String light,
        String why,
        String ruleText,
        List<Index> indices,
        List<String> paper,
        Confidence confidence,
        String disagreement,
        Picture picture,
        String chart,
        String moneyUnit,
        List<CurveRow> rows) {

    private static final int PERCENT_DECIMALS = 1;
    private static final int INDEX_DECIMALS = 2;

    /** A performance index, or why it is not available. */
    record Index(String name, Traced value, String note) {}

    /** What a reviewer stated. */
    record Confidence(String word, int level, String reason, String signed) {}

    static DeliveryView of(Curves curves, Language language) {
        DeliveryWords words = language.words(DeliveryWords.class);
        Curve curve = DeliveryCurve.of(curves, language);
        return new DeliveryView(
                curves.projectLight().shape(),
                language.words(ProjectWords.class).light(curves.projectLight()),
                why(curves, words, language),
                curves.rule() == null
                        ? ""
                        : words.byRule(
                                curves.rule().code(),
                                String.valueOf(curves.rule().version())),
                List.of(
                        index(curves, "SPI", curves.spi(), language.pick(curves.spiNote(), curves.spiNoteEn())),
                        index(curves, "CPI", curves.cpi(), language.pick(curves.cpiNote(), curves.cpiNoteEn()))),
                curves.paper().stream().map(paper -> paper.reason(language)).toList(),
                confidence(curves, words),
                disagreement(curves, words, language),
                Picture.of(curve),
                ChartData.of(curve, "%", PERCENT_DECIMALS),
                MoneyUnit.word(curves.moneyUnit(), language),
                curves.points().stream()
                        .map(point -> CurveRow.of(point, language))
                        .toList());
    }

    private static String why(Curves curves, DeliveryWords words, Language language) {
        BigDecimal points = curves.deviationPoints();
        String meaning = words.meaning(curves.projectLight());
        if (points == null) {
            return meaning;
        }
        String physical = FigureText.percent(curves.physicalPercent());
        String expected = FigureText.percent(curves.expectedPercent());
        String distance = FigureText.points(points).replaceFirst("^[+-]", "");
        String period = ReportingText.of(curves.reportedPeriod(), language);
        boolean even = distance.matches("0(\\.0)?");
        String sentence = even
                ? words.onPlan(period, physical, expected)
                : points.signum() < 0
                        ? words.behind(period, physical, expected, distance)
                        : words.ahead(period, physical, expected, distance);
        return language.pick(sentence + meaning, sentence + " " + meaning);
    }

    private static Index index(Curves curves, String name, BigDecimal value, String note) {
        return new Index(
                name,
                Traced.of(FigureText.value(value, INDEX_DECIMALS), curves.figures(), name.toLowerCase(Locale.ROOT)),
                value == null && note != null ? note : "");
    }

    private static String disagreement(Curves curves, DeliveryWords words, Language language) {
        return curves.disagrees() && curves.confidence() != null
                ? words.disagrees(
                        language.words(ProjectWords.class).light(curves.projectLight()),
                        words.level(ConfidenceLevel.of(curves.confidence().level())))
                : "";
    }

    private static Confidence confidence(Curves curves, DeliveryWords words) {
        Curves.Stated stated = curves.confidence();
        return stated == null
                ? null
                : new Confidence(
                        words.level(ConfidenceLevel.of(stated.level())),
                        stated.level(),
                        stated.reason() == null ? "" : stated.reason(),
                        words.signed(String.valueOf(stated.by()), MomentText.of(stated.on())));
    }
}
