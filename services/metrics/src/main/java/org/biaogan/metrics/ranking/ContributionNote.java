package org.biaogan.metrics.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.assessment.Breakdown;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.unit.UnitView;

/** What has to be said where contributions are shown (口径说明). */
record ContributionNote(String zh, String en) {

    static ContributionNote of(Breakdown breakdown) {
        Contribution contribution = breakdown.contribution();
        List<ContributionNote> notes = new ArrayList<>();
        if (!contribution.impliedGrowth().isPresent()) {
            notes.add(withoutGrowth(breakdown));
        } else {
            notes.add(new ContributionNote(
                    "拉动点数之和等于按总量推算的增速，不是公布的可比口径增速",
                    "Points add up to the growth implied by the levels, not to the published one"));
        }
        if (contribution.rest() != null) {
            notes.add(rest(breakdown));
        }
        return new ContributionNote(
                joined(notes, ContributionNote::zh, "；"), joined(notes, ContributionNote::en, "; "));
    }

    private static ContributionNote withoutGrowth(Breakdown breakdown) {
        if (!breakdown.missing().isEmpty()) {
            return new ContributionNote(
                    "缺少%s的数据，不能汇总".formatted(names(breakdown.missing(), breakdown, UnitView::name, "、")),
                    "no sum without the numbers of %s"
                            .formatted(names(breakdown.missing(), breakdown, ContributionNote::english, ", ")));
        }
        return breakdown.contribution().impliedGrowth().absence() == Absence.EARLIER_NOT_POSITIVE
                ? new ContributionNote("上年同期总量不大于零，增速无意义", "Growth on zero or less says nothing")
                : new ContributionNote("本期或上年同期的总量未知", "The total of the period or of the year before is unknown");
    }

    private static ContributionNote rest(Breakdown breakdown) {
        List<String> unknown = breakdown.contribution().parts().entrySet().stream()
                .filter(part -> !part.getValue().points().isPresent())
                .map(part -> part.getKey())
                .toList();
        return unknown.isEmpty()
                ? new ContributionNote(
                        "上报总量与下级合计不一致，差额列入“其余”", "the rest is what the reported total has beyond its units' sum")
                : new ContributionNote(
                        "%s缺数，计入其余".formatted(names(unknown, breakdown, UnitView::name, "、")),
                        "the rest holds what is unknown of %s"
                                .formatted(names(unknown, breakdown, ContributionNote::english, ", ")));
    }

    private static String names(
            List<String> codes, Breakdown breakdown, Function<UnitView, String> name, String between) {
        return codes.stream().map(breakdown.units()::get).map(name).collect(Collectors.joining(between));
    }

    private static String english(UnitView unit) {
        return Objects.requireNonNullElse(unit.nameEn(), unit.name());
    }

    private static String joined(
            List<ContributionNote> notes, Function<ContributionNote, String> words, String between) {
        return notes.stream().map(words).collect(Collectors.joining(between));
    }
}
