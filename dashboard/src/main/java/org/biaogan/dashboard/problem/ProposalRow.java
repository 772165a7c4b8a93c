package org.biaogan.dashboard.problem;

import java.math.BigDecimal;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A proposal in the reader's words.
 *
 * @param link to what is lit
 * @param deviation how far behind, with its unit where that is known; a dash where it is not
 * @param decide where to make a problem of it, or to lay it aside
 */
record ProposalRow(
        String id,
        String name,
        String link,
        boolean ofProject,
        String unit,
        String period,
        String deviation,
        String why,
        String official,
        String decide) {

    static ProposalRow of(Proposal of, String shownUnit, Language language) {
        String name = of.isOfProject()
                ? language.pick(of.projectName(), of.projectNameEn())
                : language.pick(of.indicatorName(), of.indicatorNameEn());
        String link = of.isOfProject()
                ? "/projects/" + of.project()
                : Address.of("/indicators/" + of.indicator())
                        .with("unit", of.unit())
                        .with("period", of.light().period())
                        .text();
        return new ProposalRow(
                of.id(),
                name,
                link,
                of.isOfProject(),
                language.pick(of.unitName(), of.unitNameEn()),
                PeriodText.of(of.light().period(), language),
                deviation(of.light(), language),
                of.description() == null ? "" : of.description(),
                of.officialName() == null ? "" : of.officialName(),
                Address.of(ProposalPage.PATH)
                        .with("unit", shownUnit)
                        .with("id", of.id())
                        .text());
    }

    private static String deviation(Proposal.LightSeen light, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        BigDecimal deviation = light.deviation();
        if (deviation == null) {
            return FigureText.NONE;
        }
        return switch (String.valueOf(light.deviationUnit())) {
            case "PLACES" -> FigureText.signed(deviation, 0) + " " + words.places();
            case "POINTS" -> FigureText.points(deviation) + " " + words.points();
            default -> FigureText.points(deviation);
        };
    }
}
