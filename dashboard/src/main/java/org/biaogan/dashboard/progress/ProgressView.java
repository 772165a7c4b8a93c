package org.biaogan.dashboard.progress;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form of a unit and period as it is shown, with what waits for approval.
 *
 * @param done what was done just now; null where nothing was
 * @param trouble why the form was not taken
 * @param undecided why decisions were not taken
 */
record ProgressView(
        Notice notice,
        List<Choice> units,
        List<Choice> periods,
        ProgressQuery query,
        String key,
        String decisionKey,
        List<ProgressRow> rows,
        List<WaitingRow> waiting,
        boolean mayEnter,
        boolean mayDecide,
        String done,
        List<String> trouble,
        List<String> undecided) {

    private static final int MONTHS_BACK = 24;

    static ProgressView of(
            Reading<Zone> zone,
            Sheet sheet,
            ProgressForm form,
            List<Waiting> waiting,
            boolean mayEnter,
            List<String> undecided,
            String done,
            Clock clock,
            Language language) {
        Map<String, TypedReport> typed = form.rows().stream()
                .collect(Collectors.toMap(TypedReport::project, Function.identity(), (one, other) -> one));
        return new ProgressView(
                Notice.of(language, zone),
                Choice.units(zone.value(), null, form.query().unit(), language),
                periods(form.query().period(), clock),
                form.query(),
                form.key(),
                UUID.randomUUID().toString(),
                sheet.items().stream()
                        .map(item -> ProgressRow.of(
                                item,
                                Objects.requireNonNullElseGet(typed.get(item.project()), () -> TypedReport.of(item)),
                                form.faults().getOrDefault(item.project(), List.of()),
                                language))
                        .toList(),
                waiting.stream().map(one -> WaitingRow.of(one, language)).toList(),
                mayEnter,
                waiting.stream().anyMatch(Waiting::mayDecide),
                done,
                form.trouble(),
                undecided);
    }

    private static List<Choice> periods(String chosen, Clock clock) {
        List<String> months = Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .map(YearMonth::toString)
                .toList();
        Stream<String> all =
                months.contains(chosen) ? months.stream() : Stream.concat(Stream.of(chosen), months.stream());
        return all.map(month -> new Choice(month, month, month.equals(chosen))).toList();
    }

    /** What can be typed, in the order of the form. */
    static List<Quantity> quantities() {
        return Arrays.asList(Quantity.values());
    }
}
