package org.biaogan.metrics.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the record stays there, whoever races or reaches past the service. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProgressRecordTest {

    @Inject
    DataSource database;

    private String park;
    private String project;
    private Api editor;
    private Api approver;

    @BeforeEach
    void aProjectOfAPark() {
        park = unit();
        project = project(park);
        editor = Api.as(Tokens.of("editor", park));
        approver = Api.as(Tokens.of("approver", park));
    }

    @Test
    void ofTwoCorrectionsThatRaceTheLoserIsTold() throws Exception {
        report(editor, "2026-01", "\"completed\":1").statusCode(201);
        List<Integer> answers = race(
                () -> report(editor, "2026-01", "\"completed\":2,\"reason\":\"甲\""),
                () -> report(approver, "2026-01", "\"completed\":3,\"reason\":\"乙\""));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        List<Integer> firsts = race(
                () -> report(editor, "2026-02", "\"completed\":2"),
                () -> report(approver, "2026-02", "\"completed\":3"));
        assertThat(firsts).containsExactlyInAnyOrder(201, 409);
        known().body("items.version", contains(2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update progress_version set completed = 9 where project = '%s'",
                "update progress_version set known_from = now() where project = '%s'",
                "delete from progress_version where project = '%s'",
                "insert into progress_version select (v).* from (select v from progress_version v"
                        + " where project = '%s') x",
                "truncate progress_version cascade"
            })
    void theDatabaseKeepsEveryVersion(String deed) {
        report(editor, "2026-01", "\"completed\":1").statusCode(201);
        assertThatThrownBy(() -> execute(deed.formatted(project))).isInstanceOf(SQLException.class);
        known().body("items.completed", contains(1));
    }

    @Test
    void theDatabaseRefusesThatSomebodyApprovesTheirOwn() {
        park = unit(null, ",\"approvalRequired\":true");
        project = project(park);
        report(Api.as(Tokens.of("editor", park)), "2026-01", "\"completed\":1").body("submitted", equalTo(1));
        assertThatThrownBy(() -> execute("""
                        insert into progress_decision (submission, submitter, verdict, decider, decided_by, decided_at)
                        select version, submitter, 'APPROVE', submitter, 'x', now() from progress_submission
                        where project = '%s'""".formatted(project)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("progress_decision_by_somebody_else");
        known().body("items", empty());
    }

    @Test
    void photosAreFilesOfTheProjectAndStayWhereTheyAreLeftOut() {
        String photo = photo(project);
        String foreign = photo(project(park));
        editor.post(
                        "/project-progress",
                        "[%s,%s]"
                                .formatted(
                                        "{\"project\":\"%s\",\"period\":\"2026-01\",\"photos\":[\"%s\"]}"
                                                .formatted(project, photo),
                                        "{\"project\":\"%s\",\"period\":\"2026-02\",\"photos\":[\"%s\"]}"
                                                .formatted(project, foreign)))
                .statusCode(422)
                .body("errors.field", contains("[1].photos[0]"))
                .body("errors.code", contains("FILE_OF_ANOTHER_PROJECT"));
        known().body("items", empty());
        report(editor, "2026-01", "\"completed\":1,\"photos\":[\"%s\"]".formatted(photo))
                .statusCode(201);
        report(editor, "2026-01", "\"completed\":2,\"reason\":\"核实\"").statusCode(201);
        known().body("items[0].photos", contains(photo));
        report(editor, "2026-01", "\"completed\":2,\"photos\":[],\"reason\":\"误传\"")
                .statusCode(201);
        known().body("items[0].photos", empty());
    }

    @Test
    void everyReportIsADeed() throws SQLException {
        report(editor, "2026-01", "\"physicalPercent\":5").statusCode(201);
        report(editor, "2026-01", "\"physicalPercent\":6,\"reason\":\"复测\"").statusCode(201);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select kind, subject, after, reason, before from audit_entry where"
                                + " kind like 'PROGRESS%' and project = '" + project + "' order by id")) {
            found.next();
            assertThat(found.getString(1)).isEqualTo("PROGRESS_REPORTED");
            assertThat(found.getString(2)).isEqualTo("projects/" + project + "/progress/2026-01");
            found.next();
            assertThat(found.getString(1)).isEqualTo("PROGRESS_REVISED");
            assertThat(found.getString(3)).isEqualTo("6");
            assertThat(found.getString(5)).isEqualTo("5");
            assertThat(found.getString(4)).isEqualTo("复测");
            assertThat(found.next()).isFalse();
        }
    }

    private ValidatableResponse report(Api as, String period, String fields) {
        return as.post("/projects/" + project + "/progress", "{\"period\":\"%s\",%s}".formatted(period, fields));
    }

    private ValidatableResponse known() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + project + "/progress");
    }

    private String photo(String of) {
        return editor.request()
                .multiPart("file", "note.txt", ("site of " + of).getBytes(), "text/plain")
                .post("/api/v1/projects/" + of + "/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Both requests have judged what they bring before either can publish it. */
    private List<Integer> race(Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other)
            throws Exception {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (Statement stamp = holder.createStatement()) {
                stamp.execute("select stamp_knowledge()");
            }
            List<CompletableFuture<ValidatableResponse>> racing =
                    List.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other));
            Instant latest = Instant.now().plus(Duration.ofSeconds(20));
            while (waiting(holder) < racing.size()) {
                assertThat(Instant.now()).isBefore(latest);
            }
            holder.commit();
            return racing.stream()
                    .map(answer -> answer.join().extract().statusCode())
                    .toList();
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            found.next();
            return found.getInt(1);
        }
    }
}
