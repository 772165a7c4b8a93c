package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the stand-in answers about the progress of projects, and the form of it as somebody fills it. */
public final class ProgressStandIn {

    public static final String REPORTS = "/api/v1/project-progress";
    public static final String IMPORTS = "/api/v1/progress-imports";
    public static final String SHEETS = "/api/v1/progress-sheets";
    public static final String DECISIONS = "/api/v1/progress-submissions/decisions";
    public static final String PROJECT = "XH-2025-007";
    public static final String FILES = "/api/v1/projects/" + PROJECT + "/files";
    public static final String PHOTO = "7c0f3c52-2222-4c58-9a7b-0c1f6f6b1c09";

    private static final Pattern BEFORE = Pattern.compile("name=\"before\" value=\"([^\"]+)\"");
    private static final List<String> FIELDS = List.of(
            "planned",
            "completed",
            "completedThisYear",
            "completedSinceStart",
            "inPlace",
            "actualCost",
            "physicalPercent",
            "peopleOnSite",
            "peopleExpected",
            "physicalWords",
            "reason");

    private ProgressStandIn() {}

    /** Good answers on every path, those about progress among them. */
    public static void tellAll() {
        ProjectStandIn.tellAll();
        WireMockServer services = StandIn.services();
        services.stubFor(get(urlPathEqualTo(SHEETS)).willReturn(StandIn.json(200, "progress-sheet.json")));
        services.stubFor(get(urlPathEqualTo(SHEETS + "/xlsx"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody("PK progress")));
        services.stubFor(get(urlPathEqualTo("/api/v1/progress-submissions"))
                .willReturn(StandIn.json(200, "progress-submissions.json")));
        services.stubFor(post(urlPathEqualTo(REPORTS)).willReturn(okJson("{}")));
        services.stubFor(post(urlPathEqualTo(DECISIONS)).willReturn(okJson("{}")));
        services.stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(StandIn.json(200, "progress-preview.json")));
        services.stubFor(post(urlPathMatching("/api/v1/projects/[^/]+/files"))
                .willReturn(okJson("{\"id\":\"" + PHOTO + "\"}").withStatus(201)));
    }

    /** The form of the first project as the page has it, with these fields typed. */
    static Map<String, String> filled(String page, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>();
        FIELDS.forEach(field -> form.put(field, ""));
        form.putAll(Map.of("csrf-token", Guest.token(page), "unit", "EIP", "period", "2026-10", "key", "k-1"));
        form.put("project", PROJECT);
        form.put("before", Guest.field(page, BEFORE));
        form.put("completed", "500");
        form.putAll(typed);
        return form;
    }

    /** The row of a project on the form, which may be named above it as well. */
    static String row(Response answer, String name) {
        String page = answer.asString();
        return Text.row(page.substring(page.indexOf("<table")), name);
    }
}
