package org.biaogan.dashboard.progress;

import java.util.List;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;

/**
 * A project of the form.
 *
 * @param before what its fields held beforehand
 * @param plan this year's plan, with the unit of money
 * @param previous what was reported for the period before; empty where nothing was
 */
record ProgressRow(
        Mention project,
        String code,
        String before,
        String state,
        String moneyUnit,
        String plan,
        String previous,
        List<Box> boxes,
        List<String> faults) {

    /** One thing to type. */
    record Box(String id, String name, String label, boolean text, String value) {}

    static ProgressRow of(Sheet.Item item, TypedReport typed, List<String> faults, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        return new ProgressRow(
                Mention.of(item.project(), item.name(), item.nameEn(), item.unitName(), null, false, language),
                item.project(),
                typed.before(),
                words.state(ReportState.of(item.state())) + (item.closed() ? words.closed() : ""),
                item.moneyUnit() == null ? "" : item.moneyUnit(),
                FigureText.exact(item.planThisYear()),
                item.previous() == null
                        ? ""
                        : words.previous(
                                FigureText.exact(item.previous().completedThisYear()),
                                FigureText.percent(item.previous().physicalPercent())),
                ProgressView.quantities().stream()
                        .map(quantity -> new Box(
                                item.project() + "-" + quantity.field(),
                                quantity.field(),
                                words.quantity(quantity),
                                quantity.isText(),
                                typed.text(quantity)))
                        .toList(),
                faults);
    }
}
