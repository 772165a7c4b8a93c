package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class VisitsTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    private static final Pattern PHOTO = Pattern.compile("name=\"photo\" value=\"([^\"]+)\"");
    private static final String REFUSAL = "{\"title\":\"Rule violated\",\"detail\":\"A visit is still to come.\","
            + "\"errors\":[{\"field\":\"on\",\"code\":\"IN_THE_FUTURE\",\"message\":\"A visit is still to come.\"}]}";

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        VisitStandIn.tellAll();
        guest = Guest.signedInAs("editor");
    }

    @Test
    void visitsAreListedWithWhatWasFoundAndSolved() {
        String page =
                guest.get("/visits?unit=ZONE&official=ZHAO&from=2026-11-01").asString();

        assertThat(Text.table(page)).contains("2026-11-20", "赵明远", "&lt;现场&gt;约 80 人", "堆场排水不畅", "协调恢复临时用电", "OLD-1");
        assertThat(page).contains("href=\"/problems/P-7\"", "href=\"/visits/new\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/visits"))
                        .withQueryParam("unit", equalTo("ZONE"))
                        .withQueryParam("official", equalTo("ZHAO"))
                        .withQueryParam("from", equalTo("2026-11-01")));
    }

    @Test
    void whoeverOnlyReadsHasNoForm() {
        Guest viewer = Guest.signedInAs("viewer");

        assertThat(viewer.get("/visits").asString()).doesNotContain("href=\"/visits/new\"");
        assertThat(viewer.get("/visits/new").statusCode()).isEqualTo(403);
        assertThat(Guest.signedInAs("supervisor").get("/visits/new").statusCode())
                .isEqualTo(200);
    }

    @Test
    void formWithoutScriptsSendsPhotosThenTheVisitUnderTheIdOfTheForm() {
        Map<String, String> form = filled();

        Response answer = guest.upload("/visits/new", form, "photos", "a photo");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/visits?recorded=1");
        assertThat(VisitStandIn.sentPhotos()).hasSize(1).allSatisfy(photo -> assertThat(photo.getBodyAsString())
                .contains("a photo", "filename=\"points.csv\"", "2026-11-20"));
        assertThat(VisitStandIn.sent()).singleElement().satisfies(sent -> {
            JsonObject visit = new JsonObject(sent.getBodyAsString());
            assertThat(sent.getHeader("Idempotency-Key")).isEqualTo(form.get("id"));
            assertThat(visit.getString("id")).isEqualTo(form.get("id"));
            assertThat(visit.getString("at")).isEqualTo("2026-11-20T01:30:00Z");
            assertThat(visit.getJsonArray("photos")).containsExactly(VisitStandIn.PHOTO);
            assertThat(visit.getJsonArray("problemsFound")).hasSize(1);
            assertThat(visit.getJsonArray("problemsSolved")).isEmpty();
        });
    }

    @Test
    void refusedVisitKeepsWhatWasTypedAndThePhotosThatWereTaken() {
        VisitStandIn.answer(StandIn.problem(422, REFUSAL));
        Map<String, String> form = filled();

        Response answer = guest.upload("/visits/new", form, "photos", "a photo");

        assertThat(answer.statusCode()).isEqualTo(422);
        String page = answer.asString();
        assertThat(Text.of(page)).contains("未能提交", "尚未到来", "已有 1 张照片上传成功");
        assertThat(page)
                .contains(
                        "<option value=\"ZHAO\" selected>",
                        "value=\"09:30\"",
                        "value=\"排水不畅\"",
                        "aria-invalid=\"true\"");
        assertThat(Guest.field(page, ID)).isEqualTo(form.get("id"));
        assertThat(Guest.field(page, PHOTO)).isEqualTo(VisitStandIn.PHOTO);
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNotSent() {
        Map<String, String> form = filled();
        form.put("longitude", "east");

        Response answer = guest.upload("/visits/new", form, "none", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("value=\"east\"", "class=\"fault\"");
        assertThat(VisitStandIn.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"latitude, north", "at, noon"})
    void fieldThatCannotBeReadIsBlamedItself(String field, String typed) {
        Map<String, String> form = filled();
        form.put(field, typed);

        String page = guest.upload("/visits/new", form, "none", "").asString();

        String blamed = page.substring(0, page.indexOf("class=\"fault\""));
        assertThat(blamed.substring(blamed.lastIndexOf("<label"))).startsWith("<label for=\"" + field + "\"");
        assertThat(VisitStandIn.sent()).isEmpty();
    }

    @Test
    void formSaysWhereThereAreMoreProjectsThanItLists() {
        String project = "{\"code\":\"X\",\"name\":\"甲\"}";
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/projects"))
                        .atPriority(1)
                        .willReturn(
                                okJson("{\"items\":[" + String.join(",", Collections.nCopies(1000, project)) + "]}")));

        // Nobody else of these rights looks at the form, so nothing is remembered.
        assertThat(Text.of(Guest.signedInAs("approver").get("/visits/new").asString()))
                .contains("只列出前 1000 个项目");
    }

    @Test
    void scriptIsToldWhoIsSignedInAndWhatBecameOfAVisit() {
        JsonObject session = new JsonObject(guest.get("/visits/session").asString());
        Map<String, String> form = filled();
        form.put("csrf-token", session.getString("csrfToken"));

        Response taken = guest.upload("/visits/kept", form, "none", "");
        VisitStandIn.answer(StandIn.problem(422, REFUSAL));
        Response refused = guest.upload("/visits/kept", form, "none", "");
        VisitStandIn.answer(aResponse().withStatus(503));
        Response later = guest.upload("/visits/kept", form, "none", "");

        assertThat(session.getString("owner")).isEqualTo("editor");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("reasons", String.class))
                .singleElement()
                .asString()
                .contains("尚未到来");
        assertThat(later.statusCode()).isEqualTo(503);
    }

    @Test
    void withoutSessionTheScriptIsLedToTheLoginAndNothingIsSent() {
        Guest stranger = new Guest();

        assertThat(stranger.get("/visits/session").statusCode()).isEqualTo(302);
        assertThat(stranger.upload("/visits/kept", filled(), "none", "").statusCode())
                .isEqualTo(303);
        assertThat(VisitStandIn.sent()).isEmpty();
    }

    @Test
    void workerAnswersForTheFormAloneAndPlacesAreAskedForThereAlone() {
        assertThat(new Guest().get("/static/visit-worker.js").header("Service-Worker-Allowed"))
                .isEqualTo("/visits/new");
        assertThat(guest.get("/visits/new").header("Permissions-Policy")).contains("geolocation=(self)", "camera=()");
        assertThat(guest.get("/visits").header("Permissions-Policy")).contains("geolocation=()");
    }

    private Map<String, String> filled() {
        String page = guest.get("/visits/new?project=" + VisitStandIn.PROJECT).asString();
        Map<String, String> form = new HashMap<>();
        form.put("csrf-token", Guest.token(page));
        form.put("id", Guest.field(page, ID));
        form.put("project", VisitStandIn.PROJECT);
        form.put("official", "ZHAO");
        form.put("on", "2026-11-20");
        form.put("at", "09:30");
        form.put("seen", "主体结构已到三层。");
        form.put("foundTitle", "排水不畅");
        form.put("foundOwner", "EIP");
        form.put("solvedText", "");
        return form;
    }
}
