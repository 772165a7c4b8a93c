package org.biaogan.dashboard.story;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.MoneyText;
import org.biaogan.dashboard.story.Baselines.Slip;

/** The plans a project has had and what slipped, in the reader's words. */
record BaselinesView(List<SlipText> slips, List<Row> rows) {

    /** One of the plans; the latest first. */
    record Row(
            int number,
            String since,
            String by,
            String reason,
            String start,
            String completion,
            String production,
            String total) {}

    /** What slipped, against the first plan and against the last. */
    record SlipText(String what, String first, String last, String tone) {}

    static BaselinesView of(Baselines baselines, Language language) {
        PlanWords words = language.words(PlanWords.class);
        Baselines.Slips slip = baselines.slip();
        Stream<SlipText> slips = slip == null
                ? Stream.empty()
                : Stream.of(
                        text(words.start(), slip.start()),
                        text(words.completion(), slip.completion()),
                        text(words.production(), slip.production()),
                        text(words.total(), slip.investment()));
        List<Row> rows = new java.util.ArrayList<>();
        baselines.items().forEach(one -> rows.add(0, row(one, language)));
        return new BaselinesView(
                slips.filter(one -> !one.first().equals(FigureText.NONE)).toList(), rows);
    }

    private static SlipText text(String what, Slip slip) {
        if (slip == null) {
            return new SlipText(what, FigureText.NONE, FigureText.NONE, "even");
        }
        int sign = slip.first() == null ? 0 : slip.first().signum();
        return new SlipText(
                what,
                MoneyText.signed(slip.first()),
                MoneyText.signed(slip.last()),
                sign > 0 ? "behind" : sign < 0 ? "ahead" : "even");
    }

    private static Row row(Baselines.Baseline one, Language language) {
        return new Row(
                one.number(),
                MomentText.of(one.since(), language),
                one.by() == null ? "" : one.by(),
                one.reason() == null ? "" : one.reason(),
                MomentText.of(one.plannedStart()),
                MomentText.of(one.plannedCompletion()),
                MomentText.of(one.plannedProduction()),
                MoneyText.of(one.totalInvestment()));
    }
}
