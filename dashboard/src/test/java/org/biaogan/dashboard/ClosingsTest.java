package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ClosingsTest {

    private static final String STALE = "{\"title\":\"Precondition Failed\",\"status\":412,\"detail\":\"stale\"}";

    @BeforeEach
    void closingsAreKnown() {
        StandIn.tellAll();
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/period-closings"))
                        .willReturn(StandIn.json(200, "period-closings.json")));
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/closing-rules"))
                        .willReturn(StandIn.json(200, "closing-rules.json")));
        lock(
                "{\"closed\":false,\"by\":\"RULE\",\"code\":\"monthly\",\"who\":null,\"since\":null,\"closesOn\":\"2025-07-01\"}",
                null);
        lock(
                "{\"closed\":true,\"by\":\"HAND\",\"code\":\"7c1\",\"who\":\"演示·管理\",\"since\":\"2025-06-20T01:00:00Z\",\"closesOn\":null}",
                "2025-05");
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void everyMonthSaysWhetherAndByWhatItIsClosed() {
        String page = Guest.signedInAs("viewer")
                .get("/closings?unit=EIP&indicator=FAI&year=2025")
                .asString();

        assertThat(Text.of(page))
                .contains("2025年5月 已关账 手工（演示·管理） 2025年6月20日 09:00 —")
                .contains("2025年4月 开放 规则 monthly — 2025-07-01")
                .contains("电子信息产业园 2026年5月 已关账 月报已上报 演示·管理 2026年6月20日 09:00")
                .contains("monthly 全部单位", "10 2026-01-01")
                .doesNotContain("新能源产业园 2025年");
        assertThat(page).doesNotContain("action=\"/closings/hand\"", "action=\"/closings/rules\"");
    }

    @Test
    void administratorClosesWithTheKeyOfTheForm() {
        StandIn.services()
                .stubFor(post("/api/v1/period-closings").willReturn(okJson("{}").withStatus(201)));
        Guest guest = Guest.signedInAs("admin");
        String page = guest.get("/closings?unit=NEP&period=2026-04").asString();
        Map<String, String> form = form(page, "hand");
        assertThat(form).containsEntry("id", "").containsEntry("period", "2026-04");
        form.putAll(Map.of("unit", "NEP", "closed", "true", "reason", "月报已上报"));

        Response answer = guest.post("/closings/hand", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo("/api/v1/period-closings"))
                        .withHeader("Idempotency-Key", equalTo(form.get("key")))
                        .withRequestBody(equalToJson(
                                "{\"unit\":\"NEP\",\"period\":\"2026-04\",\"closed\":true,\"reason\":\"月报已上报\"}")));
    }

    @Test
    void whoeverWasFasterIsNamedAndWhatWasTypedIsKept() {
        StandIn.services().stubFor(put("/api/v1/period-closings/7c1").willReturn(StandIn.problem(412, STALE)));
        Guest guest = Guest.signedInAs("admin");
        Map<String, String> form = form(guest.get("/closings?closing=7c1").asString(), "hand");
        form.putAll(Map.of("version", "2", "closed", "false", "reason", "补报两条"));

        Response answer = guest.post("/closings/hand", form);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("演示·管理 已抢先变更：现为“已关账”，2026年6月20日 09:00，理由：月报已上报。", "value=\"补报两条\"");
        assertThat(form(answer.asString(), "hand")).containsEntry("version", "3");
        StandIn.services()
                .verify(putRequestedFor(urlEqualTo("/api/v1/period-closings/7c1"))
                        .withHeader("If-Match", equalTo("\"v2\"")));
    }

    @Test
    void ruleIsRevisedFromTheVersionThatWasShown() {
        StandIn.services().stubFor(put("/api/v1/closing-rules/monthly").willReturn(okJson("{}")));
        Guest guest = Guest.signedInAs("admin");
        Map<String, String> form = form(guest.get("/closings?rule=monthly").asString(), "rule");
        form.putAll(Map.of("indicator", "FAI", "days", "15"));

        Response without = guest.post("/closings/rules", form);
        form.put("reason", "放宽");
        Response answer = guest.post("/closings/rules", form);

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("修订已有规则须写明理由", "value=\"15\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(
                        putRequestedFor(urlEqualTo("/api/v1/closing-rules/monthly"))
                                .withHeader("If-Match", equalTo("\"v2\""))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"code\":\"monthly\",\"unit\":null,\"indicator\":\"FAI\",\"closesAfterDays\":15,\"effectiveFrom\":\"2026-01-01\",\"reason\":\"放宽\"}")));
    }

    @Test
    void outageKeepsWhatWasTyped() {
        Guest guest = Guest.signedInAs("admin");
        Map<String, String> form = form(guest.get("/closings?closing=7c1").asString(), "hand");
        form.put("reason", "补报");
        StandIn.breakDown();

        Response answer = guest.post("/closings/hand", form);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("数据服务暂时没有应答", "value=\"补报\"");
    }

    @ParameterizedTest
    @CsvSource({
        "hand, id, 7c1, 3, /api/v1/period-closings/7c1, /closings#by-hand",
        "rules, code, monthly, 2, /api/v1/closing-rules/monthly, /closings#rules"
    })
    void administratorWithdrawsWhatWasShown(
            String kind, String field, String code, String version, String asked, String after) {
        StandIn.services().stubFor(delete(asked).willReturn(noContent()));
        Guest guest = Guest.signedInAs("admin");
        String page = guest.get("/closings").asString();
        String action = "/closings/" + kind + "/withdrawn";
        String form = page.substring(page.indexOf("action=\"" + action));
        assertThat(form.substring(0, form.indexOf("</form>")))
                .contains("name=\"" + field + "\" value=\"" + code + "\"", "value=\"" + version + "\"", "确认撤销");

        Response answer = guest.post(action, Map.of("csrf-token", Guest.token(page), field, code, "version", version));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(after);
        StandIn.services()
                .verify(deleteRequestedFor(urlEqualTo(asked)).withHeader("If-Match", equalTo("\"v" + version + "\"")));
    }

    @Test
    void withdrawingWhatSomebodyChangedMeanwhileShowsHowItStands() {
        StandIn.services().stubFor(delete("/api/v1/period-closings/7c1").willReturn(StandIn.problem(412, STALE)));
        Guest guest = Guest.signedInAs("admin");
        String token = Guest.token(guest.get("/closings").asString());

        Response answer =
                guest.post("/closings/hand/withdrawn", Map.of("csrf-token", token, "id", "7c1", "version", "2"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Text.of(answer.asString())).contains("没有撤销 他人已抢先变更", "月报已上报 演示·管理");
    }

    @Test
    void othersAreNotOfferedToWithdrawAndToldThatTheyMayNot() {
        StandIn.services()
                .stubFor(delete("/api/v1/closing-rules/monthly")
                        .willReturn(StandIn.problem(403, "{\"status\":403,\"detail\":\"no\"}")));
        Guest guest = Guest.signedInAs("approver");
        assertThat(guest.get("/closings").asString()).doesNotContain("withdrawn");
        String token = Guest.token(guest.get("/approvals").asString());

        Response answer =
                guest.post("/closings/rules/withdrawn", Map.of("csrf-token", token, "code", "monthly", "version", "2"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Text.of(answer.asString())).contains("没有撤销 您没有此项权限");
    }

    private static void lock(String body, String period) {
        var asked = get(urlPathEqualTo("/api/v1/period-closings/status"));
        StandIn.services()
                .stubFor((period == null
                                ? asked
                                : asked.withQueryParam("period", equalTo(period))
                                        .atPriority(1))
                        .willReturn(okJson(body)));
    }

    /** The fields of one form as they stand on the page. */
    private static Map<String, String> form(String page, String id) {
        int start = page.indexOf("id=\"" + id + "\" method");
        String form = page.substring(start, page.indexOf("</form>", start));
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }
}
