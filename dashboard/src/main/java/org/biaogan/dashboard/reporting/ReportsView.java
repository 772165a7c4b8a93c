package org.biaogan.dashboard.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A project's reports as a page shows them, the latest period first.
 *
 * @param shown how many of how many, in words; empty where all are shown
 * @param all where all of them are
 */
public record ReportsView(List<ReportedText> rows, String shown, String all) {

    /** The latest of them. */
    static ReportsView latest(String project, List<Reported> reports, int most, Language language) {
        ReportsView view = of(project, reports, language);
        int total = view.rows.size();
        return total <= most
                ? view
                : new ReportsView(
                        view.rows.subList(0, most),
                        language.words(ReportingWords.class).shown(String.valueOf(most), String.valueOf(total)),
                        view.all);
    }

    /** All of them; of one period the latest version first. */
    static ReportsView of(String project, List<Reported> reports, Language language) {
        List<ReportedText> rows = new ArrayList<>(reports.stream()
                .map(one -> ReportedText.of(project, one, language))
                .toList());
        Collections.reverse(rows);
        return new ReportsView(rows, "", path(project, null));
    }

    static String path(String project, String period) {
        return Address.of("/projects/" + project + "/reports")
                .with("period", period)
                .text();
    }
}
