package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProgressTest {

    private static final String REPORTS = ProgressStandIn.REPORTS;
    private static final String FORM = "/progress?unit=EIP&period=2026-10";

    @BeforeEach
    void allIsWell() {
        ProgressStandIn.tellAll();
    }

    @AfterEach
    void standsAsBefore() {
        StandIn.tellAll();
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
                                        + "\"completedThisYear\":1200.5,\"photos\":[],\"reason\":\"漏报\"}]")));
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
        assertThat(Text.of(ProgressStandIn.row(answer, "临湖片区污水处理厂二期"))).contains("本期完成：");
        assertThat(answer.asString()).contains("value=\"a lot\"", "<a href=\"#row-XH-2025-007\">临湖片区污水处理厂二期</a> 本期完成：");
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
        assertThat(Text.of(ProgressStandIn.row(answer, "临湖片区污水处理厂二期"))).contains("更正原因：");
        assertThat(answer.asString()).contains("value=\"700\"");
    }

    @Test
    void approverDecidesOnWhatWaits() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/progress?unit=EIP&period=2026-10").asString();
        assertThat(Text.of(page)).contains("本期完成 500 → 700", "照片 0 张 → 1 张", "漏报一张发票", "2026年10月");

        Map<String, String> form = new LinkedHashMap<>(
                Map.of("csrf-token", Guest.token(page), "unit", "EIP", "period", "2026-10", "key", "k-2", "id", "41"));
        form.put("verdict", "RETURN");
        assertThat(guest.post("/progress/decisions", form).statusCode()).isEqualTo(422);
        form.put("reason", "请附发票");
        assertThat(guest.post("/progress/decisions", form).statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(ProgressStandIn.DECISIONS))
                                .withRequestBody(
                                        equalToJson("[{\"id\":41,\"verdict\":\"RETURN\",\"reason\":\"请附发票\"}]")));
    }

    @Test
    void viewerSeesNoButtonToSubmit() {
        assertThat(Guest.signedInAs("viewer").get("/progress").asString()).doesNotContain(">提交</button>");
        assertThat(Guest.signedInAs("viewer").get("/progress?lang=en").asString())
                .contains("Lakeside sewage works");
    }

    @Test
    void tenDaysAreChosenBesideTheMonth() {
        String page = Guest.signedInAs("editor")
                .get("/progress?unit=EIP&period=2026-10&part=SECOND")
                .asString();

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo(ProgressStandIn.SHEETS))
                        .withQueryParam("period", equalTo("2026-10-T2")));
        assertThat(page)
                .contains("<option value=\"2026-10\" selected>", "<option value=\"SECOND\" selected>中旬（11–20日）")
                .contains("name=\"period\" value=\"2026-10-T2\"", "2026年10月中旬");
        assertThat(Guest.signedInAs("editor")
                        .get("/progress?period=2026-10&part=FOURTH")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void longSheetIsFilledPageByPage() {
        tellPage(0, "第50个");
        tellPage(1, "第51个");
        Guest editor = Guest.signedInAs("editor");

        String first = editor.get("/progress?unit=EIP&period=2026-07").asString();
        String second = editor.get("/progress?unit=EIP&period=2026-07&page=1").asString();

        assertThat(first)
                .contains(">第50个<", "rel=\"next\" href=\"/progress?unit=EIP&amp;period=2026-07&amp;page=1\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(second)
                .contains(">第51个<", "rel=\"prev\"", "name=\"page\" value=\"1\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void lastKnownSheetIsShownToReadWhileTheServiceGivesNoAnswer() {
        Guest editor = Guest.signedInAs("editor");
        editor.get(FORM);
        StandIn.breakDown();

        Response answer = editor.get(FORM);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Text.of(answer.asString())).contains("只能查看，暂不能填报", "临湖片区污水处理厂二期", "本期完成 500 → 700");
        assertThat(answer.asString())
                .contains("value=\"500\" class=\"number\" inputmode=\"decimal\" maxlength=\"40\" readonly")
                .doesNotContain(">提交</button>", "type=\"file\"", "value=\"APPROVE\"");
    }

    @Test
    void pageSaysSoWhereNothingIsKnownAndTheServiceGivesNoAnswer() {
        Guest editor = Guest.signedInAs("editor");
        editor.get(FORM);
        StandIn.breakDown();

        Response answer = editor.get("/progress?unit=EIP&period=2019-03");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Text.of(answer.asString())).contains("无法取得填报表", "2019年3月");
        assertThat(answer.asString()).contains("<option value=\"EIP\" selected>");
    }

    @Test
    void whatWasTypedAndItsKeyOutlastAnOutage() {
        Guest editor = Guest.signedInAs("editor");
        String page = editor.get(FORM).asString();
        StandIn.breakDown();

        Response answer = editor.upload(
                "/progress", ProgressStandIn.filled(page, Map.of("completed", "701", "reason", "漏报")), "none", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("value=\"701\"", "name=\"key\" value=\"k-1\"", ">提交</button>");
    }

    @Test
    void englishPageHasNoChineseOfItsOwn() {
        String page =
                Guest.signedInAs("approver").get(FORM + "&part=FIRST&lang=en").asString();

        String main =
                page.substring(page.indexOf("<main"), page.indexOf("</main>")).replace("漏报一张发票", "");
        assertThat(main)
                .contains("First ten days (1–10)", "1–10 Oct 2026", "5000 CNY 10,000", "Photos 0 → 1")
                .doesNotContainPattern("\\p{IsHan}");
    }

    private static void tellPage(int page, String name) {
        String sheet = "{\"unit\":\"EIP\",\"period\":\"2026-07\",\"total\":60,\"items\":["
                + "{\"project\":\"P-1\",\"name\":\"" + name + "\",\"unit\":\"EIP\",\"state\":\"MISSING\"}]}";
        StandIn.services()
                .stubFor(get(urlPathEqualTo(ProgressStandIn.SHEETS))
                        .withQueryParam("page", equalTo(String.valueOf(page)))
                        .withQueryParam("size", equalTo("50"))
                        .willReturn(okJson(sheet)));
    }

    private static Response send(String completed, String thisYear, String reason) {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.get(FORM).asString();
        Map<String, String> typed = Map.of("completed", completed, "completedThisYear", thisYear, "reason", reason);
        return guest.upload("/progress", ProgressStandIn.filled(page, typed), "none", "");
    }
}
