package org.biaogan.metrics.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.attachment.FileClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class VisitTest {

    private final Api admin = Api.asAdmin();
    private String unit;
    private String project;
    private String official;

    @BeforeEach
    void aProjectAndSomebodyWhoGoesThere() {
        unit = Fixture.unit();
        project = Fixture.project(unit);
        official = "T-" + unit;
        admin.post("/officials", "{\"code\":\"%s\",\"name\":\"王某\"}".formatted(official))
                .statusCode(201);
    }

    @Test
    void aVisitIsRecordedWithItsPhotosAndItsProblemsAndMovesTheStanding() {
        // Given
        String photo = FileClient.photo(project);
        String id = UUID.randomUUID().toString();
        String before = Instant.now().toString();

        // When
        admin.post("/visits", """
                        {"id":"%s","project":"%s","official":"%s","on":"2026-07-18","at":"2026-07-18T09:30:00+08:00",
                         "seen":"主体施工至八层","photos":["%s"],"longitude":106.23,"latitude":38.48,
                         "problemsFound":[{"title":"围挡缺失","description":"东侧","deadline":"2126-08-01"}],
                         "problemsSolved":[{"text":"协调临时用电"}]}""".formatted(id, project, official, photo))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("projectName", equalTo("测试项目"))
                .body("unitName", equalTo("测试单位"))
                .body("officialName", equalTo("王某"))
                .body("at", equalTo("2026-07-18T09:30:00+08:00"))
                .body("photos", contains(photo))
                .body("problemsFound.title", contains("围挡缺失"))
                .body("problemsFound.problem", hasSize(1))
                .body("problemsSolved.text", contains("协调临时用电"))
                .body("recordedBy", equalTo("admin"));

        // Then
        admin.get("/projects/%s/visits".formatted(project))
                .header("X-Total-Count", "1")
                .body("items.id", contains(id));
        admin.get("/visits/" + id).statusCode(200).body("seen", equalTo("主体施工至八层"));
        admin.get("/projects/" + project).body("standing.visitedOn", equalTo("2026-07-18"));
        String problem = admin.get("/visits/" + id).extract().path("problemsFound[0].problem");
        admin.get("/problems/" + problem)
                .statusCode(200)
                .body("title", equalTo("围挡缺失"))
                .body("project", equalTo(project))
                .body("source.kind", equalTo("VISIT"))
                .body("source.code", equalTo(id));
        admin.get("/changes?project=%s&kind=VISITED&since=%s".formatted(project, before))
                .body("deeds", equalTo(1))
                .body("items[0].subject", equalTo("visits/" + id))
                .body("items[0].after", equalTo("2026-07-18"))
                .body("items[0].responsible.code", contains(official));
        admin.get("/visits?project=%s&asOf=%s".formatted(project, before)).body("items", hasSize(0));
        admin.get("/visits/%s?asOf=%s".formatted(id, before)).statusCode(404);
    }

    @Test
    void whatIsSentTwiceIsOneVisitUnderWhateverKey() {
        String id = UUID.randomUUID().toString();
        String body = visit(id, "2026-07-18", "一切正常");
        once("k1-" + id, body).statusCode(201);
        once("k1-" + id, body).statusCode(201).header("Idempotent-Replayed", "true");
        once("k2-" + id, body).statusCode(200).body("id", equalTo(id));
        admin.post("/visits", body.replace("一切正常", " 一切正常 ").replace("}", ",\"photos\":[]}"))
                .statusCode(200);
        Api.as(Tokens.of("editor", unit)).post("/visits", body).statusCode(200).body("recordedBy", equalTo("admin"));
        admin.post("/visits", body.replace("一切正常", "停工"))
                .statusCode(409)
                .body("errors[0].code", equalTo("OTHER_CONTENT"));
        admin.get("/visits?project=" + project).body("items", hasSize(1));
    }

    private ValidatableResponse once(String key, String body) {
        return admin.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/visits")
                .then();
    }

    @Test
    void ofTheSameVisitSentAtOnceManyTimesOneIsKept() {
        String body = visit(UUID.randomUUID().toString(), "2026-07-18", "一切正常");
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> admin.post("/visits", body).extract().statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
        admin.get("/visits?project=" + project).body("items", hasSize(1));
    }

    @Test
    void whatIsWrongWithAVisitIsNamedAndNothingOfItIsKept() {
        String other = FileClient.photo(Fixture.project(unit));
        admin.post("/visits", """
                        {"on":"2126-07-18","longitude":200,"problemsFound":[{}],"problemsSolved":[{"problem":"a b"}]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "id",
                                "project",
                                "official",
                                "on",
                                "seen",
                                "longitude",
                                "longitude",
                                "problemsFound[0].title",
                                "problemsSolved[0].text",
                                "problemsSolved[0].problem"));
        refused("\"photos\":[\"%s\"]".formatted(other), "photos[0]", "FILE_OF_ANOTHER_PROJECT");
        refused("\"photos\":[\"%s\"]".formatted(UUID.randomUUID()), "photos[0]", "UNKNOWN_FILE");
        refused("\"photos\":[\"../a.jpg\"]", "photos[0]", "UNKNOWN_FILE");
        refused(
                "\"problemsFound\":[{\"title\":\"甲\"},{\"title\":\"乙\",\"owner\":\"NOWHERE\"}]",
                "problemsFound[1].owner",
                "UNKNOWN_UNIT");
        refused(
                "\"problemsSolved\":[{\"problem\":\"P-0\",\"text\":\"甲\"}]",
                "problemsSolved[0].problem",
                "UNKNOWN_PROBLEM");
        refused("\"at\":\"2026-07-18T23:59:00Z\"", "at", "OTHER_DAY");
        refused("\"official\":\"NOBODY\"", "official", "UNKNOWN_OFFICIAL");
        refused("\"project\":\"NOWHERE\"", "project", "UNKNOWN_PROJECT");
        admin.get("/visits?project=" + project).body("items", hasSize(0));
        admin.get("/problems?project=" + project).body("items", hasSize(0));
    }

    /** @param last one field that takes the place of what was there */
    private void refused(String last, String field, String code) {
        String body = visit(UUID.randomUUID().toString(), "2026-07-18", "一切正常");
        admin.post("/visits", body.replace("}", "," + last + "}"))
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void visitsAreRecordedByThoseWhoKeepTheProjectAndBySupervisorsOnly() {
        for (String other : List.of(
                Tokens.of("viewer", unit), Tokens.of("editor", Fixture.unit()), Tokens.machine("observations:write"))) {
            Api.as(other)
                    .post("/visits", visit(UUID.randomUUID().toString(), "2026-07-18", "一切正常"))
                    .statusCode(403);
        }
        for (String one : List.of(Tokens.of("approver", unit), Tokens.of("supervisor"))) {
            Api.as(one)
                    .post("/visits", visit(UUID.randomUUID().toString(), "2026-07-18", "一切正常"))
                    .statusCode(201);
        }
        admin.get("/visits?project=" + project).body("items", hasSize(2));
    }

    @Test
    void visitsAreFoundByUnitOfficialAndDayInAConstantNumberOfStatements() {
        String below = Fixture.project(Fixture.unit(unit));
        record(visit(UUID.randomUUID().toString(), "2026-07-01", "一"));
        record(visit(UUID.randomUUID().toString(), "2026-07-05", "二"));
        List<String> few =
                Statements.during(() -> admin.get("/visits?unit=" + unit).body("items", hasSize(2)));
        record(visit(UUID.randomUUID().toString(), "2026-07-03", "三").replace(project, below));
        List<String> many =
                Statements.during(() -> admin.get("/visits?unit=" + unit).body("items.seen", contains("二", "三", "一")));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
        admin.get("/visits?unit=%s&from=2026-07-02&to=2026-07-04".formatted(unit))
                .body("items.seen", contains("三"));
        admin.get("/visits?official=%s&size=1&page=1".formatted(official))
                .header("X-Total-Count", "3")
                .body("items.seen", contains("三"));
        admin.get("/visits?unit=NOWHERE").statusCode(404);
        admin.get("/visits?from=yesterday").statusCode(400);
        admin.get("/projects/NOWHERE/visits").statusCode(404);
    }

    private void record(String visit) {
        admin.post("/visits", visit).statusCode(201);
    }

    private String visit(String id, String on, String seen) {
        return "{\"id\":\"%s\",\"project\":\"%s\",\"official\":\"%s\",\"on\":\"%s\",\"seen\":\"%s\"}"
                .formatted(id, project, official, on, seen);
    }
}
