package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** What the stand-in answers about visits, and what it was sent. */
public final class VisitStandIn {

    public static final String PROJECT = ProjectStandIn.CODE;
    public static final String PHOTO = "7c0f3c52-2222-4c58-9a7b-0c1f6f6b1c01";

    private static final String VISITS = "/api/v1/visits";
    private static final String FILES = "/api/v1/projects/" + PROJECT + "/files";

    private VisitStandIn() {}

    /** Good answers on every path, those about visits among them. */
    public static void tellAll() {
        ProjectStandIn.tellAll();
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo(VISITS)).willReturn(StandIn.json(200, "visits.json")));
        services.stubFor(post(FILES).willReturn(created("{\"id\":\"" + PHOTO + "\"}")));
        answer(created("{}"));
    }

    /** What becomes of visits from now on. */
    public static void answer(ResponseDefinitionBuilder answer) {
        StandIn.services().stubFor(post(VISITS).willReturn(answer));
    }

    /** The first visit from now on is taken, but its answer gets lost. */
    public static void loseFirstAnswer() {
        StandIn.services()
                .stubFor(post(VISITS)
                        .inScenario("lost answer")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                        .willSetStateTo("taken"));
        StandIn.services()
                .stubFor(post(VISITS)
                        .inScenario("lost answer")
                        .whenScenarioStateIs("taken")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody("{}")));
    }

    /** Every visit that came, in its order. */
    public static List<LoggedRequest> sent() {
        return StandIn.services().findAll(postRequestedFor(urlPathEqualTo(VISITS)));
    }

    /** Every photo that came. */
    public static List<LoggedRequest> sentPhotos() {
        return StandIn.services().findAll(postRequestedFor(urlPathEqualTo(FILES)));
    }

    private static ResponseDefinitionBuilder created(String body) {
        return aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
