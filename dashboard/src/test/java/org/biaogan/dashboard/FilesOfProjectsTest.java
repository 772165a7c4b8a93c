package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class FilesOfProjectsTest {

    private static final String STORY = "/projects/" + ProjectStandIn.CODE;
    private static final String KEY = "9b2f8a54-6f0e-4f7e-8a3e-2f9d1c5b7a10";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void picturesPassThroughWithTheVisitorsOwnToken() {
        Guest guest = Guest.signedInAs("viewer");

        Response whole = guest.get("/files/" + ProjectStandIn.PHOTO);
        Response small = guest.get("/files/" + ProjectStandIn.PHOTO + "/thumbnail");

        assertThat(whole.contentType()).isEqualTo("image/jpeg");
        assertThat(whole.header("Content-Disposition"))
                .startsWith("inline")
                .endsWith("%E5%8D%81%E6%9C%88%E7%8E%B0%E5%9C%BA.jpg");
        assertThat(whole.asString()).isEqualTo("whole picture");
        assertThat(small.contentType()).isEqualTo("image/jpeg");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/files/" + ProjectStandIn.PHOTO + "/content"))
                        .withHeader("Authorization", matching("Bearer .+\\..+\\..+")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/thumbnail"})
    void anotherUnitsFileIsRefusedHereToo(String form) {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/files/7f0e0c52" + form))
                        .willReturn(StandIn.problem(403, "{\"status\":403,\"detail\":\"no\"}")));

        assertThat(Guest.signedInAs("editor").get("/files/7f0e0c52" + form).statusCode())
                .isEqualTo(403);
    }

    @Test
    void photoIsPassedOnUnderItsNameWithWhatIsSaidOfIt() {
        StandIn.services()
                .stubFor(post(ProjectStandIn.PROJECT + "/files").willReturn(StandIn.json(201, "plant-file.json")));

        Response answer = upload("site-2026-10.jpg", new byte[] {1, 2, 3});

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/files"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBodyPart(aMultipart("file")
                                .withHeader("Content-Disposition", containing("site-2026-10.jpg"))
                                .build())
                        .withRequestBodyPart(
                                aMultipart("caption").withBody(equalTo("主体三层")).build()));
    }

    @Test
    void refusedFileIsExplainedAndNineMegabytesPass() {
        StandIn.services()
                .stubFor(
                        post(ProjectStandIn.PROJECT + "/files")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"file\",\"code\":\"EXECUTABLE\",\"message\":\"It is a program.\"}]}")));

        Response answer = upload("a.jpg", new byte[9 << 20]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("文件未能上传", "程序");
        assertThat(answer.asString()).contains("value=\"主体三层\"");
    }

    @Test
    void longerFilesAreNotEvenRead() {
        assertThat(upload("a.jpg", new byte[(10 << 20) + (1 << 17)]).statusCode())
                .isEqualTo(413);
    }

    private static Response upload(String name, byte[] file) {
        Guest admin = Guest.signedInAs("admin");
        Map<String, String> sent = new HashMap<>();
        sent.put("csrf-token", Guest.token(admin.get(STORY).asString()));
        sent.put("key", KEY);
        sent.put("caption", "主体三层");
        return admin.upload(STORY + "/files", sent, name, file);
    }
}
