package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
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
class ProblemTest {

    private static final String PAGE = "/problems/P-0001";
    private static final String ACTIONS = "/api/v1/problems/P-0001/actions";
    private static final String FILE = "0b6f3d1e-0000-4000-8000-0000000000f1";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void storyTellsWhereItStandsWhoHasItAndWhatWasDone() {
        String page = Guest.signedInAs("viewer").get(PAGE).asString();

        assertThat(Text.of(page))
                .contains("责任单位 建设局 刘建国", "期限 2026-06-30 原期限 2026-06-15", "来源 项目 XH-012", "整改措施 7月10日前架设临时变压器")
                .containsSubsequence("办理经过", "承办", "延期", "交办", "登记 演示·填报")
                .contains("临时变压器（tower.jpg） · 2026-06-11", "建函〔2026〕18号", "&lt;b&gt;现场反映");
        assertThat(page)
                .contains("<a href=\"/files/" + FILE + "\">临时变压器（tower.jpg） · 2026-06-11</a>")
                .contains("<li aria-current=\"step\">承办</li>", "href=\"/projects/XH-012\"")
                .doesNotContain("<b>现场反映</b>");
    }

    @Test
    void onlyWhatTheVisitorMayDoIsOffered() {
        String page = Guest.signedInAs("editor").get(PAGE).asString();

        assertThat(page)
                .contains("value=\"REPORT\"", "value=\"" + FILE + "\"")
                .doesNotContain("value=\"ASSIGN\"", "value=\"VERIFY\"");
    }

    @Test
    void actionThatThePageHasNoFormForIsLeftOut() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/problems/P-0001"))
                        .willReturn(okJson(
                                StandIn.text("problem.json").replace("\"REPORT\"", "\"REPORT\", \"PETITION\""))));

        assertThat(Guest.signedInAs("editor").get(PAGE).asString())
                .contains("value=\"REPORT\"")
                .doesNotContain("PETITION");
    }

    @Test
    void nothingIsOfferedWhereNothingCanBeDone() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/problems/P-0001"))
                        .willReturn(okJson(StandIn.text("problem.json").replace("\"REPORT\"", ""))));

        assertThat(Guest.signedInAs("viewer").get(PAGE).asString())
                .contains("现在没有需要您办理的环节。")
                .doesNotContain("<details");
    }

    @Test
    void actionIsSentOnceWithItsFilesAndLeadsBackToTheStory() {
        StandIn.services().stubFor(post(ACTIONS).willReturn(okJson("{}")));

        Response answer = act(Map.of("note", "变压器已到场", "evidence", List.of(FILE), "measures", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(PAGE + "?done=REPORT");
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo(ACTIONS))
                        .withHeader("Idempotency-Key", equalTo("a-key"))
                        .withRequestBody(equalToJson(
                                "{\"action\":\"REPORT\",\"note\":\"变压器已到场\",\"evidence\":[\"%s\"],\"document\":null,\"owner\":null,\"official\":null,\"deadline\":null,\"measures\":null}"
                                        .formatted(FILE))));
        assertThat(Guest.signedInAs("editor").get(PAGE + "?done=REPORT").asString())
                .contains("已办理：反馈。");
    }

    @Test
    void refusalStandsAtItsFieldWithWhatWasTyped() {
        StandIn.services()
                .stubFor(
                        post(ACTIONS)
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"evidence\",\"code\":\"FILE_OF_ANOTHER_PROJECT\",\"message\":\"m\"}]}")));

        Response answer = act(Map.of("note", "变压器<已到场>", "evidence", List.of(FILE)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "<details class=\"panel action\" id=\"report\" open>",
                        "变压器&lt;已到场&gt;</textarea>",
                        "value=\"" + FILE + "\" checked",
                        "value=\"a-key\"",
                        "id=\"report-evidence-fault\">这个文件属于另一个项目。<");
    }

    @Test
    void whoHandledItIsToldThatSomebodyElseFindsItDone() {
        StandIn.services()
                .stubFor(
                        post(ACTIONS)
                                .willReturn(
                                        StandIn.problem(
                                                403,
                                                "{\"status\":403,\"detail\":\"x\",\"errors\":[{\"field\":\"action\",\"code\":\"OWN_HANDLING\",\"message\":\"m\"}]}")));

        Response answer = act(Map.of("action", "VERIFY", "note", "已看"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("您经办过此事，须由他人核验和销号。", "已看</textarea>");
    }

    @Test
    void outageKeepsWhatWasTyped() {
        Guest guest = Guest.signedInAs("editor");
        String token = Guest.token(guest.get(PAGE).asString());
        StandIn.breakDown();

        Response answer = guest.submit(
                PAGE + "/actions", Map.of("csrf-token", token, "key", "a-key", "action", "REPORT", "note", "变压器已到场"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("变压器已到场</textarea>", "value=\"a-key\"", "notice-stale");
    }

    @Test
    void unknownProblemIsNotFound() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/problems/P-0"))
                        .willReturn(StandIn.problem(404, "{\"status\":404,\"detail\":\"x\"}")));

        assertThat(Guest.signedInAs("viewer").get("/problems/P-0").statusCode()).isEqualTo(404);
    }

    @Test
    void directiveHasTheSamePageAndActions() {
        Guest guest = Guest.signedInAs("supervisor");

        String page = guest.get("/directives/M-07.1").asString();

        assertThat(Text.of(page)).contains("督办事项 月底前完成入网方案审查", "会议 7月项目调度会 2026-07-02 议定事项第 1 项", "改派", "延期理由");
        assertThat(page)
                .contains("action=\"/directives/M-07.1/actions\"", "href=\"/meetings/M-07\"")
                .doesNotContain("name=\"evidence\"");
        assertThat(Text.of(guest.get("/directives").asString())).contains("月底前完成入网方案审查 M-07.1 · 7月项目调度会");
    }

    private static Response act(Map<String, ?> fields) {
        Guest editor = Guest.signedInAs("editor");
        Map<String, Object> form = new HashMap<>(Map.of("key", "a-key", "action", "REPORT"));
        form.put("csrf-token", Guest.token(editor.get(PAGE).asString()));
        form.putAll(fields);
        return editor.submit(PAGE + "/actions", form);
    }
}
