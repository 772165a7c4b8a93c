package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.dashboard.StandIn.text;

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
class EditTest {

    private static final String EDIT = "/projects/" + ProjectStandIn.CODE + "/edit";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void projectWithoutACodeIsNotFound() {
        Guest admin = Guest.signedInAs("admin");
        String token = Guest.token(admin.get(EDIT).asString());

        assertThat(admin.post("/projects/%20/edit", Map.of("csrf-token", token, "name", "新名"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void formShowsWhatIsKnownInRowsOfTheirOwnAndSendsItAllBack() {
        StandIn.services().stubFor(put(ProjectStandIn.PROJECT).willReturn(StandIn.json(200, "plant.json")));
        Guest admin = Guest.signedInAs("admin");
        String form = admin.get(EDIT).asString();
        assertThat(form)
                .contains(
                        "name=\"totalInvestment\" inputmode=\"decimal\" maxlength=\"60\" value=\"320000\"",
                        "<option value=\"ECO\" selected>",
                        "id=\"project-composition-0-source\" name=\"composition-source\"",
                        "<option value=\"ENTERPRISE\" selected>",
                        "name=\"plans-goal\" maxlength=\"500\" value=\"主体完工，设备进场\"",
                        "id=\"project-plans-5-year\"")
                .doesNotContain("id=\"project-plans-6-year\"", " | ");

        Response answer = send(
                admin,
                EDIT,
                form,
                Map.of(
                        "version", "3",
                        "name", "新名",
                        "totalInvestment", "330000",
                        "flagship", "true",
                        "plans-year", List.of("2026", "", "2027"),
                        "plans-investment", List.of("130000", "", "120000.50"),
                        "plans-goal", List.of("完工", "", ""),
                        "plans-goalEn", List.of("", "", ""),
                        "composition-source", List.of("", "LOAN"),
                        "composition-amount", List.of("", "330000")));

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT))
                        .withHeader("If-Match", equalTo("\"v3\""))
                        .withRequestBody(equalToJson("""
                                        {"name":"新名","totalInvestment":330000,"flagship":true,"themes":[],
                                         "composition":[{"source":"LOAN","amount":330000}],
                                         "plans":[{"year":2026,"investment":130000,"goal":"完工"},{"year":2027,"investment":120000.50}]}
                                        """)));
    }

    @Test
    void whatWasNotTouchedComesBackAsItWas() {
        StandIn.services().stubFor(put(ProjectStandIn.PROJECT).willReturn(StandIn.json(200, "plant.json")));
        Guest admin = Guest.signedInAs("admin");

        Response answer = admin.post(EDIT, FilledForm.of(admin.get(EDIT).asString(), EDIT, Map.of("reason", "核对")));

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT)).withRequestBody(equalToJson("""
                                        {"name":"年产 20 GWh 动力电池生产基地一期","nameEn":"Traction battery plant, 20 GWh a year, phase one",
                                         "unit":"NEP","category":"INDUSTRIAL","nature":"NEW","level":"PROVINCIAL","sector":"新能源",
                                         "chainLink":"动力电池","themes":["NEW_INDUSTRY"],"flagship":true,
                                         "summary":"建设电芯与模组生产线各两条，配套研发中心。","responsibleUnit":"ECO","leader":"ZHAO","handler":"LIU",
                                         "owner":"星湖新能源科技有限公司","ownerCode":"91360000MA35X1Y2Z3","approvalCode":"2503-360111-04-01-123456",
                                         "address":"星湖大道 88 号","longitude":115.85,"latitude":28.68,"moneyUnit":"万元","totalInvestment":320000,
                                         "plannedStart":"2025-03-01","plannedCompletion":"2027-06-30","plannedProduction":"2027-09-30","reason":"核对",
                                         "composition":[{"source":"ENTERPRISE","amount":200000},{"source":"LOAN","amount":100000},{"source":"CITY","amount":20000}],
                                         "plans":[{"year":2025,"investment":80000,"goal":"主体结构施工","goalEn":"Structure under way"},
                                          {"year":2026,"investment":120000,"goal":"主体完工，设备进场","goalEn":"Structure complete, equipment on site"},
                                          {"year":2027,"investment":120000,"goal":"竣工投产"}]}
                                        """)));
    }

    @Test
    void moreRowsAreHadWithoutSavingAndKeepWhatWasTyped() {
        Guest admin = Guest.signedInAs("admin");

        Response answer = send(
                admin,
                EDIT,
                admin.get(EDIT).asString(),
                Map.of("version", "3", "more", "true", "name", "新名", "plans-year", List.of("2031", "")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains(
                        "value=\"2031\"", "value=\"新名\"", "id=\"project-plans-4-year\"", "name=\"version\" value=\"3\"")
                .doesNotContain("未能保存");
        StandIn.services().verify(0, putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT)));
    }

    @Test
    void whoComesLateSeesWhatWasChangedBesideWhatWasTypedAndGoesOnFromThere() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT).willReturn(StandIn.problem(412, text("edit-stale.json"))));
        Guest admin = Guest.signedInAs("admin");

        Response answer = admin.post(
                EDIT,
                FilledForm.of(admin.get(EDIT).asString(), EDIT, Map.of("name", "新名", "totalInvestment", "330000")));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Text.table(answer.asString()))
                .contains(
                        "总投资 320000 350000 330000 保留您填的 孙启明，2026年11月24日 10:00 概算调整",
                        "挂点领导 赵明远 刘思齐 赵明远 已取他人的修改",
                        "主题编码（以空格分开） NEW_INDUSTRY NEW_INDUSTRY、GREEN NEW_INDUSTRY 已取他人的修改",
                        "投资构成 银行贷款 金额 100000 金额 130000 金额 100000 已取他人的修改",
                        "投资构成 市级资金 金额 20000 — 金额 20000 已取他人的修改",
                        "年度计划 2027 计划投资 120000；形象进度目标 竣工投产 计划投资 150000；形象进度目标 竣工投产",
                        "年度计划 2028 — 计划投资 12345678901234.000000000001",
                        "项目阶段 在建 停工")
                .doesNotContain("{", "[", "年度计划 2026", "企业自筹");
        assertThat(Text.of(answer.asString())).contains("请核对下表，再次保存").doesNotContain("请重新打开");
        assertThat(answer.asString())
                .contains(
                        "name=\"version\" value=\"5\"",
                        "value=\"新名\"",
                        "value=\"330000\"",
                        "value=\"NEW_INDUSTRY GREEN\"",
                        "<option value=\"LIU\" selected>",
                        "value=\"130000\"",
                        "value=\"12345678901234.000000000001\"");
    }

    @Test
    void rowsThatBothChangedStayAsTypedHere() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT).willReturn(StandIn.problem(412, text("edit-stale.json"))));
        Guest admin = Guest.signedInAs("admin");

        Response answer = send(
                admin,
                EDIT,
                admin.get(EDIT).asString(),
                Map.of(
                        "version",
                        "3",
                        "name",
                        "新名",
                        "composition-source",
                        List.of("LOAN"),
                        "composition-amount",
                        List.of("111111")));

        assertThat(Text.table(answer.asString())).contains("投资构成 银行贷款 金额 100000 金额 130000 金额 111111 保留您填的");
        assertThat(answer.asString()).contains("value=\"111111\"").doesNotContain("value=\"130000\"");
    }

    @Test
    void refusalsStandAtTheVeryInputThatTheyMean() {
        StandIn.services().stubFor(post("/api/v1/projects").willReturn(StandIn.problem(422, """
                                                {"status":422,"detail":"x","errors":[
                                                 {"field":"plannedCompletion","code":"END_BEFORE_START","message":"before"},
                                                 {"field":"plans[1].investment","code":"OUT_OF_RANGE","message":"range"},
                                                 {"field":"composition[0].amount","code":"REQUIRED","message":"needed"},
                                                 {"field":"themes[0]","code":"UNKNOWN_THEME","message":"none"}]}
                                                """)));
        Guest admin = Guest.signedInAs("admin");

        Response answer = send(
                admin,
                "/projects/new",
                admin.get("/projects/new").asString(),
                Map.of(
                        "code", "X-1",
                        "name", "甲",
                        "themes", "NOPE",
                        "plans-year", List.of("2026", "", "2027"),
                        "plans-investment", List.of("1", "", "1e40"),
                        "composition-source", List.of("", "LOAN"),
                        "composition-amount", List.of("", "")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "id=\"project-plannedCompletion-fault\"",
                        "id=\"project-plans-2-investment-fault\"",
                        "id=\"project-composition-1-amount-fault\"",
                        "id=\"project-themes-fault\"",
                        "<a href=\"#project-plans-2-investment\">计划投资 3</a>",
                        "value=\"X-1\"",
                        "value=\"1e40\"")
                .doesNotContain("id=\"project-plans-1-investment-fault\"");
        StandIn.services().verify(postRequestedFor(urlPathEqualTo("/api/v1/projects")));
    }

    @Test
    void whatIsNoNumberNoYearAndNoDayIsNotEvenSent() {
        Guest admin = Guest.signedInAs("admin");

        Response answer = send(
                admin,
                "/projects/new",
                admin.get("/projects/new").asString(),
                Map.of(
                        "code", "X-1",
                        "totalInvestment", "三亿",
                        "plannedStart", "2026-13-01",
                        "plans-year", List.of("2026.5"),
                        "plans-investment", List.of("1,5")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "id=\"project-totalInvestment-fault\"",
                        "id=\"project-plannedStart-fault\"",
                        "id=\"project-plans-0-year-fault\"",
                        "id=\"project-plans-0-investment-fault\"",
                        "value=\"三亿\"");
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo("/api/v1/projects")));
    }

    private static Response send(Guest guest, String path, String form, Map<String, ?> fields) {
        Map<String, Object> sent = new HashMap<>(fields);
        sent.put("csrf-token", Guest.token(form));
        return guest.submit(path, sent);
    }
}
