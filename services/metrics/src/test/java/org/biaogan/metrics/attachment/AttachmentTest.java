package org.biaogan.metrics.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.attachment.Samples.image;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.builder.MultiPartSpecBuilder;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.rest.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AttachmentTest {

    private final Api admin = Api.asAdmin();
    private final FileClient files = FileClient.asAdmin();
    private String unit;

    @Inject
    AttachmentStore store;

    private String project;

    @BeforeEach
    void aProjectOfItsOwn() {
        unit = Fixture.unit();
        project = Fixture.project(unit);
    }

    @Test
    void aPhotographIsKeptWithItsDigestListedAndHandedOut() throws IOException {
        // Given
        byte[] photo = Samples.turned(image("jpg", 800, 400), 6);
        String before = Instant.now().toString();

        // When
        String id = files.send(
                        admin.request()
                                .multiPart(new MultiPartSpecBuilder("主体封顶")
                                        .controlName("caption")
                                        .charset(StandardCharsets.UTF_8)
                                        .build())
                                .multiPart("takenOn", "2026-07-18"),
                        project,
                        "现场 1.jpg",
                        photo)
                .statusCode(201)
                .header("Location", containsString("/api/v1/files/"))
                .body("name", equalTo("现场 1.jpg"))
                .body("type", equalTo("image/jpeg"))
                .body("size", equalTo(photo.length))
                .body("width", equalTo(400))
                .body("height", equalTo(800))
                .body("caption", equalTo("主体封顶"))
                .body("takenOn", equalTo("2026-07-18"))
                .body("uploadedBy", equalTo("admin"))
                .body("project", equalTo(project))
                .extract()
                .path("id");

        // Then
        String sha256 = admin.get("/files/" + id).statusCode(200).extract().path("sha256");
        byte[] handed = admin.get("/files/%s/content".formatted(id))
                .statusCode(200)
                .contentType("image/jpeg")
                .header("ETag", '"' + sha256 + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"___1.jpg\"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%201.jpg")
                .extract()
                .asByteArray();
        assertThat(handed).isEqualTo(photo);
        byte[] small = admin.get("/files/%s/thumbnail".formatted(id))
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getHeight()).isEqualTo(320);
        admin.request()
                .header("If-None-Match", '"' + sha256 + '"')
                .get("/api/v1/files/%s/content".formatted(id))
                .then()
                .statusCode(304);
        admin.get("/projects/%s/files".formatted(project))
                .header("X-Total-Count", "1")
                .body("items[0].id", equalTo(id));
        admin.get("/projects/%s/files?asOf=%s".formatted(project, before)).body("items", hasSize(0));
    }

    @Test
    void theSameContentOfAProjectIsTheSameFileHoweverOftenItIsSent() {
        byte[] content = Samples.pdf("1 0 obj <</Type /Catalog>> endobj % " + project);
        String id =
                files.send(project, "批复.pdf", content).statusCode(201).extract().path("id");
        files.send(project, "批复（副本）.pdf", content).statusCode(200).body("id", equalTo(id));
        files.send(Fixture.project(unit), "批复.pdf", content).statusCode(201);
        admin.get("/projects/%s/files".formatted(project))
                .body("items", hasSize(1))
                .body("items[0].width", nullValue());
        admin.get("/files/%s/thumbnail".formatted(id)).statusCode(404);
        admin.get("/files/%s/content".formatted(id)).header("Content-Disposition", containsString("attachment"));
    }

    @Test
    void ofTheSameContentSentAtOnceManyTimesOneFileIsKept() {
        byte[] content = image("png", 77, 20);
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> files.send(project, "a.png", content).extract().statusCode()))
                .limit(5)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
        admin.get("/projects/%s/files".formatted(project)).body("items", hasSize(1));
    }

    @Test
    void aFormSentAgainUnderItsKeyIsAnsweredAgainAndAnotherOneRefused() {
        byte[] content = image("png", 30, 20);
        String id = files.sendOnce("k-" + project, project, "a.png", content)
                .statusCode(201)
                .extract()
                .path("id");
        files.sendOnce("k-" + project, project, "a.png", content)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
        files.sendOnce("k-" + project, project, "a.png", image("png", 20, 20))
                .statusCode(409)
                .body("errors[0].code", equalTo("OTHER_BODY"));
    }

    @Test
    void whatIsRefusedIsNamedAndNothingOfItIsWritten() {
        byte[] jpeg = image("jpg", 800, 400);
        refused("现场.jpg", Samples.bytes("MZ\u0090\u0000\u0003 This program cannot be run"), "EXECUTABLE");
        refused("现场.png", Samples.announcing(20_000, 10_000), "TOO_MANY_PIXELS");
        refused("../../etc/a.jpg", jpeg, "PATH_IN_NAME");
        refused("..\\a.jpg", jpeg, "PATH_IN_NAME");
        refused("现场.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "UNREADABLE_IMAGE");
        refused("方案.docx", Samples.bomb(), "UNPACKS_TOO_LARGE");
        refused("方案.docx", Samples.docx(Map.of("word/vbaProject.bin", new byte[1])), "MACROS");
        refused("图.svg", Samples.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "MARKUP");
        files.send(project, "长.txt", new byte[(int) CheckedFile.MOST_BYTES + 1])
                .statusCode(413)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("file"));
        admin.get("/projects/%s/files".formatted(project)).body("items", hasSize(0));
    }

    private void refused(String name, byte[] content, String code) {
        files.send(project, name, content)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aFormWithoutAFileOrWithADayToComeIsRefused() {
        admin.request()
                .multiPart("caption", "无附件")
                .post("/api/v1/projects/%s/files".formatted(project))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
        files.send(admin.request().multiPart("takenOn", "2126-07-18"), project, "a.jpg", image("jpg", 9, 9))
                .statusCode(422)
                .body("errors[0].field", equalTo("takenOn"));
        files.send("NOWHERE", "a.jpg", image("jpg", 9, 9)).statusCode(404);
    }

    @Test
    void moreReferencesThanAStatementHasParametersAreLookedUpAsFewAre() {
        String known = FileClient.photo(project);
        List<FileReferences> many = Stream.generate(
                        () -> Stream.generate(() -> UUID.randomUUID().toString())
                                .limit(50)
                                .toList())
                .limit(1_400)
                .map(ids -> new FileReferences("photos", ids, project))
                .toList();
        FileReferences kept = new FileReferences("photos", List.of(known), project);
        assertThat(faults(List.of(kept))).isZero();
        assertThat(faults(Stream.concat(many.stream(), Stream.of(kept)).toList()))
                .isEqualTo(70_000);
    }

    /** How many of some references are refused. */
    private int faults(List<FileReferences> many) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> store.requireAll(many)));
            return 0;
        } catch (Rejected rejected) {
            return ((List<?>) rejected.getParameters().get("errors")).size();
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    @Test
    void theStatementsOfAListDoNotGrowAndNoneOfThemReadsContent() {
        FileClient.photo(project);
        List<String> one = Statements.during(() -> admin.get("/projects/%s/files".formatted(project)));
        for (int i = 0; i < 4; i++) {
            files.send(project, i + ".png", image("png", 10 + i, 10));
        }
        List<String> many = Statements.during(
                () -> admin.get("/projects/%s/files".formatted(project)).body("items", hasSize(5)));
        assertThat(many).hasSameSizeAs(one).noneMatch(sql -> sql.contains("attachment_content"));
    }
}
