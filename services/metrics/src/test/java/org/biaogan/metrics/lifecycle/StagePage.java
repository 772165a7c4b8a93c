package org.biaogan.metrics.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.Stage;

/** The section of docs/states.md on the stages of projects: written from the steps' own rules, and read back. */
final class StagePage {

    /** The roles of the table, with what each is to a project of the unit in question. */
    static final Map<String, Set<Part>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("viewer", EnumSet.noneOf(Part.class));
        ROLES.put("editor of the unit", EnumSet.of(Part.KEEPER));
        ROLES.put("approver of the unit", EnumSet.allOf(Part.class));
        ROLES.put("editor elsewhere", EnumSet.noneOf(Part.class));
        ROLES.put("approver elsewhere", EnumSet.noneOf(Part.class));
        ROLES.put("supervisor", EnumSet.noneOf(Part.class));
        ROLES.put("admin", EnumSet.allOf(Part.class));
    }

    /** Where a step leads that goes back to the stage suspended from. */
    static final String BACK = "*back*";

    static final String NO = "–";

    private static final String TITLE = "## 项目阶段 · Stages of a project\n";
    private static final Path PAGE = Path.of("../../docs/states.md");

    private static final String HEAD = TITLE + """

            储备→立项→开工→在建→竣工→投产→达产，另有停工、终止。The stage that a step leads to; `–` is forbidden to everybody: 409, code
            `WRONG_STAGE`. *back* is the stage that the project was suspended from. Rendered from the classes that decide; the database has
            the same steps in a table of its own. Renew it with `mvn -pl services/metrics test -Dtest=StagePageTest -Dstates.update=true`.

            `REGISTERED` is no step that anybody takes: a project that is past the reserve when it is registered begins with it, from no
            stage to the one it stands at. That is for approvers of its units, with a reason; an import gives its own name and id for one.

            """;

    private static final String ROLES_HEAD = """

            Whose step it is; `–` is 403, code `FORBIDDEN_ACTION`. The unit is the project's own, the one that answers for it, or one
            above either.

            """;

    private static final String NEEDS_HEAD = """

            What a step needs besides the day it was taken `on`, which has come and is not before the project came to its stage: 422
            where it is missing. *conditions* are all mandatory conditions on a list that somebody drew up, met or exempted from by an
            approver other than who starts the project.

            """;

    private StagePage() {}

    static String rendered() {
        return HEAD + steps() + ROLES_HEAD + roles() + NEEDS_HEAD + needs();
    }

    /** The section as it stands in the document. */
    static String printed() {
        String page = page();
        int start = page.indexOf(TITLE);
        int end = page.indexOf("\n## ", start + 1);
        return start < 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
    }

    static void renew() {
        String page = page();
        String before = printed();
        try {
            Files.writeString(PAGE, before.isEmpty() ? page + "\n" + rendered() : page.replace(before, rendered()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the document says that a step leads: a stage, {@link #BACK} or {@link #NO}. */
    static String printedStep(Stage from, StageAction action) {
        return cell(from.name(), 1 + action.ordinal());
    }

    /** Whether the document gives a step to a role. */
    static boolean isPrintedFor(StageAction action, String role) {
        return !cell(action.name(), 1 + List.copyOf(ROLES.keySet()).indexOf(role))
                .equals(NO);
    }

    /** A cell of the first row that begins so. */
    private static String cell(String row, int column) {
        return printed()
                .lines()
                .filter(line -> line.startsWith("| " + row + " |"))
                .findFirst()
                .orElseThrow()
                .split("\\|")[column + 1]
                .strip();
    }

    private static String steps() {
        return table(
                names(StageAction.values()),
                Arrays.stream(Stage.values())
                        .map(stage -> row(
                                stage.name(),
                                Arrays.stream(StageAction.values())
                                        .map(action -> step(stage, action))
                                        .toList()))
                        .toList());
    }

    private static String step(Stage from, StageAction action) {
        if (!action.isPossibleFrom(from)) {
            return NO;
        }
        return action.leadsBack() ? BACK : action.reached(null).name();
    }

    private static String roles() {
        return table(ROLES.keySet(), byAction(action -> ROLES.values().stream()
                .map(parts -> parts.contains(action.part()) ? "yes" : NO)
                .toList()));
    }

    private static String needs() {
        return table(
                List.of("needs"),
                byAction(action -> List.of(Arrays.stream(Need.values())
                        .filter(action::needs)
                        .map(need -> need.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))));
    }

    private static List<String> byAction(Function<StageAction, List<String>> cells) {
        return Arrays.stream(StageAction.values())
                .map(action -> row(action.name(), cells.apply(action)))
                .toList();
    }

    private static String table(Collection<String> columns, List<String> rows) {
        return "|  | " + String.join(" | ", columns) + " |\n|" + "---|".repeat(columns.size() + 1) + "\n"
                + String.join("", rows);
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |\n";
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
