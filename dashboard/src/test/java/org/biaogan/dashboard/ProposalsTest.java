package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New problems, typed by hand or proposed by red lights. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProposalsTest {

    private static final String ID = "TARGET:FAI:NEP:2026-05";
    private static final String CONFIRM = "/api/v1/problem-proposals/TARGET(:|%3A)FAI(:|%3A)NEP(:|%3A)2026-05/confirm";
    private static final String DISMISS = "/api/v1/problem-proposals/TARGET(:|%3A)FAI(:|%3A)NEP(:|%3A)2026-05/dismiss";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void whoeverOnlyReadsHasNoFormForProblems() {
        assertThat(Guest.signedInAs("viewer").get("/problems/new").statusCode()).isEqualTo(403);
        assertThat(Guest.signedInAs("editor").get("/problems/new").statusCode()).isEqualTo(200);
    }

    @Test
    void redLightsAreListedForAPersonToDecide() {
        String page = Guest.signedInAs("editor").get("/proposals").asString();

        assertThat(Text.of(Text.row(page, "固定资产投资"))).contains("指标 新能源产业园 2026年5月 -12.3 个百分点 赵明远 处理");
        assertThat(page)
                .contains("href=\"/indicators/FAI?unit=NEP&amp;period=2026-05\"", "href=\"/projects/XH-020\"")
                .contains("共 2 项待处理");
        assertThat(Guest.signedInAs("viewer").get("/proposals?id=" + ID).asString())
                .doesNotContain("立案登记", ">处理</a>");
    }

    @Test
    void proposalBecomesAProblem() {
        StandIn.services().stubFor(post(urlPathMatching(CONFIRM)).willReturn(okJson("{\"code\":\"P-0042\"}")));

        Response answer = decide("confirm", Map.of("title", "投资落后", "owner", "NEP", "deadline", "2026-08-01"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/problems/P-0042");
        StandIn.services()
                .verify(
                        postRequestedFor(urlPathMatching(CONFIRM))
                                .withHeader("Idempotency-Key", equalTo("a-key"))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"title\":\"投资落后\",\"owner\":\"NEP\",\"official\":null,\"deadline\":\"2026-08-01\",\"measures\":null,\"severity\":null}")));
    }

    @Test
    void onlyWhoSupervisesIsOfferedToLayAProposalAside() {
        assertThat(Guest.signedInAs("editor").get("/proposals?id=" + ID).asString())
                .contains("立案登记", "<option value=\"ZHAO\" selected>")
                .doesNotContain("不立案");
        StandIn.services()
                .stubFor(post(urlPathMatching(DISMISS)).willReturn(aResponse().withStatus(204)));

        Response answer = decide("dismiss", Map.of("reason", "季节因素", "shown", "NEP"));

        assertThat(answer.header("Location")).endsWith("/proposals?unit=NEP&done=dismissed");
        StandIn.services()
                .verify(postRequestedFor(urlPathMatching(DISMISS))
                        .withRequestBody(equalToJson("{\"reason\":\"季节因素\"}")));
    }

    @Test
    void whatSomebodyElseDecidedIsSaidAndNothingTypedIsLost() {
        StandIn.services()
                .stubFor(
                        post(urlPathMatching(CONFIRM))
                                .willReturn(
                                        StandIn.problem(
                                                409,
                                                "{\"status\":409,\"detail\":\"x\",\"errors\":[{\"field\":\"id\",\"code\":\"DECIDED\",\"message\":\"m\"}]}")));

        Response answer = decide("confirm", Map.of("title", "投资落后", "measures", "逐月调度"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("已由他人立案或决定不立案。", "value=\"投资落后\"", "逐月调度</textarea>");
    }

    @Test
    void problemIsRegisteredFromItsForm() {
        StandIn.services()
                .stubFor(post("/api/v1/problems")
                        .willReturn(okJson("{\"code\":\"P-0043\"}").withStatus(201)));

        Response answer =
                register(Map.of("title", "投资落后", "source.kind", "TARGET", "source.indicator", "FAI", "unit", "NEP"));

        assertThat(answer.header("Location")).endsWith("/problems/P-0043");
        StandIn.services()
                .verify(postRequestedFor(urlPathMatching("/api/v1/problems"))
                        .withRequestBody(equalToJson(
                                "{\"title\":\"投资落后\",\"source\":{\"kind\":\"TARGET\",\"indicator\":\"FAI\",\"unit\":\"NEP\"},\"unit\":\"NEP\"}",
                                true,
                                true)));
    }

    @Test
    void enterpriseIsNamedInTheForm() {
        StandIn.services()
                .stubFor(post("/api/v1/problems")
                        .willReturn(okJson("{\"code\":\"P-0044\"}").withStatus(201)));

        Response answer =
                register(Map.of("title", "用工缺口", "source.kind", "ENTERPRISE", "source.name", "某某制造", "unit", "NEP"));

        assertThat(answer.header("Location")).endsWith("/problems/P-0044");
        StandIn.services()
                .verify(postRequestedFor(urlPathMatching("/api/v1/problems"))
                        .withRequestBody(
                                equalToJson("{\"source\":{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\"}}", true, true)));
    }

    @Test
    void formBeginsWithWhatTheLinkSaysAndKeepsWhatWasRefused() {
        assertThat(Guest.signedInAs("editor")
                        .get("/problems/new?source=PROJECT&code=XH-012")
                        .asString())
                .contains(
                        "<option value=\"PROJECT\" selected>",
                        "name=\"source.code\" maxlength=\"500\" value=\"XH-012\"");
        StandIn.services()
                .stubFor(
                        post("/api/v1/problems")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"source.unit\",\"code\":\"REQUIRED\",\"message\":\"m\"}]}")));

        Response answer = register(Map.of("title", "甲<乙", "source.kind", "TARGET", "deadline", "soon"));
        Response refused = register(Map.of("title", "甲<乙", "source.kind", "TARGET"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"new-deadline-fault\">日期写法有误", "value=\"甲&lt;乙\"");
        assertThat(refused.asString()).contains("id=\"new-unit-fault\">此项必填。");
    }

    private static Response decide(String what, Map<String, String> fields) {
        Guest supervisor = Guest.signedInAs("supervisor");
        Map<String, String> form = new HashMap<>(Map.of("key", "a-key", "id", ID));
        form.put("csrf-token", Guest.token(supervisor.get("/proposals?id=" + ID).asString()));
        form.putAll(fields);
        return supervisor.post("/proposals/" + what, form);
    }

    private static Response register(Map<String, String> fields) {
        Guest editor = Guest.signedInAs("editor");
        Map<String, String> form = new HashMap<>(Map.of("key", "a-key"));
        form.put("csrf-token", Guest.token(editor.get("/problems/new").asString()));
        form.putAll(fields);
        return editor.post("/problems/new", form);
    }
}
