package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class WebhooksTest {

    private static final String HOOK = "/api/v1/webhooks/CITY";
    private static final Pattern RETRY =
            Pattern.compile("name=\"id\" value=\"42\"><input type=\"hidden\" name=\"key\" value=\"([^\"]+)\"");

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo("/api/v1/webhooks")).willReturn(StandIn.json(200, "webhooks.json")));
        services.stubFor(
                get(urlPathEqualTo("/api/v1/webhook-deliveries")).willReturn(StandIn.json(200, "deliveries.json")));
        services.stubFor(post("/api/v1/webhooks").willReturn(StandIn.problem(201, "{}")));
        services.stubFor(put(HOOK).willReturn(StandIn.problem(200, "{}")));
        services.stubFor(delete(HOOK).willReturn(aResponse().withStatus(204)));
        services.stubFor(post("/api/v1/webhook-deliveries/42/retry").willReturn(StandIn.problem(200, "{}")));
        guest = Guest.signedInAs("admin");
    }

    @Test
    void subscriptionsAndDeliveriesAreShownWithWhatWentWrong() {
        String page = guest.get("/webhooks?webhook=CITY&state=FAILED").asString();

        assertThat(Text.table(page)).contains("CITY", "阶段变化、其他记录变化", "启用", "全部变化", "暂停");
        assertThat(Text.of(page)).contains("connection refused", "失败", "HTTP 204", "已送达");
        assertThat(page).containsOnlyOnce("action=\"/webhooks/retried\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/webhook-deliveries"))
                        .withQueryParam("webhook", equalTo("CITY"))
                        .withQueryParam("state", equalTo("FAILED")));
    }

    @Test
    void failedDeliveryIsTriedAgainUnderTheKeyOfItsButton() {
        String page = guest.get("/webhooks").asString();
        String key = Guest.field(page, RETRY);

        Response answer =
                guest.post("/webhooks/retried", Map.of("csrf-token", Guest.token(page), "id", "42", "key", key));

        assertThat(answer.header("Location")).endsWith("/webhooks?done=retried");
        assertThat(Text.of(guest.get("/webhooks?done=retried").asString())).contains("已安排重新推送");
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo("/api/v1/webhook-deliveries/42/retry"))
                        .withHeader("Idempotency-Key", equalTo(key)));
    }

    @Test
    void subscriptionIsAddedRevisedFromItsVersionAndTakenOutOfUse() {
        String token = Guest.token(guest.get("/webhooks?revise=CITY").asString());
        guest.submit(
                "/webhooks",
                Map.of(
                        "csrf-token",
                        token,
                        "key",
                        "k1",
                        "code",
                        "NEW",
                        "url",
                        "https://new.example.cn/",
                        "secret",
                        "sixteen characters",
                        "active",
                        "true",
                        "kinds",
                        List.of("VISITED", "FILE_ADDED")));
        guest.submit(
                "/webhooks",
                Map.of(
                        "csrf-token",
                        token,
                        "version",
                        "3",
                        "code",
                        "CITY",
                        "url",
                        "https://city.example.cn/",
                        "secret",
                        "",
                        "active",
                        "false",
                        "reason",
                        "维护"));
        guest.post("/webhooks/retired", Map.of("csrf-token", token, "code", "CITY", "version", "3"));

        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo("/api/v1/webhooks"))
                        .withHeader("Idempotency-Key", equalTo("k1"))
                        .withRequestBody(equalToJson("{\"code\":\"NEW\",\"url\":\"https://new.example.cn/\","
                                + "\"secret\":\"sixteen characters\",\"kinds\":[\"VISITED\",\"FILE_ADDED\"],"
                                + "\"active\":true,\"reason\":null}")));
        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(HOOK))
                        .withHeader("If-Match", equalTo("\"v3\""))
                        .withRequestBody(equalToJson("{\"code\":\"CITY\",\"url\":\"https://city.example.cn/\","
                                + "\"secret\":null,\"kinds\":[],\"active\":false,\"reason\":\"维护\"}")));
        StandIn.services().verify(deleteRequestedFor(urlPathEqualTo(HOOK)).withHeader("If-Match", equalTo("\"v3\"")));
    }

    @Test
    void refusedSubscriptionKeepsWhatWasTypedAndSaysItAtItsField() {
        StandIn.services()
                .stubFor(post("/api/v1/webhooks")
                        .willReturn(StandIn.problem(
                                422,
                                "{\"detail\":\"no\",\"errors\":[{\"field\":\"url\",\"code\":\"PRIVATE_ADDRESS\","
                                        + "\"message\":\"The host is not public.\"}]}")));
        String token = Guest.token(guest.get("/webhooks").asString());

        Response answer = guest.submit(
                "/webhooks",
                Map.of("csrf-token", token, "code", "NEW", "url", "https://10.0.0.1/", "kinds", List.of("VISITED")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("value=\"https://10.0.0.1/\"", "The host is not public.", "value=\"VISITED\" checked");
    }

    @Test
    void nobodyButAdministratorsSeesAddresses() {
        Guest supervisor = Guest.signedInAs("supervisor");

        assertThat(supervisor.get("/webhooks").statusCode()).isEqualTo(403);
        String token = Guest.token(supervisor.get("/reports").asString());
        assertThat(supervisor
                        .post("/webhooks/retried", Map.of("csrf-token", token, "id", "42", "key", "k"))
                        .statusCode())
                .isEqualTo(403);
    }
}
