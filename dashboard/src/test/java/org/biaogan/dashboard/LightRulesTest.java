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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class LightRulesTest {

    private static final String RULES = "/api/v1/light-rules";
    private static final String GAP = "no band covers: (-10, -5)";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void bandsAreReadInWordsNeverByColourAlone() {
        String text = Text.of(Guest.signedInAs("viewer").get("/light-rules").asString());

        assertThat(text)
                .contains("绿灯 超/欠序时 ≥ 0", "黄灯 超/欠序时 ≥ -10 &lt; 0", "红灯 超/欠序时 &lt; -10")
                .contains("红灯 连续 3 个月超/欠序时 &lt; 0", "绿灯 超/欠序时 ≥ 0，且实际值 &gt; 0，且与同类平均之差 ≥ 0", "黄灯 其余情形")
                .contains("第 2 版 · 适用于 2027-01-01 起的时期");
    }

    @Test
    void conditionsAreJoinedByAWordOfTheirOwnInEnglish() {
        String page = Guest.signedInAs("viewer").get("/light-rules?lang=en").asString();

        assertThat(Text.of(page)).contains("≥ 0, and actual &gt; 0, and difference");
    }

    @Test
    void publishedRulesNameTheirSourceAndWhyTheyCannotBeUsed() {
        assertThat(Text.of(Guest.signedInAs("viewer").get("/light-rules").asString()))
                .contains("宁夏银川 2025：银川市发展和改革委员会", "不能照用：规则有空隙：有的数值没有任何一档对应。（(-10, 0)）")
                .doesNotContain("no band");
    }

    @Test
    void onlyAdministratorsGetTheForm() {
        assertThat(Guest.signedInAs("editor").get("/light-rules").asString()).doesNotContain("<fieldset", "修订</a>");
        assertThat(Guest.signedInAs("admin").get("/light-rules").asString()).contains("<fieldset", "修订</a>");
    }

    @Test
    void oneRuleShowsItsEditionsAlone() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(guest.get("/light-rules/default").asString())
                .contains("id=\"v1\"", "id=\"v2\"")
                .doesNotContain("tianjin");
        assertThat(guest.get("/light-rules/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void ruleTypedInSignsIsAdded() {
        StandIn.services()
                .stubFor(post(RULES)
                        .willReturn(okJson("{\"code\":\"ours\",\"version\":1,\"bands\":[]}")
                                .withStatus(201)));

        Response answer = save(Map.of("code", "ours"), ">= 0 < 5", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/light-rules/ours#v1");
        StandIn.services().verify(postRequestedFor(urlEqualTo(RULES)).withRequestBody(equalToJson("""
                                                {"code":"ours","name":"本区规则","effectiveFrom":"2027-01-01","bands":[
                                                 {"light":"GREEN","from":0,"to":5,"fromExclusive":false,"toInclusive":false,"when":[]},
                                                 {"light":"RED","fromExclusive":false,"toInclusive":false,"when":[]}]}""")));
    }

    @Test
    void revisionStartsFromTheVersionShown() {
        StandIn.services()
                .stubFor(put(RULES + "/default")
                        .willReturn(okJson("{\"code\":\"default\",\"version\":3,\"bands\":[]}")));
        String form = Guest.signedInAs("admin")
                .get("/light-rules?revise=default&version=2")
                .asString();
        assertThat(form).contains("value=\"≥ -5 &lt; 0\"", "name=\"revision\" value=\"2\"");

        save(Map.of("code", "default", "revision", "2", "reason", "收紧"), "≥ 0", "");

        StandIn.services()
                .verify(putRequestedFor(urlEqualTo(RULES + "/default")).withHeader("If-Match", equalTo("\"v2\"")));
    }

    @Test
    void refusedRuleShowsTheIntervalBesideTheFormWithWhatWasTyped() {
        StandIn.services()
                .stubFor(post(RULES)
                        .willReturn(StandIn.problem(
                                422,
                                "{\"status\":422,\"detail\":\"Refused\",\"errors\":[{\"field\":\"bands\",\"code\":\"GAP\",\"message\":\""
                                        + GAP + "\"}]}")));

        Response answer = save(Map.of("code", "ours"), "≥ -5", "< -10");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "规则有空隙：有的数值没有任何一档对应。（(-10, -5)）",
                        "value=\"≥ -5\"",
                        "value=\"&lt; -10\"",
                        "value=\"ours\"",
                        "value=\"本区规则\"");
    }

    @Test
    void boundsThatNobodyUnderstandsAreNotSent() {
        Response answer = save(Map.of("code", "ours"), "about five", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("第 1 档的界限或月数无法理解");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(RULES)));
    }

    @Test
    void changeMadeMeanwhileIsNotOverwritten() {
        StandIn.services()
                .stubFor(put(RULES + "/default")
                        .willReturn(StandIn.problem(412, "{\"status\":412,\"detail\":\"stale\"}")));

        Response answer = save(Map.of("code", "default", "revision", "1", "reason", "x"), "≥ 0", "");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Text.of(answer.asString())).contains("已被他人修改");
    }

    private static Response save(Map<String, String> fields, String green, String red) {
        Guest admin = Guest.signedInAs("admin");
        Map<String, Object> form = new HashMap<>(fields);
        form.put("csrf-token", Guest.token(admin.get("/light-rules").asString()));
        form.put("name", "本区规则");
        form.put("effectiveFrom", "2027-01-01");
        form.put("light", List.of("GREEN", "RED", ""));
        form.put("deviation", List.of(green, red, ""));
        return admin.submit("/light-rules", form);
    }
}
