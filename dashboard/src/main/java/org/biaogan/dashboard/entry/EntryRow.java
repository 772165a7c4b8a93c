package org.biaogan.dashboard.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Nature;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;

/**
 * A row of the form as it is read: what is known of the figure, what is typed, what there is to say about it.
 *
 * @param number its place, which makes the ids of its fields
 * @param sheet null while the sheet cannot be asked for
 * @param open whether the row has fields to fill
 */
record EntryRow(
        int number,
        String key,
        String name,
        String nature,
        String period,
        String unitOfMeasure,
        Known sheet,
        boolean open,
        TypedRow typed,
        List<Choice> statuses,
        List<String> refusals,
        List<String> warnings) {

    private static final List<ObservationStatus> OFFERED = List.of(
            ObservationStatus.P,
            ObservationStatus.E,
            ObservationStatus.B,
            ObservationStatus.D,
            ObservationStatus.W,
            ObservationStatus.K,
            ObservationStatus.L,
            ObservationStatus.O);

    /**
     * What the sheet says of the figure, in words.
     *
     * @param plausible both ends of the range; empty where there is none
     * @param dueOn empty where the day does not matter any more
     */
    record Known(
            EntryState state,
            String stateWord,
            String dueOn,
            Past previous,
            Past lastYear,
            List<Traced> plausible,
            String plausibleNote,
            Traced current,
            String currentMark,
            String pending) {}

    /** A figure of another period. */
    record Past(Traced value, String period) {}

    /**
     * A row.
     *
     * @param place where it stood in the form that was sent; -1 where it did not
     */
    static EntryRow of(int number, int place, TypedRow typed, Optional<EntryItem> item, Reader reader) {
        Language language = reader.language();
        RowKey key = item.map(found -> RowKey.of(found, found.name(language))).orElse(typed.key());
        boolean yearToDate = "YTD".equals(key.basis());
        return new EntryRow(
                number,
                key.text(),
                key.name(),
                language.words(AssessmentWords.class).nature(Nature.of(key.measure(), key.basis())),
                PeriodText.of(key.period(), yearToDate, language),
                key.unitOfMeasure(),
                item.map(found -> known(found, language)).orElse(null),
                reader.mayWrite()
                        && item.map(found -> found.takesFigures(reader.late())).orElse(true),
                typed,
                statuses(typed.status(), language),
                reader.remarks().refusalsOf(place),
                reader.remarks().warningsOf(place));
    }

    /** Who reads the form, and what there is to say about it. */
    record Reader(Language language, boolean mayWrite, WritableUnits.Late late, Remarks remarks) {}

    /** Whether there is anything to say about what was typed. */
    public boolean isRemarked() {
        return !refusals.isEmpty() || !warnings.isEmpty();
    }

    private static Known known(EntryItem item, Language language) {
        EntryWords words = language.words(EntryWords.class);
        EntryItem.Plausible plausible = item.plausible();
        boolean judged = plausible != null && plausible.isKnown();
        return new Known(
                item.state(),
                words.state(item.state()),
                item.state().isAwaited() ? MomentText.of(item.dueOn()) : "",
                past(item.previous(), item, language),
                past(item.lastYear(), item, language),
                judged ? ends(plausible, item.decimals()) : List.of(),
                judged ? words.fromYears(plausible.years()) : words.tooFewYears(),
                Traced.of(FigureText.value(item.value(), item.decimals()), item.figures(), "value"),
                mark(item.status(), language),
                item.pendingValue() == null ? "" : FigureText.value(item.pendingValue(), item.decimals()));
    }

    private static Past past(EntryItem.Earlier earlier, EntryItem item, Language language) {
        BigDecimal value = earlier == null ? null : earlier.value();
        String period = earlier == null ? "" : PeriodText.of(earlier.period(), item.isYearToDate(), language);
        return new Past(
                Traced.of(
                        FigureText.value(value, item.decimals()), earlier == null ? null : earlier.figures(), "value"),
                period);
    }

    private static List<Traced> ends(EntryItem.Plausible plausible, int decimals) {
        return List.of(
                Traced.of(FigureText.value(plausible.low(), decimals), plausible.figures(), "low"),
                Traced.of(FigureText.value(plausible.high(), decimals), plausible.figures(), "high"));
    }

    private static String mark(String status, Language language) {
        return status == null || status.equals(ObservationStatus.A.name())
                ? ""
                : language.words(AssessmentWords.class).status(ObservationStatus.of(status));
    }

    /** Those that occur in practice; another one, where a draft has it. The normal one is sent by saying nothing. */
    private static List<Choice> statuses(String chosen, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        List<ObservationStatus> all = new ArrayList<>(OFFERED);
        ObservationStatus typed = ObservationStatus.of(chosen);
        if (typed != ObservationStatus.A && typed != ObservationStatus.OTHER && !all.contains(typed)) {
            all.add(typed);
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.status(ObservationStatus.A), typed == ObservationStatus.A));
        all.forEach(status ->
                choices.add(new Choice(status.name(), status.name() + " " + words.status(status), status == typed)));
        return choices;
    }
}
