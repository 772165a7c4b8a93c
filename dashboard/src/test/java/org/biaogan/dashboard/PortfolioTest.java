package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.dashboard.PortfolioStandIn.ID;
import static org.biaogan.dashboard.PortfolioStandIn.IMPORTS;
import static org.biaogan.dashboard.PortfolioStandIn.LIST;
import static org.biaogan.dashboard.PortfolioStandIn.PAGE;
import static org.biaogan.dashboard.PortfolioStandIn.answer;
import static org.biaogan.dashboard.PortfolioStandIn.chosen;
import static org.biaogan.dashboard.PortfolioStandIn.committed;
import static org.biaogan.dashboard.PortfolioStandIn.confirmation;
import static org.biaogan.dashboard.PortfolioStandIn.hidden;
import static org.biaogan.dashboard.PortfolioStandIn.taken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class PortfolioTest {

    private static final String PAGE = "/project-imports";
    private static final String IMPORTS = "/api/v1/project-imports";
    private static final String ID = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c01";
    private static final byte[] LIST = "code,name\nXH-9,储能电站\n".getBytes(UTF_8);

    @BeforeEach
    void answersWithAPreview() {
        ProjectStandIn.tellAll();
        answer(StandIn.json(200, "portfolio-preview.json"));
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void previewTellsRowByRowWhatWouldChangeAndRegistersNothing() {
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        assertThat(Text.of(page))
                .contains("文件 projects.csv", "读取行数 4", "将导入 2 其中新登记 1 其中修订 1 无变化 2")
                .contains("未读取的列： 备注")
                .contains("2 储能电站 XH-9 新登记 新项目")
                .contains("3 新厂房 XH-1 修订 有提示 项目名称 name: 旧厂房 → 新厂房 年度计划投资 plan.2027: — → 500")
                .contains("3 名称 name 项目名称已改变，原名称列入曾用名。 XH-1、旧厂房")
                .contains("确认导入 2 个项目");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(IMPORTS))
                                .withQueryParam("dryRun", equalTo("true"))
                                .withQueryParam("column", absent())
                                .withQueryParam("constant", absent())
                                .withQueryParam("dateFormat", absent())
                                .withHeader("Content-Type", containing("text/csv"))
                                .withRequestBody(binaryEqualTo(LIST)));
        StandIn.services().verify(0, committed());
    }

    @Test
    void whatTheFileDoesNotSayIsSaidBesideIt() {
        Guest guest = Guest.signedInAs("admin");
        Map<String, String> form = chosen(guest);
        form.putAll(Map.of("moneyUnit", " 亿元 ", "unit", "EIP", "dateFormat", "dd/MM/yyyy", "reason", "年度调整"));

        String page = guest.upload(PAGE, form, "projects.csv", LIST).asString();

        assertThat(page)
                .contains("name=\"moneyUnit\" value=\"亿元\"", "name=\"dateFormat\" value=\"dd/MM/yyyy\"")
                .contains("<option value=\"EIP\" selected>");
        guest.upload(PAGE, confirmation(page), "", new byte[0]);
        StandIn.services()
                .verify(committed()
                        .withQueryParam("dateFormat", equalTo("dd/MM/yyyy"))
                        .withQueryParam("constant", containing("moneyUnit:亿元"))
                        .withQueryParam("constant", containing("unit:EIP"))
                        .withQueryParam("constant", containing("reason:年度调整")));
    }

    @Test
    void confirmedIsTheVeryFileThatWasLookedAtWithTheKeyOfTheForm() {
        StandIn.services().stubFor(get(IMPORTS + "/" + ID).willReturn(StandIn.problem(200, taken())));
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        Response answer = guest.upload(PAGE, confirmation(page), "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(PAGE + "/" + ID);
        StandIn.services()
                .verify(committed()
                        .withHeader("Idempotency-Key", equalTo(hidden(page, "key")))
                        .withRequestBody(binaryEqualTo(LIST)));
        assertThat(Text.of(guest.get(PAGE + "/" + ID).asString()))
                .contains("项目导入结果 projects.csv · 演示·填报 · 2026年6月13日 10:00", "已导入，项目库即时更新", "已导入 2");
    }

    @Test
    void anotherFileThanTheOneLookedAtIsNotImported() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        Response answer = guest.upload(PAGE, confirmation(page), "other.csv", "code\nX\n".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("这次选择的文件与预览过的不是同一个");
        StandIn.services().verify(0, committed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "supervisor"})
    void whoKeepsNoProjectsIsNeitherLedToThePageNorLetIn(String role) {
        Guest guest = Guest.signedInAs(role);
        String register = guest.get("/readiness").asString();

        assertThat(register).contains("href=\"/silence\"").doesNotContain("href=\"/project-imports\"");
        assertThat(Guest.signedInAs("editor").get("/readiness").asString()).contains("href=\"/project-imports\"");
        assertThat(guest.get(PAGE).statusCode()).isEqualTo(403);
        Map<String, String> form = new HashMap<>(Map.of("csrf-token", Guest.token(register)));
        assertThat(guest.upload(PAGE, form, "a.csv", LIST).statusCode()).isEqualTo(403);
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(IMPORTS)));
    }

    @Test
    void nothingChosenAndTooMuchAreSaidAndTheyAreSaidInEnglishToo() {
        Guest guest = Guest.signedInAs("approver");

        assertThat(guest.upload(PAGE, chosen(guest), "", new byte[0]).asString())
                .contains("请选择一个不为空的 CSV 或 XLSX 文件。");
        assertThat(guest.upload(PAGE, chosen(guest), "a.csv", new byte[(8 << 20) + 1])
                        .asString())
                .contains("文件超过 8 MB");
        assertThat(Text.of(guest.get(PAGE + "?lang=en").asString()))
                .contains("Import projects", "What 03/04/2026 means");
    }
}
