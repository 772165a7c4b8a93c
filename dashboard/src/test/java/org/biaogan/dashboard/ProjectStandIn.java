package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;

/** What the stand-in answers about projects. */
public final class ProjectStandIn {

    public static final String CODE = "XH-2025-001";
    public static final String PROJECT = "/api/v1/projects/" + CODE;

    private static final String LIST = "/api/v1/projects";

    private ProjectStandIn() {}

    /** Good answers on every path, those about projects among them. */
    public static void tellAll() {
        StandIn.tellAll();
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo(LIST))
                .willReturn(StandIn.json(200, "projects.json").withHeader("X-Total-Count", "120")));
        count("RED", 17);
        count("YELLOW", 31);
        count("GREEN", 58);
        count("LATE", 4);
        count("NO_DATA", 0);
        services.stubFor(get(urlPathEqualTo(LIST + "/xlsx"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody("PK register")));
        tell("", "project.json");
    }

    /** An answer about the project itself. */
    static void tell(String path, String file) {
        StandIn.services().stubFor(get(urlPathEqualTo(PROJECT + path)).willReturn(StandIn.json(200, file)));
    }

    private static void count(String light, int total) {
        StandIn.services()
                .stubFor(get(urlPathEqualTo(LIST))
                        .withQueryParam("light", equalTo(light))
                        .withQueryParam("size", equalTo("1"))
                        .atPriority(1)
                        .willReturn(
                                StandIn.json(200, "projects.json").withHeader("X-Total-Count", String.valueOf(total))));
    }
}
