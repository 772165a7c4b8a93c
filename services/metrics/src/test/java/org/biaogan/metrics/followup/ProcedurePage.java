package org.biaogan.metrics.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The section of docs/states.md on what is followed up: written from the table of moves, and read back. */
public final class ProcedurePage {

    /** The roles of the table, with the parts that each has in a matter of the unit in question. */
    public static final Map<String, Set<Part>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("viewer", EnumSet.noneOf(Part.class));
        ROLES.put("editor of the owner", EnumSet.of(Part.HANDLER));
        ROLES.put("approver of the owner", EnumSet.of(Part.HANDLER));
        ROLES.put("editor elsewhere", EnumSet.noneOf(Part.class));
        ROLES.put("approver elsewhere", EnumSet.noneOf(Part.class));
        ROLES.put("supervisor", EnumSet.of(Part.DISPATCHER));
        ROLES.put("admin", EnumSet.allOf(Part.class));
    }

    static final String TITLE = "## 督办 · Problems and directives\n";

    private static final Path PAGE = Path.of("../../docs/states.md");
    private static final String NO = "–";

    private static final String HEAD = TITLE + """

            登记→交办→承办→反馈→（退回）→申请销号→核验→销号。The state that an action leads to; `–` is forbidden to everybody: 409, code
            `WRONG_STATE`. Rendered from the classes that decide; the database has the same moves in a table of its own. Renew it with
            `mvn -pl services/metrics test -Dtest=ProcedurePageTest -Dstates.update=true`.

            """;

    private static final String ROLES_HEAD = """

            Whose action it is; `–` is 403. An owner is the unit that answers for the matter, or is named to; who keeps a unit above it
            counts as of the owner. Whoever ever accepted the matter, reported on it or asked for its closure is refused where it says *somebody
            else*: 403, code `OWN_HANDLING`, told by the token's subject.

            """;

    private static final String NEEDS_HEAD = """

            What an action needs, and may carry besides. An assignment may keep the owner and the deadline that are there. Evidence is
            files; where no project is concerned, the name and number of a document will do.

            """;

    private ProcedurePage() {}

    static String rendered() {
        return HEAD + moves() + ROLES_HEAD + roles() + NEEDS_HEAD + needs();
    }

    /** The section as it stands in the document. */
    static String printed() {
        String page = page();
        int start = page.indexOf(TITLE);
        int end = page.indexOf("\n## ", start + 1);
        return start < 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
    }

    static void renew() {
        try {
            Files.writeString(PAGE, page().replace(printed(), rendered()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the document says that an action leads; null where it says that it is forbidden. */
    public static FollowUpState printedMove(FollowUpState from, FollowUpAction action) {
        String cell = cell(from.name(), 1 + action.ordinal());
        return cell.equals(NO) ? null : FollowUpState.valueOf(cell);
    }

    /** Whether the document gives an action to a role. */
    public static boolean isPrintedFor(FollowUpAction action, String role) {
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

    private static String moves() {
        return table(
                "",
                Arrays.stream(FollowUpAction.values()).map(Enum::name).toList(),
                Arrays.stream(FollowUpState.values())
                        .collect(Collectors.toMap(
                                Enum::name,
                                state -> Arrays.stream(FollowUpAction.values())
                                        .map(action -> Procedure.move(state, action)
                                                .map(move -> move.to().name())
                                                .orElse(NO))
                                        .toList(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    private static String roles() {
        return table("", List.copyOf(ROLES.keySet()), byAction(action -> ROLES.values().stream()
                .map(parts -> parts.contains(action.part()) ? action.isForSomebodyElse() ? "somebody else" : "yes" : NO)
                .toList()));
    }

    private static String needs() {
        return table(
                "",
                List.of("needs", "may carry"),
                byAction(action -> List.of(
                        listed(action::needs),
                        listed(particular -> action.takes(particular) && !action.needs(particular)))));
    }

    private static Map<String, List<String>> byAction(Function<FollowUpAction, List<String>> cells) {
        return Arrays.stream(FollowUpAction.values())
                .collect(Collectors.toMap(Enum::name, cells, (one, other) -> one, LinkedHashMap::new));
    }

    private static String listed(Predicate<Particular> which) {
        return Arrays.stream(Particular.values())
                .filter(which)
                .map(Particular::field)
                .collect(Collectors.joining(", "));
    }

    private static String table(String corner, List<String> columns, Map<String, List<String>> rows) {
        String head = "| " + corner + " | " + String.join(" | ", columns) + " |\n";
        String rule = "|---".repeat(columns.size() + 1) + "|\n";
        return head
                + rule
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | " + String.join(" | ", row.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
