package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ReportsTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @BeforeEach
    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void formSentTwiceCarriesTheSameKeyAndLeadsToTheReport() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.get("/reports").asString();
        Map<String, String> form = form(page);

        Response answer = guest.post("/reports", form);
        guest.post("/reports", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/reports/" + StandIn.PENDING);
        StandIn.services()
                .verify(
                        2,
                        postRequestedFor(urlEqualTo("/api/v1/reports"))
                                .withHeader("Idempotency-Key", equalTo(form.get("key")))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"template\":\"half-year-analysis\",\"period\":\"2026-H1\",\"unit\":\"ZONE\"}")));
    }

    @Test
    void viewerSeesReportsButNoForm() {
        String page = Guest.signedInAs("viewer").get("/reports").asString();

        assertThat(page).contains("2026年上半年经济形势分析", "您可以查看和下载报告").doesNotContain("action=\"/reports\"");
    }

    @Test
    void refusalOfTheServiceIsShownKindly() {
        StandIn.services()
                .stubFor(post("/api/v1/reports")
                        .willReturn(problem(403, "{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"no\"}")));
        Guest guest = Guest.signedInAs("editor");

        Response answer = guest.post("/reports", form(guest.get("/reports").asString()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("您的账号没有生成报告的权限");
    }

    @Test
    void faultsOfFieldsAreShownAndTheKeyIsKept() {
        StandIn.services()
                .stubFor(
                        post("/api/v1/reports")
                                .willReturn(
                                        problem(
                                                422,
                                                "{\"title\":\"Unprocessable\",\"status\":422,\"detail\":\"时期尚未结束\",\"errors\":[{\"field\":\"period\",\"code\":\"FUTURE_PERIOD\",\"message\":\"2026-H2 <b>\"}]}")));
        Guest guest = Guest.signedInAs("editor");
        Map<String, String> form = form(guest.get("/reports").asString());

        Response answer = guest.post("/reports", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("时期尚未结束", "period: 2026-H2 &lt;b&gt;");
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(form.get("key"));
    }

    @Test
    void outageWhileOrderingKeepsTheForm() {
        Guest guest = Guest.signedInAs("editor");
        Map<String, String> form = form(guest.get("/reports").asString());
        StandIn.services()
                .stubFor(post("/api/v1/reports").willReturn(aResponse().withStatus(503)));

        Response answer = guest.post("/reports", form);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("报告服务暂时没有应答");
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(form.get("key"));
    }

    @Test
    void pendingReportLooksAgainByItselfAndHasNoDocumentYet() {
        Guest guest = Guest.signedInAs("viewer");

        String page = guest.get("/reports/" + StandIn.PENDING).asString();

        assertThat(page).contains("<meta http-equiv=\"refresh\" content=\"2\">", "生成中");
        assertThat(guest.get("/reports/" + StandIn.PENDING + "/document.pdf").statusCode())
                .isEqualTo(409);
    }

    @Test
    void readyReportOpensAsPdfAndAsHtmlThatMayRunNothing() {
        Guest guest = Guest.signedInAs("viewer");

        Response pdf = guest.get("/reports/" + StandIn.READY + "/document.pdf");
        Response html = guest.get("/reports/" + StandIn.READY + "/document.html");

        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.asString()).isEqualTo("%PDF-1.7 stand-in");
        assertThat(html.asString()).isEqualTo(StandIn.text("document.html"));
        assertThat(html.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(guest.get("/reports/" + StandIn.READY + "/document.exe").statusCode())
                .isEqualTo(404);
        assertThat(guest.get("/reports/" + StandIn.READY).asString()).doesNotContain("http-equiv=\"refresh\"");
    }

    private static Map<String, String> form(String page) {
        return Map.of(
                "csrf-token", Guest.token(page),
                "key", Guest.field(page, KEY),
                "template", "half-year-analysis",
                "unit", "ZONE",
                "period", "2026-H1");
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder problem(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(body);
    }
}
