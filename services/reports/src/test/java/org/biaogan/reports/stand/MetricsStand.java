package org.biaogan.reports.stand;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/** Stands in for the metrics service, with its answers to the letter. */
public class MetricsStand implements QuarkusTestResourceLifecycleManager {

    private static final String ASSESSMENTS = "/api/v1/assessments";

    private static WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return Map.of("biaogan.metrics-url", server.baseUrl());
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static WireMockServer server() {
        return server;
    }

    /** Back to answering the sample board on one page, with the unit's name. */
    public static void answersWell() {
        server.resetAll();
        answersPages(Sample.rows());
        server.stubFor(get(urlPathEqualTo("/api/v1/units/zone"))
                .willReturn(okJson("{\"code\":\"zone\",\"name\":\"云杉经济开发区\",\"nameEn\":\"Spruce\",\"version\":1}")));
    }

    @SafeVarargs
    public static void answersPages(List<String>... pages) {
        int total = 0;
        for (List<String> page : pages) {
            total += page.size();
        }
        for (int page = 0; page < pages.length; page++) {
            server.stubFor(get(urlPathEqualTo(ASSESSMENTS))
                    .withQueryParam("unit", equalTo("zone"))
                    .withQueryParam("period", equalTo("2026-06"))
                    .withQueryParam("page", equalTo(String.valueOf(page)))
                    .willReturn(okJson(Sample.board(pages[page])).withHeader("X-Total-Count", String.valueOf(total))));
        }
    }

    public static void answersWith(int status, String body) {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(ASSESSMENTS))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(body)));
    }

    public static void isSlow(int milliseconds) {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(ASSESSMENTS))
                .willReturn(okJson(Sample.board(Sample.rows()))
                        .withHeader("X-Total-Count", "7")
                        .withFixedDelay(milliseconds)));
    }
}
