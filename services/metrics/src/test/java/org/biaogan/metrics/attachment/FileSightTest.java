package org.biaogan.metrics.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.attachment.Samples.image;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees the files of a project, who adds some, and how long. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FileSightTest {

    private final Api admin = Api.asAdmin();
    private String unit;
    private String project;

    @BeforeEach
    void aProjectOfItsOwn() {
        unit = Fixture.unit();
        project = Fixture.project(unit);
    }

    @Test
    void filesAreAddedByThoseWhoKeepTheProjectAndBySupervisorsOnly() {
        byte[] photo = image("jpg", 123, 45);
        for (String other : List.of(
                Tokens.of("viewer", unit),
                Tokens.of("editor", Fixture.unit()),
                Tokens.of("approver", Fixture.unit()),
                Tokens.machine("observations:write", unit))) {
            FileClient.as(other).send(project, "a.jpg", photo).statusCode(403);
            FileClient.as(other).send(project, "方案.docx", Samples.bomb()).statusCode(403);
        }
        FileClient.as(Tokens.of("viewer")).send("NOWHERE", "a.jpg", new byte[0]).statusCode(404);
        admin.get("/projects/%s/files".formatted(project)).body("items", hasSize(0));
        FileClient.as(Tokens.of("editor", unit)).send(project, "a.jpg", photo).statusCode(201);
        FileClient.as(Tokens.of("supervisor"))
                .send(project, "b.jpg", image("jpg", 45, 45))
                .statusCode(201);
    }

    @Test
    void filesAreShownToTheProjectsUnitsAndToWhoeverAnswersForNone() {
        // Given
        String below = Fixture.project(Fixture.unit(unit));
        String id = FileClient.photo(below);
        String other = Tokens.of("editor", Fixture.unit());

        // Then
        for (String path : List.of(
                "/files/" + id,
                "/files/%s/content".formatted(id),
                "/files/%s/thumbnail".formatted(id),
                "/projects/%s/files".formatted(below))) {
            Api.as(other).get(path).statusCode(403).contentType("application/problem+json");
            Api.as(Tokens.of("viewer", unit)).get(path).statusCode(200);
            Api.as(Tokens.of("viewer")).get(path).statusCode(200);
            Api.as(Tokens.of("supervisor", "ELSEWHERE")).get(path).statusCode(200);
        }
        admin.get("/files/00000000-0000-0000-0000-000000000000").statusCode(404);
        admin.get("/files/..%2F..%2Fetc/content").statusCode(404);
    }

    @Test
    void whoHasToSolveAProblemOfTheProjectSeesItsFilesAndAddsEvidence() {
        // Given
        String bureau = Fixture.unit();
        FileClient editor = FileClient.as(Tokens.of("editor", bureau));
        editor.send(project, "a.png", image("png", 31, 9)).statusCode(403);

        // When
        admin.post("/problems", """
                        {"title":"电力缺口","source":{"kind":"PROJECT","code":"%s"},"owner":"%s","deadline":"2126-01-01"}""".formatted(project, bureau)).statusCode(201);

        // Then
        String id = editor.send(project, "a.png", image("png", 31, 9))
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(Tokens.of("viewer", bureau))
                .get("/files/%s/content".formatted(id))
                .statusCode(200);
        FileClient.as(Tokens.of("viewer", bureau))
                .send(project, "b.png", image("png", 32, 9))
                .statusCode(403);
        Api.as(Tokens.of("editor", Fixture.unit())).get("/files/" + id).statusCode(403);
    }

    @Test
    void whoSolvedAProblemSeesNoMoreOfItsProjectThanTheirOwnFiles() {
        // Given
        String bureau = Fixture.unit();
        String theirs = FileClient.photo(project);
        String problem = "/problems/"
                + Matters.problem(
                        "电力缺口",
                        "{\"kind\":\"PROJECT\",\"code\":\"%s\"}".formatted(project),
                        ",\"owner\":\"%s\",\"deadline\":\"2126-01-01\"".formatted(bureau));
        Matters.bring(problem, bureau, FollowUpState.REPORTED);
        Api handler = Matters.handler(bureau);
        handler.get("/files/" + theirs).statusCode(200);
        String own = handlersFile(bureau).statusCode(201).extract().path("id");

        // When
        handler.post(problem + "/actions", closing(own)).statusCode(200);
        handler.get("/files/" + theirs).statusCode(200);
        Matters.supervisor()
                .post(problem + "/actions", "{\"action\":\"VERIFY\"}")
                .statusCode(200);
        Matters.supervisor()
                .post(problem + "/actions", "{\"action\":\"CLOSE\"}")
                .statusCode(200);

        // Then
        handler.get("/files/" + theirs).statusCode(403);
        handler.get("/files/%s/content".formatted(own)).statusCode(200);
        handler.get("/projects/%s/files".formatted(project))
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body("items.id", contains(own));
        handlersFile(bureau).statusCode(403);
        Api colleague = Api.as(Tokens.of("editor", bureau));
        colleague.get("/files/" + own).statusCode(403);
        colleague.get("/projects/%s/files".formatted(project)).statusCode(403);
        Api.as(Tokens.of("editor", unit)).get("/files/" + own).statusCode(200);
        Matters.supervisor()
                .post(problem + "/actions", "{\"action\":\"REOPEN\",\"note\":\"反弹\",\"deadline\":\"2126-01-01\"}")
                .statusCode(200);
        colleague.get("/files/" + theirs).statusCode(200);
    }

    @Test
    void whoOwesAConditionSeesTheFilesUntilItIsMet() {
        String bureau = Fixture.unit();
        String id = FileClient.photo(project);
        Api owing = Api.as(Tokens.of("editor", bureau));
        admin.post("/projects/%s/conditions".formatted(project), """
                        {"items":[{"key":"WATER","name":"用水","mandatory":false,"owedBy":"%s"}]}""".formatted(bureau))
                .statusCode(201);
        owing.get("/files/" + id).statusCode(200);
        admin.put(
                        "/projects/%s/conditions/WATER".formatted(project),
                        "*",
                        "{\"state\":\"MET\",\"metOn\":\"2026-07-01\",\"reason\":\"已接通\"}")
                .statusCode(200);
        owing.get("/files/" + id).statusCode(403);
    }

    @Test
    void theStatementsDoNotGrowWithTheProjectsWhoseFilesAreReferredTo() {
        List<String> few = closingSent(1);
        List<String> many = closingSent(5);
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    /** What is sent to have a problem without a project closed on files of so many projects. */
    private List<String> closingSent(int projects) {
        String files = IntStream.range(0, projects)
                .mapToObj(i -> FileClient.photo(Fixture.project(unit)))
                .collect(Collectors.joining("\",\""));
        String problem = Matters.bring("/problems/" + Matters.problem(unit), unit, FollowUpState.REPORTED);
        return Statements.during(() ->
                Matters.handler(unit).post(problem + "/actions", closing(files)).statusCode(200));
    }

    private static String closing(String files) {
        return "{\"action\":\"REQUEST_CLOSURE\",\"note\":\"已整改\",\"evidence\":[\"%s\"]}".formatted(files);
    }

    private ValidatableResponse handlersFile(String bureau) {
        return FileClient.as(Tokens.person("m-handler-" + bureau, "承办人", Set.of("editor"), bureau))
                .send(project, "c.png", image("png", 33, 9));
    }
}
