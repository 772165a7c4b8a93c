package org.biaogan.dashboard.project;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.project.ProjectOrder.Column;
import org.biaogan.dashboard.savedview.SavedViewList;

/**
 * A page of the register as it is shown.
 *
 * @param shown which of how many, in words
 * @param tiles how many stand how; empty where the service does not count them
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last
 * @param views filters that were saved under a name
 * @param add where a project is registered; null for who may not
 */
record RegisterView(
        Notice notice,
        RegisterFilter filter,
        SavedViewList views,
        List<Tile> tiles,
        List<Head> heads,
        List<ProjectText> rows,
        String shown,
        String previous,
        String next,
        String workbook,
        String add) {

    static final String PATH = "/projects";

    /** How many projects stand so, and where to see only these. */
    record Tile(Standing shape, String word, long count, boolean current, String link) {}

    /** The head of a column; without link it cannot be sorted by. */
    record Head(String label, String link, String sorted, String kind) {}

    static RegisterView of(Register register, SavedViewList views, boolean mayAdd, Language language) {
        ProjectQuery query = register.query();
        ProjectWords words = language.words(ProjectWords.class);
        return new RegisterView(
                Notice.of(language, register.zone(), register.officials(), register.projects()),
                RegisterFilter.of(register, language),
                views,
                tiles(register, words),
                heads(query, words),
                register.projects().value().items().stream()
                        .map(project -> ProjectText.of(project, language))
                        .toList(),
                shown(register, words),
                query.page() == 0 ? null : query.at(query.page() - 1).address(PATH),
                register.hasNext() ? query.at(query.page() + 1).address(PATH) : null,
                query.at(0).address(PATH + "/xlsx"),
                mayAdd ? PATH + "/new" : null);
    }

    private static String shown(Register register, ProjectWords words) {
        int rows = register.projects().value().items().size();
        Long total = register.projects().value().total();
        int first = register.query().page() * ProjectDesk.PAGE + 1;
        if (rows == 0) {
            return "";
        }
        return total == null
                ? words.rows(String.valueOf(rows))
                : words.rowsOf(String.valueOf(first), String.valueOf(first + rows - 1), String.valueOf(total));
    }

    private static List<Tile> tiles(Register register, ProjectWords words) {
        return register.counts().entrySet().stream()
                .map(count -> {
                    ProjectLight light = count.getKey();
                    boolean current = register.query().light() == light;
                    String link =
                            register.query().showing(current ? null : light).address(PATH);
                    return new Tile(light.shape(), words.light(light), count.getValue(), current, link);
                })
                .toList();
    }

    private static List<Head> heads(ProjectQuery query, ProjectWords words) {
        return Stream.of(
                        head(query, Column.LIGHT, words.standing(), ""),
                        head(query, Column.CODE, words.project(), ""),
                        new Head(words.unit(), null, null, ""),
                        new Head(words.stageHead(), null, null, ""),
                        new Head(words.physical(), null, null, "number"),
                        head(query, Column.DEVIATION, words.deviation(), "number"),
                        new Head(words.thisYear(), null, null, "number"),
                        new Head(words.leader(), null, null, ""),
                        new Head(words.problems(), null, null, "number"),
                        head(query, Column.PLANNED_COMPLETION, words.plannedCompletion(), ""))
                .toList();
    }

    private static Head head(ProjectQuery query, Column column, String label, String kind) {
        String link = query.orderedBy(query.order().afterClickOn(column)).address(PATH);
        return new Head(label, link, query.order().sorted(column), kind);
    }
}
