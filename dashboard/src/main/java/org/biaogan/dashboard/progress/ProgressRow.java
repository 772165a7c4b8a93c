package org.biaogan.dashboard.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.zone.Zone;

/**
 * A project of the form.
 *
 * @param before what its fields held beforehand
 * @param plan this year's plan, with the unit of money
 * @param previous what was reported for the period before; empty where nothing was
 * @param attached how many photos are attached, in words
 * @param photosField the name under which photos to add are sent
 */
record ProgressRow(
        Mention project,
        String code,
        String before,
        String state,
        String plan,
        String previous,
        List<Box> boxes,
        String attached,
        List<Photo> photos,
        String photosField,
        List<String> faults) {

    /** One thing to type. */
    record Box(String id, String name, String label, boolean text, String value) {}

    /** What was typed about a project, beside what the sheet says of it, if it says anything. */
    static ProgressRow of(
            TypedReport typed, Sheet sheet, Zone zone, Map<String, List<String>> faults, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        Sheet.Item item = sheet.find(typed.project()).orElseGet(() -> Sheet.Item.unknown(typed.project()));
        return new ProgressRow(
                item.mention(zone, language),
                item.project(),
                typed.before(),
                words.state(ReportState.of(item.state())) + (item.closed() ? words.closed() : ""),
                words.plan(FigureText.exact(item.planThisYear()), item.money(language)),
                previous(item.previous(), words),
                Arrays.stream(Quantity.values())
                        .map(quantity -> box(quantity, typed, words))
                        .toList(),
                words.attached(typed.photos().size()),
                Photo.of(item, typed, language),
                SentPhoto.FIELD + item.project(),
                faults.getOrDefault(item.project(), List.of()));
    }

    private static Box box(Quantity quantity, TypedReport typed, ProgressWords words) {
        return new Box(
                typed.project() + "-" + quantity.field(),
                quantity.field(),
                words.quantity(quantity),
                quantity.isText(),
                typed.text(quantity));
    }

    private static String previous(Report previous, ProgressWords words) {
        return previous == null
                ? ""
                : words.previous(
                        FigureText.exact(previous.completedThisYear()), FigureText.percent(previous.physicalPercent()));
    }
}
