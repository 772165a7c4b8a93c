package org.biaogan.metrics.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.project.Stage;
import org.junit.jupiter.api.Test;

/** What leads a project on is written in the database too: it refuses the rest on its own. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StoredStepsTest {

    @Inject
    DataSource database;

    @Test
    void theDatabaseKnowsTheSameSteps() throws SQLException {
        Set<String> stored = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("select from_stage, action, to_stage from project_step")) {
            while (found.next()) {
                stored.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        assertThat(stored).containsExactlyInAnyOrderElementsOf(steps());
    }

    @Test
    void theDatabaseRefusesWhatIsNoStep() throws SQLException {
        String project = Fixture.project(Fixture.unit());
        refused(project, 1, "BUILD", "RESERVE", "UNDER_CONSTRUCTION", "2026-01-01", "project_transition_step");
        refused(project, 1, "TERMINATE", "RESERVE", "TERMINATED", "2026-01-01", "project_transition_reason");
        insert(project, 1, "APPROVE", "RESERVE", "APPROVED", "2026-01-02");
        refused(project, 2, "START", "APPROVED", "STARTED", "2026-01-02", "project_transition_evidence");
        refused(project, 3, "BUILD", "STARTED", "UNDER_CONSTRUCTION", "2026-01-02", "does not follow");
        refused(project, 2, "BUILD", "STARTED", "UNDER_CONSTRUCTION", "2026-01-02", "does not follow");
        refused(project, 2, "APPROVE", "RESERVE", "APPROVED", "2026-01-01", "does not follow");
    }

    @Test
    void theFirstStepLeadsOnFromWhereTheProjectStands() throws SQLException {
        String project = Fixture.project(Fixture.unit());
        String leads = "does not lead on";
        refused(project, 1, "BUILD", "STARTED", "UNDER_CONSTRUCTION", "2026-01-01", leads);
        refused(project, 2, "APPROVE", "RESERVE", "APPROVED", "2026-01-01", leads);
        insert(project, 1, "APPROVE", "RESERVE", "APPROVED", "2026-01-01");
    }

    @Test
    void onlyAProjectThatIsRegisteredLateBeginsWithARowThatSaysSo() throws SQLException {
        String project = Fixture.project(Fixture.unit());
        String row = """
                insert into project_transition (id, project, number, action, to_stage, reason, evidence, exemptions,
                    recorded_by, known_from)
                select -nextval('project_transition_seq'), code, 1, 'REGISTERED', '%s', %s, '{}', '{}', 'x', known_from
                from project_version where version = 1 and code = '%s'""";
        for (String stage : List.of("STARTED", "RESERVE")) {
            assertThatThrownBy(() -> change(row.formatted(stage, "'x'", project)))
                    .isInstanceOf(SQLException.class);
        }
        String late = Fixture.project(Fixture.unit(), ",\"stage\":\"STARTED\"");
        assertThatThrownBy(() -> change(row.formatted("STARTED", "'x'", late))).hasMessageContaining("does not follow");
        assertThatThrownBy(() -> change(row.formatted("STARTED", "null", late))).isInstanceOf(SQLException.class);
    }

    private void refused(String project, int number, String action, String from, String to, String on, String why) {
        assertThatThrownBy(() -> insert(project, number, action, from, to, on))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    private void insert(String project, int number, String action, String from, String to, String on)
            throws SQLException {
        change("""
                insert into project_transition (id, project, number, action, from_stage, to_stage, on_day, evidence,
                    exemptions, recorded_by, known_from)
                values (-nextval('project_transition_seq'), '%s', %d, '%s', '%s', '%s', '%s', '{}', '{}', 'x', now())""".formatted(project, number, action, from, to, on));
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private static List<String> steps() {
        return Arrays.stream(Stage.values())
                .flatMap(from -> Arrays.stream(StageAction.values())
                        .filter(action -> action.isPossibleFrom(from))
                        .flatMap(action -> reached(action).map(to -> from + " " + action + " " + to)))
                .toList();
    }

    /** Back to wherever a project can be suspended from. */
    private static Stream<Stage> reached(StageAction action) {
        return action.leadsBack()
                ? Arrays.stream(Stage.values()).filter(StageAction.SUSPEND::isPossibleFrom)
                : Stream.of(action.reached(null));
    }
}
