package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class TargetsTest {

    private static final String PAGE = "/targets?unit=ZONE&year=2026";
    private static final String TARGETS = "/api/v1/targets";
    private static final String FIRST = "0b6f3d1e-0000-4000-8000-000000000001";
    private static final String PREVIEW = "/api/v1/trajectories/preview";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void targetsAreListedWithTrajectoryAndWhoAnswers() {
        String page = Guest.signedInAs("viewer").get(PAGE).asString();

        assertThat(Text.of(Text.row(page, "固定资产投资"))).contains("标志性目标 目标 647.4 亿元 — 按自定节点 赵明远 3");
        assertThat(Text.of(Text.row(page, "限上社会消费品零售额"))).contains("奋斗 166.0 亿元 — 按历年季节规律");
        assertThat(page).doesNotContain("<fieldset", "修订").contains("href=\"/figures/TGT-VALUE\"");
    }

    @Test
    void formStartsFromTheTargetToBeRevised() {
        assertThat(Guest.signedInAs("admin").get(PAGE + "&revise=" + FIRST).asString())
                .contains("name=\"version\" value=\"3\"", "value=\"647.4\"", "3, 20.5\n12, 100</textarea>")
                .contains("<option value=\"CUSTOM\" selected>", "<option value=\"ZHAO\" selected>");
    }

    @Test
    void previewShowsTableAndPictureAndStoresNothing() {
        Response answer = send(Map.of("action", "preview", "kind", "SEASONAL"), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Text.of(answer.asString())).contains("采用按历年季节规律。", "只作预览，尚未保存。", "3月 22.0% 143.0 22.6% 21.3%");
        assertThat(answer.asString()).contains("class=\"line-expected\"", "value=\"650\"");
        StandIn.services()
                .verify(
                        postRequestedFor(urlEqualTo(PREVIEW))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"indicator\":\"FAI\",\"unit\":\"ZONE\",\"year\":2027,\"value\":650,\"trajectory\":{\"kind\":\"SEASONAL\"}}")));
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(TARGETS)));
    }

    @Test
    void pointsOfAnUploadedFileAreSent() {
        StandIn.services()
                .stubFor(post(TARGETS)
                        .willReturn(okJson("{\"id\":\"x\",\"version\":1}").withStatus(201)));

        Response answer = send(
                Map.of("action", "save", "kind", "CUSTOM", "points", "1, 1"),
                "\uFEFF月份,百分比\r\n3,20.5\r\n12月\t100%\r\n");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/targets?unit=ZONE&year=2027");
        StandIn.services()
                .verify(
                        postRequestedFor(urlEqualTo(TARGETS))
                                .withHeader("Idempotency-Key", equalTo("a-key"))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"indicator\":\"FAI\",\"unit\":\"ZONE\",\"year\":2027,\"value\":650,\"ambition\":\"TARGET\",\"responsible\":[],\"flagship\":false,"
                                                        + "\"trajectory\":{\"kind\":\"CUSTOM\",\"points\":[{\"month\":3,\"percent\":20.5},{\"month\":12,\"percent\":100}]}}")));
    }

    @Test
    void revisionStartsFromTheVersionShown() {
        StandIn.services().stubFor(put(TARGETS + "/" + FIRST).willReturn(okJson("{\"id\":\"x\",\"version\":4}")));

        send(Map.of("action", "save", "kind", "LINEAR", "id", FIRST, "version", "3", "reason", "调整"), "");

        StandIn.services()
                .verify(putRequestedFor(urlEqualTo(TARGETS + "/" + FIRST)).withHeader("If-Match", equalTo("\"v3\"")));
    }

    @Test
    void refusalIsShownBesideTheFormWithWhatWasTyped() {
        StandIn.services()
                .stubFor(
                        post(TARGETS)
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"Refused\",\"errors\":[{\"field\":\"trajectory.points[1].percent\",\"code\":\"FALLING\",\"message\":\"The cumulative share never falls.\"}]}")));

        Response answer = send(Map.of("action", "save", "kind", "CUSTOM", "points", "3, 50\n6, 40"), "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("累计比重不能下降。（第 2 项）", "3, 50\n6, 40</textarea>")
                .doesNotContain("Refused");
    }

    @Test
    void linesAndNumbersThatNobodyUnderstandsAreNotSent() {
        Response answer =
                send(Map.of("action", "save", "kind", "CUSTOM", "points", "3, 20\nsoon", "value", "much"), "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("“目标值”不是数字。", "自定节点第 2 行无法理解");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(TARGETS)));
    }

    private static Response send(Map<String, String> fields, String file) {
        Guest admin = Guest.signedInAs("admin");
        Map<String, String> form = new HashMap<>(
                Map.of("unit", "ZONE", "indicator", "FAI", "year", "2027", "ambition", "TARGET", "value", "650"));
        form.put("csrf-token", Guest.token(admin.get(PAGE).asString()));
        form.put("key", "a-key");
        form.putAll(fields);
        return admin.upload("/targets", form, "pointsFile", file);
    }
}
