package org.biaogan.dashboard.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.TrajectoryKind;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A target in the reader's words.
 *
 * @param value one number, or the two ends of a range
 */
record TargetText(
        String indicator,
        String story,
        String ambition,
        List<Traced> value,
        String unitOfMeasure,
        Traced base,
        String trajectory,
        String responsible,
        boolean flagship,
        int version,
        boolean withdrawn,
        String revise) {

    static TargetText of(Target target, Catalogue catalogue, Language language) {
        TargetWords words = language.words(TargetWords.class);
        int decimals = catalogue
                .indicator(target.indicator())
                .map(Catalogue.Indicator::decimals)
                .orElse(0);
        String kind = target.trajectory() == null ? null : target.trajectory().kind();
        return new TargetText(
                catalogue
                        .indicator(target.indicator())
                        .map(indicator -> indicator.name(language))
                        .orElse(target.indicator()),
                Address.of("/indicators/" + target.indicator())
                        .with("unit", target.unit())
                        .text(),
                words.ambition(Ambition.of(target.ambition())),
                value(target, decimals),
                catalogue
                        .indicator(target.indicator())
                        .map(indicator -> indicator.unitOfMeasure(language))
                        .orElse(""),
                traced(target.base(), decimals, target, "base"),
                language.words(AssessmentWords.class).trajectory(TrajectoryKind.of(kind)),
                target.responsible().stream()
                        .map(code -> catalogue.official(code, language))
                        .collect(Collectors.joining(language.pick("、", ", "))),
                target.flagship(),
                target.version(),
                target.validTo() != null,
                Address.of("/targets")
                                .with("unit", target.unit())
                                .with("year", String.valueOf(target.year()))
                                .with("revise", target.id())
                                .text()
                        + "#form");
    }

    private static List<Traced> value(Target target, int decimals) {
        return target.low() == null && target.high() == null
                ? List.of(traced(target.value(), decimals, target, "value"))
                : List.of(
                        traced(target.low(), decimals, target, "low"), traced(target.high(), decimals, target, "high"));
    }

    private static Traced traced(BigDecimal number, int decimals, Target target, String field) {
        return Traced.of(FigureText.value(number, decimals), target.figures(), field);
    }
}
