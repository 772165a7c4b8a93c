package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class MeetingRetirementTest {

    private static final String MEETINGS = "/api/v1/meetings";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void meetingIsRetiredFromTheVersionShown() {
        StandIn.services()
                .stubFor(delete(MEETINGS + "/M-07").willReturn(aResponse().withStatus(204)));
        Guest supervisor = Guest.signedInAs("supervisor");
        String page = supervisor.get("/meetings/M-07").asString();
        assertThat(Text.of(page)).contains("撤销会议 误登记的会议可以撤销");

        Response answer = retire(supervisor, page);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/meetings/M-07");
        StandIn.services()
                .verify(deleteRequestedFor(urlEqualTo(MEETINGS + "/M-07")).withHeader("If-Match", equalTo("\"v2\"")));
    }

    @Test
    void retiredMeetingSaysSoAndIsChangedNoMore() {
        StandIn.services()
                .stubFor(get(MEETINGS + "/M-07")
                        .willReturn(okJson(StandIn.text("meeting.json")
                                .replace("\"validTo\": null", "\"validTo\": \"2026-07-05\""))));

        assertThat(Guest.signedInAs("supervisor").get("/meetings/M-07").asString())
                .contains("本次会议已于 2026-07-05 撤销。")
                .doesNotContain("/meetings/M-07/retired", "修订、增加议定事项");
    }

    @Test
    void meetingWithOpenDirectivesIsNotRetiredAndSaysWhich() {
        StandIn.services()
                .stubFor(
                        delete(MEETINGS + "/M-07")
                                .willReturn(
                                        StandIn.problem(
                                                409,
                                                "{\"status\":409,\"detail\":\"x\",\"errors\":[{\"field\":\"code\",\"code\":\"OPEN_DIRECTIVES\",\"message\":\"'M-07' stays in use until its directives are closed: M-07.2.\"}]}")));
        Guest supervisor = Guest.signedInAs("supervisor");

        Response answer = retire(supervisor, supervisor.get("/meetings/M-07").asString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Text.of(answer.asString())).contains("没有撤销，原因如下 会议议定事项尚未办结", "M-07.2", "7月项目调度会");
    }

    @Test
    void meetingRevisedMeanwhileIsShownAsItIsNow() {
        StandIn.services()
                .stubFor(delete(MEETINGS + "/M-07")
                        .willReturn(StandIn.problem(412, "{\"status\":412,\"detail\":\"x\"}")));
        Guest supervisor = Guest.signedInAs("supervisor");

        Response answer = retire(supervisor, supervisor.get("/meetings/M-07").asString());

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("会议在此期间已被他人修订").contains("排定三季度投资计划");
    }

    @Test
    void viewerIsNotOfferedToRetireAMeeting() {
        assertThat(Guest.signedInAs("viewer").get("/meetings/M-07").asString())
                .doesNotContain("/meetings/M-07/retired");
    }

    private static Response retire(Guest guest, String page) {
        String version = Guest.field(
                page,
                Pattern.compile(
                        "action=\"/meetings/M-07/retired\">.*?name=\"version\" value=\"(\\d+)\"", Pattern.DOTALL));
        return guest.post("/meetings/M-07/retired", Map.of("csrf-token", Guest.token(page), "version", version));
    }
}
