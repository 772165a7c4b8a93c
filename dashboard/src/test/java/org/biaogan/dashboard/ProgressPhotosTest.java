package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProgressPhotosTest {

    private static final String FIRST = "6f0e0c52-6a53-4c58-9a7b-0c1f6f6b1b01";
    private static final String FIELD = "photos-" + ProgressStandIn.PROJECT;
    private static final String TICK =
            "name=\"photo\" value=\"" + ProgressStandIn.PROJECT + " " + ProgressStandIn.PHOTO + "\" checked";

    private Guest editor;
    private String page;

    @BeforeEach
    void openTheForm() {
        ProgressStandIn.tellAll();
        editor = Guest.signedInAs("editor");
        page = editor.get("/progress?unit=EIP&period=2026-10").asString();
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void attachedPhotosAreCountedAndTheirThumbnailsLeadToThem() {
        String row = Text.row(page, "创新大道改造");

        assertThat(Text.of(row)).contains("待审批（已关账）", "已附照片 2 张");
        assertThat(row)
                .contains("<a href=\"/files/" + FIRST + "\"><img src=\"/files/" + FIRST + "/thumbnail\" alt=\"照片 1\"")
                .contains("name=\"photo\" value=\"XH-2026-003 " + FIRST + "\" checked");
        assertThat(Text.of(Text.row(page, "临湖片区污水处理厂二期"))).contains("已附照片 0 张");
    }

    @Test
    void photoIsKeptWithTheProjectThenNamedInTheReport() {
        Response answer = send(Map.of("reason", "补照片"), "a photo");

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProgressStandIn.FILES)).withRequestBody(containing("a photo")));
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProgressStandIn.REPORTS))
                        .withRequestBody(equalToJson("[{\"project\":\"XH-2025-007\",\"period\":\"2026-10\","
                                + "\"completed\":500,\"photos\":[\"" + ProgressStandIn.PHOTO
                                + "\"],\"reason\":\"补照片\"}]")));
    }

    @Test
    void photoThatIsNotKeptIsTakenOffTheReport() {
        String other = "6f0e0c52-6a53-4c58-9a7b-0c1f6f6b1b02";
        String row = Text.row(page, "创新大道改造");
        Map<String, String> form = ProgressStandIn.filled(
                page,
                Map.of(
                        "project", "XH-2026-003",
                        "before", row.replaceAll("(?s).*name=\"before\" value=\"([^\"]+)\".*", "$1"),
                        "completed", "30",
                        "physicalPercent", "20",
                        "photo", "XH-2026-003 " + other));

        assertThat(editor.upload("/progress", form, "none", "").statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProgressStandIn.REPORTS))
                        .withRequestBody(matchingJsonPath("$[0][?(@.photos == ['" + other + "'])]")));
    }

    @Test
    void refusedPhotoIsSaidAtItsRowAndNothingIsReported() {
        answerPhotos(StandIn.problem(
                422, "{\"errors\":[{\"field\":\"file\",\"code\":\"EXECUTABLE\",\"message\":\"A program.\"}]}"));

        Response answer = send(Map.of("completed", "700"), "MZ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(ProgressStandIn.row(answer, "临湖片区污水处理厂二期"))).contains("points.csv：这是程序文件，不予接收。");
        assertThat(answer.asString()).contains("value=\"700\"");
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(ProgressStandIn.REPORTS)));
    }

    @Test
    void photoTakenAlreadyStaysTickedWhereTheReportIsRefused() {
        StandIn.services()
                .stubFor(post(urlPathEqualTo(ProgressStandIn.REPORTS))
                        .willReturn(StandIn.problem(
                                422,
                                "{\"errors\":[{\"field\":\"[0].photos[0]\",\"code\":\"FILE_OF_ANOTHER_PROJECT\","
                                        + "\"message\":\"no\"}]}")));

        Response answer = send(Map.of("completed", "700"), "a photo");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(ProgressStandIn.row(answer, "临湖片区污水处理厂二期"))).contains("照片：", "已附照片 1 张");
        assertThat(answer.asString()).contains(TICK);
    }

    @Test
    void photoOfSomeMegabytesFitsThroughTheFormAndALargerOneIsSaidAtItsRow() {
        assertThat(send(Map.of("reason", "补照片"), "x".repeat(3 << 20)).statusCode())
                .isEqualTo(303);

        Response answer = send(Map.of("reason", "补照片"), "x".repeat((10 << 20) + 1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(ProgressStandIn.row(answer, "临湖片区污水处理厂二期"))).contains("points.csv：", "10 MB");
        StandIn.services().verify(1, postRequestedFor(urlPathEqualTo(ProgressStandIn.FILES)));
    }

    @Test
    void outageWhilePhotosAreSentReportsNothing() {
        answerPhotos(aResponse().withStatus(503));

        Response answer = send(Map.of("completed", "700"), "a photo");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("value=\"700\"", "name=\"key\" value=\"k-1\"");
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(ProgressStandIn.REPORTS)));
    }

    @Test
    void photoOfAProjectThatIsNotOnTheFormIsNoFormOfOurs() {
        assertThat(editor.upload("/progress", ProgressStandIn.filled(page, Map.of()), "photos-P-1", "a photo")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void answerPhotos(ResponseDefinitionBuilder answer) {
        StandIn.services().stubFor(post(urlPathEqualTo(ProgressStandIn.FILES)).willReturn(answer));
    }

    private Response send(Map<String, String> typed, String photo) {
        return editor.upload("/progress", ProgressStandIn.filled(page, typed), FIELD, photo);
    }
}
