package org.biaogan.dashboard.indicator;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Vintage;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/** A version (版本) of a figure that was corrected: what was known, from when to when, and why it changed. */
record Correction(
        String period,
        boolean growth,
        Traced value,
        String status,
        String reason,
        String recordedBy,
        String approvedBy,
        String knownFrom,
        String knownTo,
        boolean current) {

    /** All versions of those figures of the year of which there is more than one, the newest first. */
    static List<Correction> of(Story story, Language language) {
        Map<String, Long> versions =
                story.vintages().stream().collect(Collectors.groupingBy(Correction::figure, Collectors.counting()));
        return story.vintages().stream()
                .filter(vintage -> versions.get(figure(vintage)) > 1 || vintage.reason() != null)
                .map(vintage -> of(vintage, story.assessment(), language))
                .toList();
    }

    private static Correction of(Vintage vintage, Assessment assessment, Language language) {
        boolean growth = "GROWTH".equals(vintage.measure()) && !"GROWTH".equals(assessment.measure());
        AssessmentWords words = language.words(AssessmentWords.class);
        return new Correction(
                PeriodText.of(vintage.period(), assessment.recordedToDate(), language),
                growth,
                Traced.of(
                        growth
                                ? FigureText.percent(vintage.value())
                                : FigureText.value(vintage.value(), assessment.decimals()),
                        vintage.figures(),
                        "value"),
                vintage.status() == null ? "" : words.status(ObservationStatus.of(vintage.status())),
                vintage.reason() == null ? "" : vintage.reason(),
                vintage.recordedBy() == null ? "" : vintage.recordedBy(),
                approved(vintage, language),
                MomentText.of(vintage.knownFrom(), language),
                MomentText.of((OffsetDateTime) vintage.knownTo(), language),
                vintage.knownTo() == null);
    }

    private static String approved(Vintage vintage, Language language) {
        return vintage.approvedOnArrival()
                ? language.words(HistoryWords.class).onArrival()
                : vintage.approvedBy() == null ? "" : vintage.approvedBy();
    }

    private static String figure(Vintage vintage) {
        return vintage.period() + " " + vintage.measure();
    }
}
