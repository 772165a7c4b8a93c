package org.biaogan.dashboard.dossier;

import java.math.BigDecimal;
import java.util.Map;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/** A target that the official answers for, in the reader's words. */
record TargetRow(
        String link,
        String name,
        String unitName,
        String period,
        Traced actual,
        Traced target,
        String unitOfMeasure,
        Traced completion,
        String deviation,
        String deviationUnit,
        String tone,
        Standing standing,
        String word) {

    static TargetRow of(Dossier.Target target, Language language) {
        Map<String, String> figures = target.figures() == null ? Map.of() : target.figures();
        Standing standing = standing(target);
        String deviation = FigureText.signed(target.deviation(), decimals(target));
        return new TargetRow(
                Address.of("/indicators/" + target.indicator())
                        .with("unit", target.unit())
                        .with("period", target.period())
                        .text(),
                language.pick(target.indicatorName(), target.indicatorNameEn()),
                language.pick(target.unitName(), target.unitNameEn()),
                PeriodText.of(target.period(), language),
                traced(target.actual(), target.decimals(), figures.get("actual")),
                traced(target.target(), target.decimals(), figures.get("target")),
                language.pick(target.unitOfMeasure(), target.unitOfMeasureEn()),
                new Traced(FigureText.percent(target.completionPercent()), figures.get("completionPercent")),
                deviation,
                target.deviation() == null ? "" : deviationUnit(target, language),
                deviation.startsWith("+") ? "ahead" : deviation.startsWith("-") ? "behind" : "even",
                standing,
                language.words(AssessmentWords.class).standing(standing));
    }

    private static Traced traced(BigDecimal value, int decimals, String id) {
        return new Traced(FigureText.value(value, decimals), id);
    }

    private static Standing standing(Dossier.Target target) {
        String word = target.light() == null ? target.state() : target.light();
        for (Standing standing : Standing.values()) {
            if (standing.name().equals(word)) {
                return standing;
            }
        }
        return Standing.NO_DATA;
    }

    private static int decimals(Dossier.Target target) {
        return switch (String.valueOf(target.deviationUnit())) {
            case "PLACES" -> 0;
            case "UNIT" -> target.decimals();
            default -> 1;
        };
    }

    private static String deviationUnit(Dossier.Target target, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        return switch (String.valueOf(target.deviationUnit())) {
            case "PLACES" -> words.places();
            case "UNIT" -> language.pick(target.unitOfMeasure(), target.unitOfMeasureEn());
            default -> words.points();
        };
    }
}
