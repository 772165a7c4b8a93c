package org.biaogan.dashboard.closing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.closing.ClosingDesk.MonthLock;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.NamedIndicator;
import org.biaogan.dashboard.zone.Zone;

/**
 * What the page shows.
 *
 * @param trouble why something was not withdrawn; empty otherwise
 * @param forms null for who may not close
 */
record ClosingView(
        Notice notice,
        List<String> trouble,
        Filter filter,
        List<LockRow> months,
        List<HandRow> byHand,
        List<RuleRow> rules,
        Forms forms) {

    private static final int YEARS_BACK = 4;

    /** Whose periods are looked at. */
    record Filter(List<Choice> units, List<Choice> indicators, List<Choice> years) {}

    /** The two forms of an administrator, with what they choose from. */
    record Forms(
            HandForm hand,
            List<Choice> handUnits,
            RuleForm rule,
            List<Choice> ruleUnits,
            List<Choice> ruleIndicators) {}

    /** What the view is made from. */
    record Material(
            Notice notice,
            List<MonthLock> months,
            List<HandClosing> byHand,
            List<ClosingRule> rules,
            Zone zone,
            List<NamedIndicator> indicators) {}

    static ClosingView of(Material from, ClosingQuery query, HandForm hand, RuleForm rule, Language language) {
        ClosingWords words = language.words(ClosingWords.class);
        return new ClosingView(
                from.notice(),
                List.of(),
                new Filter(
                        Choice.units(from.zone(), null, query.unit(), language),
                        indicators(from, query.indicator(), words.byHandOnly(), language),
                        years(query)),
                from.months().stream()
                        .map(month -> LockRow.of(month, query, language))
                        .toList(),
                from.byHand().stream()
                        .map(closing -> HandRow.of(closing, from.zone(), language))
                        .toList(),
                from.rules().stream()
                        .map(one -> RuleRow.of(one, from.zone(), from.indicators(), language))
                        .toList(),
                hand == null
                        ? null
                        : new Forms(
                                hand,
                                Choice.units(from.zone(), null, hand.unit(), language),
                                rule,
                                Choice.units(from.zone(), words.allUnits(), orNull(rule.unit()), language),
                                indicators(from, orNull(rule.indicator()), words.allIndicators(), language)));
    }

    ClosingView troubled(List<String> lines) {
        return new ClosingView(notice, lines, filter, months, byHand, rules, forms);
    }

    private static List<Choice> indicators(Material from, String chosen, String none, Language language) {
        return Stream.concat(
                        Stream.of(new Choice("", none, chosen == null)),
                        from.indicators().stream()
                                .map(one -> new Choice(
                                        one.code(),
                                        one.name(language),
                                        one.code().equals(chosen))))
                .toList();
    }

    private static List<Choice> years(ClosingQuery query) {
        int last =
                java.time.Year.now(org.biaogan.dashboard.figure.MomentText.ZONE).getValue();
        return IntStream.rangeClosed(0, YEARS_BACK)
                .map(back -> last - back)
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year), year == query.year()))
                .toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
