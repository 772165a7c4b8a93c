package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class StoryFormsTest {

    private static final String STORY = "/projects/" + ProjectStandIn.CODE;
    private static final String KEY = "9b2f8a54-6f0e-4f7e-8a3e-2f9d1c5b7a10";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void milestoneIsMovedFromTheVersionThatWasShown() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT + "/milestones/STRUCTURE")
                        .willReturn(StandIn.json(200, "plant-milestones.json")));

        Response answer = send(
                "/milestones/STRUCTURE",
                Map.of("version", "2", "node", "STRUCTURE", "forecast", "2027-01-15", "reason", "FUNDING"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(STORY + "#milestones");
        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/milestones/STRUCTURE"))
                        .withHeader("If-Match", equalTo("\"v2\""))
                        .withRequestBody(equalToJson("{\"forecast\":\"2027-01-15\",\"reason\":\"FUNDING\"}")));
    }

    @Test
    void whoComesLateGoesOnFromTheVersionThatIsShownNow() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT + "/milestones/STRUCTURE")
                        .willReturn(StandIn.problem(412, "{\"status\":412,\"detail\":\"stale\"}")));

        Response answer = send(
                "/milestones/STRUCTURE",
                Map.of("version", "1", "node", "STRUCTURE", "planned", "2027-02-01", "note", "待图纸"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains("value=\"2027-02-01\"", ">待图纸</textarea>", "name=\"version\" value=\"2\"")
                .doesNotContain("name=\"version\" value=\"1\"");
        assertThat(Text.of(answer.asString())).contains("再次提交，将以您填写的为准");
    }

    @Test
    void whoKeepsTheListSaysWhoOwesAConditionAndWhetherItIsMandatory() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT + "/conditions/POWER")
                        .willReturn(StandIn.json(200, "plant-conditions.json")));

        send(
                "/conditions/POWER",
                Map.of(
                        "version",
                        "3",
                        "condition",
                        "POWER",
                        "state",
                        "MISSING",
                        "keeps",
                        "true",
                        "owedBy",
                        "NEP",
                        "owedByOfficial",
                        "ZHAO",
                        "reason",
                        "改由园区负责"));

        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/conditions/POWER"))
                        .withRequestBody(equalToJson(
                                "{\"state\":\"MISSING\",\"mandatory\":false,\"owedBy\":\"NEP\",\"owedByOfficial\":\"ZHAO\",\"reason\":\"改由园区负责\"}",
                                true,
                                true)));
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
        StandIn.services()
                .stubFor(
                        put(ProjectStandIn.PROJECT + "/milestones/STRUCTURE")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"Not taken\",\"errors\":[{\"field\":\"reason\",\"code\":\"REASON_REQUIRED\",\"message\":\"What comes later needs a reason.\"}]}")));

        Response answer = send(
                "/milestones/STRUCTURE",
                Map.of("version", "2", "node", "STRUCTURE", "planned", "2027-02-01", "note", "待图纸"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "id=\"milestone-planned\" name=\"planned\" type=\"date\" value=\"2027-02-01\"",
                        ">待图纸</textarea>",
                        "id=\"milestone-reason-fault\"");
        assertThat(Text.of(answer.asString())).contains("节点未能保存", "开工条件与要素保障");
    }

    @Test
    void conditionIsChangedWithTheFilesThatWereTicked() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT + "/conditions/POWER")
                        .willReturn(StandIn.json(200, "plant-conditions.json")));

        Response answer = send(
                "/conditions/POWER",
                Map.of(
                        "version",
                        "3",
                        "state",
                        "MET",
                        "metOn",
                        "2026-11-20",
                        "evidence",
                        List.of("a-1", "b-2"),
                        "document",
                        "供电协议 2026-17 号",
                        "reason",
                        "已送电"));

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(
                        putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/conditions/POWER"))
                                .withHeader("If-Match", equalTo("\"v3\""))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"state\":\"MET\",\"metOn\":\"2026-11-20\",\"evidence\":[\"a-1\",\"b-2\"],\"document\":\"供电协议 2026-17 号\",\"reason\":\"已送电\"}")));
    }

    @Test
    void evidenceIsTickedAmongTheFilesOfTheProjectByNameDayAndPicture() {
        Guest admin = Guest.signedInAs("admin");

        String page = admin.get(STORY + "?condition=LAND").asString();

        assertThat(Text.of(page))
                .contains("主体三层（十月现场.jpg） · 2026-10-22", "塔吊.png · 2026年11月1日 09:00", "节能审查意见（节能审查意见.pdf）");
        assertThat(page)
                .contains(
                        "id=\"condition-evidence-0\" name=\"evidence\" value=\"" + ProjectStandIn.PHOTO + "\" checked",
                        "id=\"transition-evidence-0\" name=\"evidence\" value=\"" + ProjectStandIn.PHOTO + "\"><label",
                        "class=\"thumb\" src=\"/files/" + ProjectStandIn.PHOTO + "/thumbnail\"")
                .doesNotContain("文件编号");
    }

    @Test
    void evidenceStaysTickedWhereItIsRefusedAndWhereTheListOfFilesIsDown() {
        ProjectStandIn.tellStory(ProjectStandIn.CODE + "-X");
        StandIn.services()
                .stubFor(get(urlPathEqualTo(ProjectStandIn.PROJECT + "-X/files"))
                        .willReturn(aResponse().withStatus(503)));
        StandIn.services()
                .stubFor(
                        post(ProjectStandIn.PROJECT + "-X/transitions")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"evidence[0]\",\"code\":\"UNKNOWN_FILE\",\"message\":\"There is no file 'f-9'.\"}]}")));

        Response answer = send(
                "-X/transitions", Map.of("action", "SUSPEND", "on", "2026-11-20", "evidence", "f-9", "reason", "停工"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("value=\"f-9\" checked", "id=\"transition-evidence-fault\"", "文件清单暂时取不到");
    }

    @Test
    void stepThatSomethingStandsInTheWayOfSaysWhat() {
        StandIn.services()
                .stubFor(
                        post(ProjectStandIn.PROJECT + "/transitions")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"conditions.POWER\",\"code\":\"CONDITION_MISSING\",\"message\":\"'供电' is missing; 建设局 owes it.\"}]}")));

        Response answer = send("/transitions", Map.of("action", "COMPLETE", "on", "2026-11-20", "reason", "完工"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("未能办理", "供电");
        assertThat(answer.asString())
                .contains(
                        "<option value=\"COMPLETE\" selected>", "value=\"2026-11-20\"", "name=\"key\" value=\"" + KEY);
    }

    @Test
    void exemptionAndConfidenceAreSentOnceHoweverOften() {
        StandIn.services()
                .stubFor(post(ProjectStandIn.PROJECT + "/exemptions")
                        .willReturn(StandIn.json(201, "plant-exemptions.json")));
        StandIn.services()
                .stubFor(post(ProjectStandIn.PROJECT + "/confidence")
                        .willReturn(StandIn.json(201, "plant-exemptions.json")));

        assertThat(send("/exemptions", Map.of("condition", "POWER", "reason", "先行开工"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send("/confidence", Map.of("level", "2", "reason", "资金缺口大")).statusCode())
                .isEqualTo(303);

        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/exemptions"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(equalToJson("{\"condition\":\"POWER\",\"reason\":\"先行开工\"}")));
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/confidence"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(equalToJson("{\"level\":\"2\",\"reason\":\"资金缺口大\"}")));
    }

    @Test
    void whoMayNotIsToldSo() {
        StandIn.services()
                .stubFor(post(ProjectStandIn.PROJECT + "/confidence")
                        .willReturn(StandIn.problem(403, "{\"status\":403,\"detail\":\"no\"}")));

        Response answer = send("/confidence", Map.of("level", "2", "reason", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Text.of(answer.asString())).contains("判断未能保存", "您没有此项权限");
    }

    private static Response send(String form, Map<String, ?> fields) {
        Guest admin = Guest.signedInAs("admin");
        Map<String, Object> sent = new HashMap<>(fields);
        sent.put("csrf-token", Guest.token(admin.get(STORY).asString()));
        sent.put("key", KEY);
        return admin.submit(STORY + form, sent);
    }
}
