package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class SavedViewsTest {

    private static final String VIEWS = "/api/v1/saved-views";
    private static final String OWN = "0f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c01";
    private static final String FILTERED = "?unit=EIP&light=RED";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
        StandIn.services().stubFor(get(urlPathEqualTo(VIEWS)).willReturn(StandIn.json(200, "saved-views.json")));
        StandIn.services()
                .stubFor(post(urlPathEqualTo(VIEWS)).willReturn(aResponse().withStatus(201)));
        StandIn.services()
                .stubFor(delete(urlPathEqualTo(VIEWS + "/" + OWN))
                        .willReturn(aResponse().withStatus(204)));
    }

    @Test
    void viewsAreLinksAndOnlyOnesOwnCanBeRemoved() {
        String page = Guest.signedInAs("viewer").get("/projects" + FILTERED).asString();

        assertThat(page)
                .contains(
                        "<a href=\"/projects?unit=EIP&amp;light=RED\" aria-current=\"true\">红灯</a>",
                        "<a href=\"/projects?unit=*&amp;q=%E5%8E%82%22%3E\">厂区</a>",
                        "name=\"id\" value=\"" + OWN + "\"")
                .doesNotContain("name=\"id\" value=\"0f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c02\"");
        assertThat(Text.of(page)).contains("厂区 赵明远 共享");
    }

    @Test
    void presentFiltersAreSavedUnderAName() {
        Response answer = save(Map.of("name", " 我的红灯 ", "shared", "true"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/projects?unit=EIP&light=RED&done=saved");
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(VIEWS))
                        .withHeader("Idempotency-Key", equalTo("k-1"))
                        .withRequestBody(
                                equalToJson("{\"name\":\"我的红灯\",\"query\":\"unit=EIP&light=RED\",\"shared\":true}")));
        assertThat(Guest.signedInAs("viewer")
                        .get("/projects" + FILTERED + "&done=saved")
                        .asString())
                .contains("视图已保存");
    }

    @Test
    void takenNameIsSaidAtItsFieldAndStaysTyped() {
        StandIn.services()
                .stubFor(post(urlPathEqualTo(VIEWS))
                        .willReturn(StandIn.problem(
                                409,
                                "{\"status\":409,\"detail\":\"no\",\"errors\":[{\"field\":\"name\",\"code\":\"TAKEN\","
                                        + "\"message\":\"taken\"}]}")));

        Response answer = save(Map.of("name", "红灯"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("您已有同名的视图", "value=\"红灯\" aria-invalid", "<details class=\"save-view\" open>");
    }

    @Test
    void removingSendsTheOnlyRevisionThereIs() {
        Guest guest = Guest.signedInAs("viewer");
        String token = Guest.token(guest.get("/projects" + FILTERED).asString());

        Response answer = guest.post("/projects/views/removed" + FILTERED, Map.of("csrf-token", token, "id", OWN));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/projects?unit=EIP&light=RED&done=removed");
        StandIn.services()
                .verify(deleteRequestedFor(urlPathEqualTo(VIEWS + "/" + OWN))
                        .withHeader("If-Match", equalTo("\"v1\"")));
    }

    @Test
    void refusedRemovalIsSaidAboveTheViews() {
        StandIn.services()
                .stubFor(delete(urlPathEqualTo(VIEWS + "/" + OWN))
                        .willReturn(StandIn.problem(403, "{\"status\":403,\"detail\":\"no\"}")));
        Guest guest = Guest.signedInAs("viewer");
        String token = Guest.token(guest.get("/projects" + FILTERED).asString());

        Response answer = guest.post("/projects/views/removed" + FILTERED, Map.of("csrf-token", token, "id", OWN));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Text.of(answer.asString())).contains("没有办理，原因如下。");
    }

    @Test
    void registerIsGoodWithoutTheViews() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo(VIEWS)).willReturn(aResponse().withStatus(503)));

        Response page = Guest.signedInAs("viewer").get("/projects?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Save the present filters as a view");
    }

    private static Response save(Map<String, String> typed) {
        Guest guest = Guest.signedInAs("viewer");
        Map<String, String> form = new HashMap<>(typed);
        form.put("csrf-token", Guest.token(guest.get("/projects" + FILTERED).asString()));
        form.put("key", "k-1");
        return guest.post("/projects/views" + FILTERED, form);
    }
}
