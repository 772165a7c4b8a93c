package org.biaogan.metrics.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DecisionRaceTest {

    private static final int RACERS = 4;

    @Inject
    DataSource database;

    private final Api admin = Api.asAdmin();
    private String indicator;
    private String park;

    @BeforeEach
    void askForApproval() {
        indicator = indicator("LEVEL", "YTD");
        park = unit(null, ",\"approvalRequired\":true");
    }

    @Test
    void ofSubmissionsThatRaceOneWaitsInTheEnd() {
        List<Integer> answers = race(i -> submit("racer-" + i, String.valueOf(i)));
        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 409);
        admin.get(pending()).body("items", hasSize(1));
    }

    @Test
    void ofDecisionsThatRaceOneHolds() {
        submit("somebody", "1");
        long id = pendingId();
        List<Integer> answers = race(i -> decide(id, "racer-" + i, i % 2 == 0 ? "APPROVE" : "RETURN"));
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        admin.get(pending()).body("items", hasSize(0));
    }

    @Test
    void aDecisionAndASubmissionThatRaceLeaveNothingHalfDone() {
        submit("somebody", "1");
        long id = pendingId();
        List<Integer> answers = race(i -> i == 0 ? decide(id, "approver", "APPROVE") : submit("somebody", "2"));
        assertThat(answers).allMatch(status -> status < 500);
        int known = size("/observations?indicator=" + indicator);
        int waiting = size(pending());
        assertThat(known + waiting).isPositive();
        assertThat(known).isLessThanOrEqualTo(1);
        assertThat(waiting).isLessThanOrEqualTo(1);
    }

    @Test
    void theDatabaseRefusesThatSomebodyApprovesTheirOwn() {
        submit("somebody", "1");
        long id = pendingId();
        assertThatThrownBy(() -> execute("""
                        insert into submission_decision (submission, submitter, verdict, decider, decided_by, decided_at)
                        values (%d, 'somebody', 'APPROVE', 'somebody', 'x', now())""".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("submission_decision_by_somebody_else");
        assertThatThrownBy(() -> execute("""
                        insert into submission_decision (submission, submitter, verdict, decider, decided_by, decided_at)
                        values (%d, 'nobody', 'APPROVE', 'somebody', 'x', now())""".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
    }

    private int submit(String subject, String value) {
        return as(subject, "editor")
                .post("/observations", "[" + row(indicator, park, "2020-01", value) + "]")
                .extract()
                .statusCode();
    }

    private int decide(long id, String subject, String verdict) {
        return as(subject, "approver")
                .post(
                        "/submissions/decisions",
                        "[{\"id\":%d,\"verdict\":\"%s\",\"reason\":\"x\"}]".formatted(id, verdict))
                .extract()
                .statusCode();
    }

    private Api as(String subject, String role) {
        return Api.as(Tokens.person(subject, subject, Set.of(role), park));
    }

    private String pending() {
        return "/submissions?state=PENDING&indicator=" + indicator;
    }

    private long pendingId() {
        return admin.get(pending()).extract().jsonPath().getLong("items[0].id");
    }

    private int size(String path) {
        return admin.get(path).extract().jsonPath().getList("items").size();
    }

    private static List<Integer> race(IntFunction<Integer> deed) {
        List<CompletableFuture<Integer>> racers = IntStream.range(0, RACERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> deed.apply(i)))
                .toList();
        return racers.stream().map(CompletableFuture::join).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
