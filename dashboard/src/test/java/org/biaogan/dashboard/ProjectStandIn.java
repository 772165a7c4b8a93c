package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.Base64;
import java.util.Map;

/** What the stand-in answers about projects. */
public final class ProjectStandIn {

    public static final String CODE = "XH-2025-001";
    public static final String PROJECT = "/api/v1/projects/" + CODE;

    public static final String PHOTO = "6f0e0c52-6a53-4c58-9a7b-0c1f6f6b1b01";

    private static final Map<String, String> STORY = Map.ofEntries(
            Map.entry("", "plant.json"),
            Map.entry("/curves", "plant-curves.json"),
            Map.entry("/progress", "plant-progress.json"),
            Map.entry("/confidence", "plant-confidence.json"),
            Map.entry("/milestones", "plant-milestones.json"),
            Map.entry("/conditions", "plant-conditions.json"),
            Map.entry("/exemptions", "plant-exemptions.json"),
            Map.entry("/transitions", "plant-transitions.json"),
            Map.entry("/visits", "plant-visits.json"),
            Map.entry("/files", "plant-files.json"),
            Map.entry("/baselines", "plant-baselines.json"));

    /** A grey picture of one pixel. */
    private static final byte[] THUMBNAIL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");

    private static final String LIST = "/api/v1/projects";

    private ProjectStandIn() {}

    /** Good answers on every path, those about projects among them. */
    public static void tellAll() {
        StandIn.tellAll();
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo(LIST))
                .willReturn(StandIn.json(200, "projects.json").withHeader("X-Total-Count", "120")));
        services.stubFor(get(urlPathEqualTo("/api/v1/project-standings"))
                .withQueryParam("light", absent())
                .willReturn(StandIn.json(200, "project-standings.json")));
        services.stubFor(get(urlPathEqualTo(LIST + "/xlsx"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody("PK register")));
        tellSurroundings();
        tellOutlooks(services);
    }

    private static void tellOutlooks(WireMockServer services) {
        for (String list : new String[] {"readiness", "missing-conditions", "silence", "timeline"}) {
            services.stubFor(get(urlPathEqualTo("/api/v1/" + list)).willReturn(StandIn.json(200, list + ".json")));
        }
        services.stubFor(get(urlPathEqualTo("/api/v1/missing-conditions/items"))
                .willReturn(StandIn.json(200, "missing-condition-items.json")));
    }

    private static void tellSurroundings() {
        tellStory(CODE);
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo(PROJECT + "/progress"))
                .withQueryParam("history", equalTo("true"))
                .atPriority(1)
                .willReturn(StandIn.json(200, "plant-progress-versions.json")));
        services.stubFor(
                get(urlPathEqualTo("/api/v1/delay-reasons")).willReturn(StandIn.json(200, "delay-reasons.json")));
        services.stubFor(get(urlPathEqualTo("/api/v1/problems"))
                .withQueryParam("project", equalTo(CODE))
                .willReturn(StandIn.json(200, "plant-problems.json")));
        services.stubFor(
                get(urlPathEqualTo("/api/v1/files/" + PHOTO)).willReturn(StandIn.json(200, "plant-file.json")));
        services.stubFor(get(urlPathEqualTo("/api/v1/files/" + PHOTO + "/content"))
                .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody("whole picture")));
        services.stubFor(get(urlPathMatching("/api/v1/files/[^/]+/thumbnail"))
                .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody(THUMBNAIL)));
    }

    /** The same story under another code, of which nothing is remembered yet. */
    static void tellStory(String code) {
        STORY.forEach((part, file) -> StandIn.services()
                .stubFor(get(urlPathEqualTo(LIST + "/" + code + part)).willReturn(StandIn.json(200, file))));
    }
}
