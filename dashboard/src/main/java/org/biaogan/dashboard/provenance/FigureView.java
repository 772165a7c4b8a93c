package org.biaogan.dashboard.provenance;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.delivery.ReportingText;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.formula.FormulaText;
import org.biaogan.dashboard.language.Language;

/**
 * A figure's page in the reader's words.
 *
 * @param exact the value as computed, with all its digits; null where the rounded one says it all
 * @param formula null where it was recorded, not computed
 * @param approval who approved it, or that it was approved on arrival; a dash where nobody had to
 * @param beside what else decides which number it is; null for nothing
 * @param story the way to the page it belongs to
 */
record FigureView(
        String id,
        String name,
        String subject,
        String unitName,
        Besides beside,
        String period,
        String value,
        String exact,
        String unitOfMeasure,
        String status,
        String vintage,
        FormulaText formula,
        List<Input> inputs,
        Origin origin,
        String story) {

    /** Who stands behind it. */
    record Origin(
            String source, String releasedOn, String enteredBy, String enteredAt, String approval, String approvedAt) {}

    /** Another figure that went in. */
    record Input(String role, String id, String value, String unitOfMeasure, String of) {}

    private static final int DECIMALS = 1;

    static FigureView of(Figure figure, Language language) {
        String value = FigureText.value(figure.value(), decimals(figure.decimals()));
        return new FigureView(
                figure.id(),
                language.pick(figure.name(), figure.nameEn()),
                text(
                        figure.isOfProject()
                                ? language.pick(figure.projectName(), figure.projectNameEn())
                                : language.pick(figure.indicatorName(), figure.indicatorNameEn())),
                text(language.pick(figure.unitName(), figure.unitNameEn())),
                Besides.of(figure, language),
                figure.isOfProject()
                        ? ReportingText.of(figure.period(), language)
                        : PeriodText.of(figure.period(), figure.basis(), language),
                value,
                exact(figure.value(), value),
                text(language.pick(figure.unitOfMeasure(), figure.unitOfMeasureEn())),
                figure.status() == null
                        ? null
                        : language.words(AssessmentWords.class).status(ObservationStatus.of(figure.status())),
                MomentText.of(figure.vintage(), language),
                figure.formula() == null ? null : FormulaText.of(figure.formula(), language),
                figure.inputs().stream()
                        .map(input -> input(input, figure, language))
                        .toList(),
                origin(figure, language),
                Besides.page(figure));
    }

    private static Origin origin(Figure figure, Language language) {
        String approval = figure.approvedOnArrival()
                ? language.words(ProvenanceWords.class).onArrival()
                : dash(figure.approvedBy());
        return new Origin(
                dash(figure.source()),
                MomentText.of(figure.releasedOn()),
                dash(figure.enteredBy()),
                MomentText.of(figure.enteredAt(), language),
                approval,
                MomentText.of(figure.approvedAt(), language));
    }

    /** An input is shown as exactly as a reader can take, so that the figure can be computed again. */
    private static Input input(Figure.Input input, Figure figure, Language language) {
        String period = input.period() == null ? "" : period(input, figure, language);
        boolean sameUnit = input.unit() == null || input.unit().equals(figure.unit());
        boolean sameIndicator = input.indicator() == null || input.indicator().equals(figure.indicator());
        String other = (sameIndicator ? "" : language.pick(input.indicatorName(), input.indicatorNameEn()) + " ")
                + (sameUnit ? "" : input.unit() + " ");
        return new Input(
                language.pick(input.role(), input.roleEn()),
                input.figure(),
                FigureText.exact(input.value()),
                text(language.pick(input.unitOfMeasure(), input.unitOfMeasureEn())),
                other + period);
    }

    private static String period(Figure.Input input, Figure figure, Language language) {
        return figure.isOfProject()
                ? ReportingText.of(input.period(), language)
                : PeriodText.of(input.period(), language);
    }

    private static int decimals(Integer decimals) {
        return decimals == null ? DECIMALS : decimals;
    }

    private static String exact(BigDecimal value, String rounded) {
        boolean same = value == null || value.compareTo(new BigDecimal(rounded)) == 0;
        return same ? null : value.stripTrailingZeros().toPlainString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String dash(String text) {
        return text == null || text.isBlank() ? FigureText.NONE : text;
    }
}
