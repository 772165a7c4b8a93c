package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProgressTest {

    private static final String REPORTS = "/api/v1/project-progress";
    private static final String DECISIONS = "/api/v1/progress-submissions/decisions";
    private static final Pattern BEFORE = Pattern.compile("name=\"before\" value=\"([^\"]+)\"");
    private static final List<String> FIELDS = List.of(
            "planned",
            "completed",
            "completedThisYear",
            "completedSinceStart",
            "inPlace",
            "actualCost",
            "physicalPercent",
            "peopleOnSite",
            "peopleExpected",
            "physicalWords",
            "reason");

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/progress-sheets"))
                        .willReturn(StandIn.json(200, "progress-sheet.json")));
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/progress-submissions"))
                        .willReturn(StandIn.json(200, "progress-submissions.json")));
        StandIn.services().stubFor(post(urlPathEqualTo(REPORTS)).willReturn(okJson("{}")));
        StandIn.services().stubFor(post(urlPathEqualTo(DECISIONS)).willReturn(okJson("{}")));
    }

    @Test
    void rowHoldsWhatIsKnownAndSaysWhatWasReportedBefore() {
        String page = Guest.signedInAs("editor").get("/progress?period=2026-10").asString();

        String row = Text.row(page, "临湖片区污水处理厂二期");
        assertThat(Text.of(row)).contains("已入库 · 本年计划 5000 万元", "上期：当年累计 3000，形象进度 40.0%", "开工以来累计");
        assertThat(row).contains("name=\"completed\" autocomplete=\"off\" value=\"500\"");
        assertThat(page).contains("<option value=\"EIP\" selected>", "<option value=\"2026-10\" selected>");
    }

    @Test
    void onlyWhatWasChangedIsSentUnderTheKeyOfTheForm() {
        Response answer = send("700", "1,200.5", "漏报");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/progress?unit=EIP&period=2026-10&done=reported");
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(REPORTS))
                        .withHeader("Idempotency-Key", equalTo("k-1"))
                        .withRequestBody(
                                equalToJson("[{\"project\":\"XH-2025-007\",\"period\":\"2026-10\",\"completed\":700,"
                                        + "\"completedThisYear\":1200.5,\"reason\":\"漏报\"}]")));
    }

    @Test
    void unchangedFormIsNotSent() {
        Response answer = send("500", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("没有改动任何一行");
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(REPORTS)));
    }

    @Test
    void whatIsNoNumberIsSaidAtItsRowAndStaysTyped() {
        Response answer = send("a lot", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(Text.row(answer.asString(), "临湖片区污水处理厂二期"))).contains("本期完成：");
        assertThat(answer.asString()).contains("value=\"a lot\"");
    }

    @Test
    void refusalOfTheServiceStandsAtItsRow() {
        StandIn.services()
                .stubFor(post(urlPathEqualTo(REPORTS))
                        .willReturn(StandIn.problem(
                                422,
                                "{\"status\":422,\"detail\":\"no\",\"errors\":[{\"field\":\"[0].reason\","
                                        + "\"code\":\"REASON_REQUIRED\",\"message\":\"why?\"}]}")));

        Response answer = send("700", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(Text.row(answer.asString(), "临湖片区污水处理厂二期"))).contains("更正原因：");
        assertThat(answer.asString()).contains("value=\"700\"");
    }

    @Test
    void approverDecidesOnWhatWaits() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/progress?unit=EIP&period=2026-10").asString();
        assertThat(Text.of(page)).contains("本期完成 500 → 700", "漏报一张发票");

        Map<String, String> form = new LinkedHashMap<>(
                Map.of("csrf-token", Guest.token(page), "unit", "EIP", "period", "2026-10", "key", "k-2", "id", "41"));
        form.put("verdict", "RETURN");
        assertThat(guest.post("/progress/decisions", form).statusCode()).isEqualTo(422);
        form.put("reason", "请附发票");
        assertThat(guest.post("/progress/decisions", form).statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(DECISIONS))
                                .withRequestBody(
                                        equalToJson("[{\"id\":41,\"verdict\":\"RETURN\",\"reason\":\"请附发票\"}]")));
    }

    @Test
    void viewerSeesNoButtonToSubmit() {
        assertThat(Guest.signedInAs("viewer").get("/progress").asString()).doesNotContain(">提交</button>");
        assertThat(Guest.signedInAs("viewer").get("/progress?lang=en").asString())
                .contains("Lakeside sewage works");
    }

    private static Response send(String completed, String thisYear, String reason) {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.get("/progress?unit=EIP&period=2026-10").asString();
        Map<String, String> form = new LinkedHashMap<>();
        FIELDS.forEach(field -> form.put(field, ""));
        form.putAll(Map.of(
                "csrf-token",
                Guest.token(page),
                "unit",
                "EIP",
                "period",
                "2026-10",
                "key",
                "k-1",
                "project",
                "XH-2025-007",
                "before",
                Guest.field(page, BEFORE)));
        form.putAll(Map.of("completed", completed, "completedThisYear", thisYear, "reason", reason));
        return guest.post("/progress", form);
    }
}
