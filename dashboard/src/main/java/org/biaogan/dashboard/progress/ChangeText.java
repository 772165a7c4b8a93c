package org.biaogan.dashboard.progress;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;

/** What a report changes, before and after, in words. */
final class ChangeText {

    private ChangeText() {}

    /**
     * One line a quantity.
     *
     * @param before null where nothing was reported
     */
    static List<String> lines(Report before, Report after, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        List<String> lines = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            String old = before == null ? "" : before.text(quantity);
            if (quantity != Quantity.REASON && !after.text(quantity).equals(old)) {
                lines.add(words.change(words.quantity(quantity), said(old), said(after.text(quantity))));
            }
        }
        int had = before == null ? 0 : before.attached().size();
        if (!after.attached().equals(before == null ? List.of() : before.attached())) {
            lines.add(words.change(
                    words.photos(),
                    words.count(had),
                    words.count(after.attached().size())));
        }
        return lines;
    }

    /** A text, or a dash for none. */
    static String said(String text) {
        return text.isEmpty() ? FigureText.NONE : text;
    }
}
