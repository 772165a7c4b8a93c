package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Stands in for both services with believable answers, and makes the key that local tokens are signed with. */
public class StandIn implements QuarkusTestResourceLifecycleManager {

    public static final String READY = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1a01";
    public static final String PENDING = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1a02";

    public static final String FIGURE = "0R0XE4-PJQBM3-2B620T";
    public static final String PLACE = "0R0XE4-KG0001-JJQBM3-2B620Z";
    public static final String MEDIAN = "0R0XE4-KG0001-JJQBM3-2B6210";
    public static final String OF_A_PROJECT = "AAAAA1-BBBBBB-CCCCCC-000003";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static WireMockServer services;

    /** The stand-in itself, to be told otherwise by a test. */
    public static WireMockServer services() {
        return services;
    }

    @Override
    public Map<String, String> start() {
        services = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        services.start();
        tellAll();
        KeyPair keys = keys();
        return Map.of(
                "biaogan.metrics-url", services.baseUrl(),
                "biaogan.reports-url", services.baseUrl(),
                "quarkus.oidc.public-key",
                        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "biaogan.local.signing-key", privateKeyFile(keys).toString(),
                "biaogan.local.units", "EIP");
    }

    @Override
    public void stop() {
        services.stop();
    }

    /** Back to good answers on every path. */
    public static void tellAll() {
        services.resetAll();
        tell("/api/v1/units", "units.json");
        tell("/api/v1/themes", "themes.json");
        tell("/api/v1/assessments", "standings.json");
        tellAtPeriod("2020-10");
        tellAtPeriod("2026-01");
        tell("/api/v1/assessments/FAI/ZONE", "story-fai.json");
        tell("/api/v1/assessments/GVA/ZONE", "story-gva.json");
        tell("/api/v1/assessments/RETAIL/ZONE", "story-retail.json");
        services.stubFor(post("/api/v1/assessments/RETAIL/ZONE/scenario").willReturn(json(200, "scenario.json")));
        tell("/api/v1/indicators/FAI", "indicator-fai.json");
        tell("/api/v1/formulas", "formulas.json");
        tell("/api/v1/formulas/completion", "formula-completion.json");
        tell("/api/v1/figures/" + FIGURE, "figure-completion.json");
        tell("/api/v1/figures/" + PLACE, "figure-place.json");
        tell("/api/v1/figures/" + MEDIAN, "figure-median.json");
        tell("/api/v1/figures/" + OF_A_PROJECT, "figure-project.json");
        tell("/api/v1/light-rules", "light-rules.json");
        tell("/api/v1/light-rules/presets", "light-presets.json");
        tell("/api/v1/targets", "targets.json");
        tell("/api/v1/indicators", "indicators.json");
        tell("/api/v1/officials", "officials.json");
        services.stubFor(post("/api/v1/trajectories/preview").willReturn(json(200, "preview.json")));
        tell("/api/v1/theme-progress", "theme-progress.json");
        tell("/api/v1/changes", "changes.json");
        tell("/api/v1/peer-groups", "peer-groups.json");
        tell("/api/v1/rankings", "ranking.json");
        tell("/api/v1/contributions", "contribution.json");
        tellSubmissions();
        tell("/api/v1/templates", "templates.json");
        tell("/api/v1/reports", "reports.json");
        tell("/api/v1/reports/" + READY, "report-ready.json");
        tell("/api/v1/reports/" + PENDING, "report-pending.json");
        services.stubFor(get(urlPathMatching("/api/v1/reports/.*/document.html"))
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody(text("document.html"))));
        services.stubFor(get(urlPathMatching("/api/v1/reports/.*/document.pdf"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/pdf")
                        .withBody("%PDF-1.7 stand-in")));
        tellEntry();
        tellProblems();
        services.stubFor(post("/api/v1/reports").willReturn(json(202, "report-pending.json")));
    }

    private static void tellProblems() {
        tell("/api/v1/problems", "problems.json");
        tell("/api/v1/problems/P-0001", "problem.json");
        tellSummary("/api/v1/problems/summary", "STATE", "problems-by-state.json");
        tellSummary("/api/v1/problems/summary", "OWNER", "problems-by-owner.json");
        tell("/api/v1/projects/XH-012/files", "project-files.json");
        tell("/api/v1/problem-proposals", "problem-proposals.json");
        tell("/api/v1/directives", "directives.json");
        tell("/api/v1/directives/M-07.1", "directive.json");
        tell("/api/v1/meetings", "meetings.json");
        tell("/api/v1/meetings/M-07", "meeting.json");
        tell("/api/v1/meetings/M-07/since", "meeting-since.json");
        tellSummary("/api/v1/directives/summary", "STATE", "problems-by-state.json");
        tellSummary("/api/v1/directives/summary", "OWNER", "problems-by-owner.json");
    }

    private static void tellSummary(String path, String by, String file) {
        services.stubFor(get(urlPathEqualTo(path))
                .withQueryParam("by", equalTo(by))
                .atPriority(1)
                .willReturn(json(200, file)));
    }

    private static void tellEntry() {
        tell("/api/v1/entry-sheets", "entry-sheet.json");
        tell("/api/v1/entry-drafts/EIP/2026-10", "entry-draft.json");
        tell("/api/v1/period-closings/status", "period-closing.json");
        services.stubFor(get(urlPathEqualTo("/api/v1/entry-sheets/xlsx"))
                .willReturn(aResponse().withHeader("Content-Type", XLSX).withBody("PK sheet")));
        services.stubFor(put("/api/v1/entry-drafts/EIP/2026-10").willReturn(json(200, "entry-draft.json")));
        services.stubFor(delete("/api/v1/entry-drafts/EIP/2026-10")
                .willReturn(aResponse().withStatus(204)));
        services.stubFor(post("/api/v1/observations").willReturn(json(201, "recorded.json")));
        services.stubFor(post("/api/v1/observations?dryRun=true").willReturn(json(200, "recorded.json")));
        services.stubFor(post(urlPathEqualTo("/api/v1/imports")).willReturn(json(200, "import-preview.json")));
    }

    private static void tellSubmissions() {
        tell("/api/v1/submissions", "submissions.json");
        services.stubFor(get(urlPathEqualTo("/api/v1/submissions"))
                .withQueryParam("state", equalTo("PENDING"))
                .atPriority(1)
                .willReturn(json(200, "submissions-pending.json")));
        services.stubFor(post("/api/v1/submissions/decisions")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{}")));
    }

    /** Every call fails from now on. */
    public static void breakDown() {
        services.resetAll();
        services.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    private static void tell(String path, String file) {
        services.stubFor(get(urlPathEqualTo(path)).willReturn(json(200, file)));
    }

    private static void tellAtPeriod(String period) {
        MappingBuilder atPeriod = get(urlPathEqualTo("/api/v1/assessments")).withQueryParam("period", equalTo(period));
        services.stubFor(atPeriod.atPriority(1).willReturn(json(200, "standings-" + period + ".json")));
    }

    /** A refusal with its reasons. */
    public static ResponseDefinitionBuilder problem(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(body);
    }

    /** A file of the stand-in as an answer. */
    public static ResponseDefinitionBuilder json(int status, String file) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(text(file));
    }

    /** A file of the stand-in. */
    public static String text(String file) {
        try {
            return new String(
                    StandIn.class.getResourceAsStream("/stand-in/" + file).readAllBytes(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path privateKeyFile(KeyPair keys) {
        try {
            Path file = Files.createTempFile("biaogan-test", ".pem");
            file.toFile().deleteOnExit();
            String body =
                    Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
            return Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
