package org.biaogan.metrics.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.followup.Procedure;
import org.biaogan.metrics.followup.ProcedurePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state, every action, every role through HTTP, against the tables in docs/states.md. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ForbiddenMovesTest {

    private static String owner;
    private static String elsewhere;

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource(FollowUpState.class)
    void whatTheDocumentForbidsOfProblemsIsRefusedAndNothingElse(FollowUpState state) {
        units();
        tryAll(state, () -> "/problems/" + Matters.problem(owner));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSIGNED", "CLOSURE_REQUESTED"})
    void directivesGoTheSameWay(FollowUpState state) {
        units();
        tryAll(state, () -> "/directives/" + Matters.directive(owner));
    }

    private static void tryAll(FollowUpState state, Supplier<String> fresh) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        String untouched = Matters.bring(fresh.get(), owner, state);
        for (FollowUpAction action : FollowUpAction.values()) {
            for (String role : ProcedurePage.ROLES.keySet()) {
                String cell = state + " " + action + " " + role;
                FollowUpState reached = ProcedurePage.printedMove(state, action);
                boolean may = ProcedurePage.isPrintedFor(action, role);
                String place = may && reached != null ? Matters.bring(fresh.get(), owner, state) : untouched;
                expected.put(cell, may ? reached == null ? "409 WRONG_STATE" : "200 " + reached : "403");
                found.put(cell, told(Matters.act(as(role), place, action, owner)));
            }
        }
        assertThat(found).isEqualTo(expected);
        Matters.supervisor().get(untouched).body("state", equalTo(state.name()));
    }

    @Test
    void whoeverHandledAProblemNeverFindsItDone() {
        // Given
        units();
        String both = Tokens.person("two-hats", "兼任", Set.of("editor", "supervisor"), owner);
        String path = Matters.bring("/problems/" + Matters.problem(owner), owner, FollowUpState.ACCEPTED);
        Api two = Api.as(both);

        // When
        Matters.act(two, path, FollowUpAction.REPORT, owner).statusCode(200);
        Matters.act(Matters.handler(owner), path, FollowUpAction.REQUEST_CLOSURE, owner)
                .statusCode(200);

        // Then
        two.get(path).body("allowed", equalTo(List.of("REJECT")));
        assertThat(told(Matters.act(two, path, FollowUpAction.VERIFY, owner))).isEqualTo("403 OWN_HANDLING");
        Matters.act(Matters.supervisor(), path, FollowUpAction.VERIFY, owner).statusCode(200);
        assertThat(told(Matters.act(two, path, FollowUpAction.CLOSE, owner))).isEqualTo("403 OWN_HANDLING");
        String namesake = Tokens.person("somebody-else", "兼任", Set.of("editor", "supervisor"), owner);
        Matters.act(Api.as(namesake), path, FollowUpAction.CLOSE, owner).statusCode(200);
    }

    @Test
    void theDatabaseRefusesTheSameOnItsOwn() throws SQLException {
        units();
        String code = Matters.problem(owner);
        Matters.bring("/problems/" + code, owner, FollowUpState.VERIFIED);
        String person = "m-handler-" + owner;
        assertThat(refusal(code, "CLOSED", "CLOSE", person, "handlers"))
                .contains("problem_found_done_by_somebody_else");
        assertThat(refusal(code, "CLOSED", "CLOSE", person, "'{}'")).contains("conceals who handled it");
        assertThat(refusal(code, "ASSIGNED", "REOPEN", "x", "handlers")).contains("follow_up_move");
    }

    @Test
    void theDatabaseKnowsTheSameMoves() throws SQLException {
        Set<String> stored = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("select from_state, action, state from follow_up_move")) {
            while (found.next()) {
                stored.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(Procedure.MOVES.stream()
                        .map(move -> move.from() + " " + move.action() + " " + move.to())
                        .toList());
    }

    /** What the database says to a version that skips the service. */
    private String refusal(String code, String state, String action, String actor, String handlers)
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate("""
                    insert into problem_version (id, code, version, title, source, source_code, unit, severity, from_state,
                        action, state, owner, deadline, evidence, actor, handlers, recorded_by, known_from, known_to)
                    select -id, code, version + 1, title, source, source_code, unit, severity, state, '%s', '%s', owner,
                        deadline, evidence, '%s', %s, 'x', now(), now() + interval '1 s'
                    from problem_version where code = '%s' and known_to is null""".formatted(action, state, actor, handlers, code));
            return "taken";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private static String told(ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        String detail = answer.extract().path(status == 200 ? "state" : "errors[0].code");
        return detail == null ? String.valueOf(status) : status + " " + detail;
    }

    private static Api as(String role) {
        String[] words = role.split(" ", 2);
        String[] units =
                words.length == 1 ? new String[0] : new String[] {role.endsWith("elsewhere") ? elsewhere : owner};
        return Api.as(Tokens.person("tries-" + role, role, Set.of(words[0]), units));
    }

    private static void units() {
        if (owner == null) {
            owner = Fixture.unit();
            elsewhere = Fixture.unit();
        }
    }
}
