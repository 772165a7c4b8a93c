package org.biaogan.dashboard.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.dashboard.curve.Curve;
import org.biaogan.dashboard.curve.Curve.Line;
import org.biaogan.dashboard.curve.Curve.Tone;
import org.biaogan.dashboard.delivery.Curves.Point;
import org.biaogan.dashboard.language.Language;

/** What is drawn of a project: time gone, physical progress and two kinds of money, all in per cent of the whole. */
final class DeliveryCurve {

    private DeliveryCurve() {}

    static Curve of(Curves curves, Language language) {
        DeliveryWords words = language.words(DeliveryWords.class);
        List<Point> points = curves.points();
        return new Curve(
                points.stream()
                        .map(point -> ReportingText.of(point.period(), language))
                        .toList(),
                List.of(
                        line(words.timePlan(), Tone.EXPECTED, points, Point::planPercent),
                        line(words.physical(), Tone.ACTUAL, points, Point::physicalPercent),
                        line(words.completed(), Tone.MONEY, points, Point::completedPercent),
                        line(words.inPlace(), Tone.FUNDS, points, Point::inPlacePercent),
                        line(words.moneyPlan(), Tone.EARLIER, points, Point::plannedInvestmentPercent)),
                null);
    }

    private static Line line(String name, Tone tone, List<Point> points, Function<Point, BigDecimal> value) {
        return new Line(name, tone, points.stream().map(value).collect(Collectors.toList()));
    }
}
