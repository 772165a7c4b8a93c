package org.biaogan.dashboard.target;

import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.TrajectoryKind;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/** A target in the reader's words. */
record TargetText(
        String indicator,
        String story,
        String ambition,
        String value,
        String unitOfMeasure,
        String base,
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
                FigureText.value(target.base(), decimals),
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

    private static String value(Target target, int decimals) {
        return target.low() == null && target.high() == null
                ? FigureText.value(target.value(), decimals)
                : FigureText.value(target.low(), decimals) + "–" + FigureText.value(target.high(), decimals);
    }
}
