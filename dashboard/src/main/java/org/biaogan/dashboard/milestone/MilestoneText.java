package org.biaogan.dashboard.milestone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * A node in the reader's words.
 *
 * @param first what the first plan said; empty where the plan never changed
 * @param slip how much later it comes than first and than last planned; a dash where it does not
 * @param slips every slip as a sentence, the latest first
 * @param edit where it is moved; null for who may not
 */
record MilestoneText(
        int order,
        String name,
        MilestoneState state,
        String word,
        String planned,
        String first,
        String forecast,
        String actual,
        String slip,
        String tone,
        List<String> slips,
        String note,
        String edit) {

    static MilestoneText of(Milestone milestone, Map<String, String> reasons, String edit, Language language) {
        MilestoneWords words = language.words(MilestoneWords.class);
        MilestoneState state = MilestoneState.of(milestone.state());
        LocalDate first = milestone.firstPlanned();
        Milestone.SlipDays slip = milestone.slipDays();
        return new MilestoneText(
                milestone.order(),
                milestone.name(language),
                state,
                milestone.isLate() && milestone.overdueDays() > 0
                        ? words.overdue(String.valueOf(milestone.overdueDays()))
                        : words.state(state),
                MomentText.of(milestone.planned()),
                first == null || first.equals(milestone.planned()) ? "" : words.first(MomentText.of(first)),
                MomentText.of(milestone.forecast()),
                MomentText.of(milestone.actual()),
                slip == null ? "" : words.slip(signed(slip.first()), signed(slip.last())),
                slip == null || slip.last() == 0 ? "even" : slip.last() > 0 ? "behind" : "ahead",
                slips(milestone, reasons, words),
                milestone.note() == null ? "" : milestone.note(),
                edit);
    }

    private static List<String> slips(Milestone milestone, Map<String, String> reasons, MilestoneWords words) {
        return milestone.slips().stream()
                .sorted(Comparator.comparing(Milestone.Slip::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(slip -> words.slipped(
                        String.valueOf(slip.from()),
                        String.valueOf(slip.to()),
                        String.valueOf(slip.days()),
                        slip.reason() == null ? words.noReason() : reasons.getOrDefault(slip.reason(), slip.reason()),
                        String.valueOf(slip.by())))
                .toList();
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : String.valueOf(days);
    }
}
