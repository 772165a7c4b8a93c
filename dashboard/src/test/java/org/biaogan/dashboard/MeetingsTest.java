package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class MeetingsTest {

    private static final String MEETINGS = "/api/v1/meetings";
    private static final String NEW = "/meetings/new";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void meetingsAreListedWithHowTheirDecisionsStand() {
        String page = Guest.signedInAs("viewer").get("/meetings").asString();

        assertThat(Text.of(Text.row(page, "7月项目调度会"))).contains("M-07 · 二楼会议室 2026-07-02 王主任 2 1 0");
        assertThat(Text.of(Text.row(page, "6月项目调度会"))).contains("2026-06-03 — 1 0 1");
        assertThat(page).doesNotContain("/meetings/new");
    }

    @Test
    void meetingShowsAgendaAndDecisions() {
        String page = Guest.signedInAs("viewer").get("/meetings/M-07").asString();

        assertThat(Text.of(page)).contains("2026年7月2日 09:30", "赵明远、刘建国", "固定资产投资进度 指标 FAI/NEP");
        assertThat(page)
                .contains("href=\"/indicators/FAI?unit=NEP\"", "href=\"/projects/XH-012\"")
                .contains("href=\"/directives/M-07.1\"")
                .doesNotContain("修订、增加议定事项");
        assertThat(Text.of(Text.row(page, "排定三季度投资计划"))).contains("销号 2026-07-31 — 建设局 刘建国");
    }

    @Test
    void meetingShowsWhatMovedSinceTheOneBefore() {
        String page = Guest.signedInAs("viewer").get("/meetings/M-07").asString();

        assertThat(Text.of(page))
                .contains("6月项目调度会 · 2026年6月3日 08:00 至 2026年7月2日 09:30")
                .contains("已销号 1 项，未销号 2 项，其中逾期 1 项")
                .contains("固定资产投资 新能源产业园 · 2026年1–5月 转为红灯 黄灯 红灯")
                .contains("数据修订 88.0 亿元 91.25 亿元 统计核实 演示·填报 · 2026年6月13日 10:00");
        assertThat(Text.of(Text.row(page, "临时用电未接通，桩基施工停工"))).contains("芯片封测二期 问题办理 已交办 已受理 已受理 演示·填报");
        assertThat(Text.of(page)).contains("芯片封测二期 电子信息产业园 阶段变化 已立项 已开工").contains("项目变灯 绿灯 红灯 biaogan");
        assertThat(Text.of(page)).contains("要素保障变化 未落实 办理中", "交付信心变化 较高 很低");
        assertThat(page)
                .doesNotContain("APPROVED", "STARTED", "ACCEPTED")
                .doesNotContain("MISSING", "IN_PROGRESS", "VERY_LOW");
    }

    @Test
    void meetingIsShownWhileItCannotBeCompared() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo(MEETINGS + "/M-10")).willReturn(StandIn.json(200, "meeting.json")));
        StandIn.services()
                .stubFor(get(urlPathEqualTo(MEETINGS + "/M-10/since"))
                        .willReturn(aResponse().withStatus(503)));

        assertThat(Text.of(Guest.signedInAs("viewer").get("/meetings/M-10").asString()))
                .contains("赵明远、刘建国", "这一部分的数据暂时取不到")
                .doesNotContain("此前没有会议");
    }

    @Test
    void firstMeetingIsComparedWithNothing() {
        StandIn.services()
                .stubFor(
                        get(urlPathEqualTo(MEETINGS + "/M-07/since"))
                                .willReturn(
                                        okJson(
                                                "{\"meeting\":\"M-07\",\"previous\":null,\"since\":null,\"until\":\"2026-07-02T01:30:00Z\"}")));

        assertThat(Guest.signedInAs("viewer").get("/meetings/M-07").asString())
                .contains("此前没有会议，不作比较。")
                .doesNotContain("上次会议以来");
    }

    @Test
    void meetingIsEnteredWithItsDecisionsAndBlankRowsSayNothing() {
        StandIn.services().stubFor(post(MEETINGS).willReturn(okJson("{}").withStatus(201)));

        Response answer = send(
                NEW,
                Map.entry("code", "M-08"),
                Map.entry("title", "8月调度会"),
                Map.entry("heldOn", "2026-08-03"),
                Map.entry("beginsAt", "09:30"),
                Map.entry("attendees", "赵明远、刘建国\r\n"),
                Map.entry("agendaTitle", ""),
                Map.entry("agendaKind", "OTHER"),
                Map.entry("agendaRef", ""),
                Map.entry("agendaTitle", "投资进度"),
                Map.entry("agendaKind", "TARGET"),
                Map.entry("agendaRef", "FAI/NEP"),
                Map.entry("decisionText", "排定计划"),
                Map.entry("decisionOwner", "NEP"),
                Map.entry("decisionOfficial", ""),
                Map.entry("decisionDeadline", "2026-08-31"),
                Map.entry("decisionProject", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/meetings/M-08");
        StandIn.services()
                .verify(
                        postRequestedFor(urlEqualTo(MEETINGS))
                                .withHeader("Idempotency-Key", equalTo("a-key"))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"code\":\"M-08\",\"title\":\"8月调度会\",\"heldOn\":\"2026-08-03\",\"beginsAt\":\"2026-08-03T09:30+08:00\",\"place\":null,\"chair\":null,\"attendees\":[\"赵明远\",\"刘建国\"],\"agenda\":[{\"order\":1,\"title\":\"投资进度\",\"kind\":\"TARGET\",\"ref\":\"FAI/NEP\"}],\"decisions\":[{\"number\":1,\"text\":\"排定计划\",\"owner\":\"NEP\",\"official\":null,\"deadline\":\"2026-08-31\",\"project\":null}],\"reason\":null}")));
    }

    @Test
    void longMeetingIsTakenWhole() {
        StandIn.services().stubFor(post(MEETINGS).willReturn(okJson("{}").withStatus(201)));
        String decision = "排定三季度投资计划并报送".repeat(20);

        Response answer = send(
                NEW,
                Stream.concat(
                                Stream.of(Map.entry("code", "M-09"), Map.entry("heldOn", "2026-08-03")),
                                Stream.generate(() -> Map.entry("decisionText", decision))
                                        .limit(40))
                        .<Map.Entry<String, String>>toArray(Map.Entry[]::new));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void refusalStandsInItsRowThoughRowsAboveAreBlank() {
        StandIn.services()
                .stubFor(
                        post(MEETINGS)
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"decisions[0].owner\",\"code\":\"REQUIRED\",\"message\":\"m\"},{\"field\":\"decisions\",\"code\":\"TOO_MANY\",\"message\":\"m\"}]}")));

        Response answer = send(
                NEW,
                Map.entry("title", "8月调度会"),
                Map.entry("decisionText", ""),
                Map.entry("decisionText", "排定<计划>"),
                Map.entry("decisionOwner", ""),
                Map.entry("decisionOwner", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("id=\"meeting-decisions-1-owner-fault\">此项必填。", "value=\"排定&lt;计划&gt;\"", "value=\"a-key\"")
                .doesNotContain("meeting-decisions-0-owner-fault");
        assertThat(Text.of(answer.asString())).contains("没有保存，原因如下");
    }

    @Test
    void moreRowsAreGivenAndNothingIsSaved() {
        Response answer =
                send(NEW, Map.entry("more", "true"), Map.entry("title", "8月调度会"), Map.entry("decisionText", "排定计划"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("value=\"8月调度会\"", "meeting-decisions-3-text");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(MEETINGS)));
    }

    @Test
    void whoComesLateGoesOnFromTheMeetingAsItIsNow() {
        StandIn.services()
                .stubFor(put(MEETINGS + "/M-07")
                        .willReturn(StandIn.problem(412, "{\"status\":412,\"detail\":\"stale\"}")));

        Response answer = send(
                NEW + "?of=M-07",
                Map.entry("version", "1"),
                Map.entry("first", "2"),
                Map.entry("code", "M-07"),
                Map.entry("title", "7月调度会（改）"),
                Map.entry("heldOn", "2026-07-02"),
                Map.entry("reason", "补记"),
                Map.entry("decisionText", "补充一项"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains("name=\"version\" value=\"2\"", "name=\"first\" value=\"3\"")
                .contains("value=\"7月调度会（改）\"", "value=\"补充一项\"", "href=\"/meetings/M-07\"");
        assertThat(Text.of(answer.asString())).contains("议定事项接着现有编号");
    }

    @Test
    void decisionsAreAddedToTheVersionShownUnderTheNextNumber() {
        StandIn.services().stubFor(put(MEETINGS + "/M-07").willReturn(okJson("{}")));
        String form = Guest.signedInAs("supervisor").get(NEW + "?of=M-07").asString();
        assertThat(form).contains("name=\"version\" value=\"2\"", "name=\"first\" value=\"3\"", "value=\"09:30\"");
        assertThat(Text.of(form)).contains("已有 2 项议定事项保持不变。");

        Response answer = send(
                NEW + "?of=M-07",
                Map.entry("version", "2"),
                Map.entry("first", "3"),
                Map.entry("code", "M-07"),
                Map.entry("title", "7月项目调度会"),
                Map.entry("heldOn", "2026-07-02"),
                Map.entry("reason", "补记"),
                Map.entry("decisionText", "补充一项"));

        assertThat(answer.header("Location")).endsWith("/meetings/M-07");
        StandIn.services()
                .verify(putRequestedFor(urlEqualTo(MEETINGS + "/M-07"))
                        .withHeader("If-Match", equalTo("\"v2\""))
                        .withRequestBody(equalToJson(
                                "{\"reason\":\"补记\",\"decisions\":[{\"number\":3,\"text\":\"补充一项\"}]}", true, true)));
    }

    @Test
    void pagesSpeakEnglishToo() {
        assertThat(Text.of(Guest.signedInAs("supervisor")
                        .get("/meetings/M-07?lang=en")
                        .asString()))
                .contains(
                        "Since the meeting before",
                        "Problems assigned accepted",
                        "Construction Bureau",
                        "Revise, add decisions");
    }

    @SafeVarargs
    private static Response send(String page, Map.Entry<String, String>... fields) {
        Guest supervisor = Guest.signedInAs("supervisor");
        List<Map.Entry<String, String>> form = new ArrayList<>(List.of(fields));
        form.add(Map.entry("csrf-token", Guest.token(supervisor.get(page).asString())));
        form.add(Map.entry("key", "a-key"));
        return supervisor.post(NEW, form);
    }
}
