package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class EntryDraftTest extends EntryForm {

    @Test
    void draftIsBackInTheFormAndSaysWhenItWasSaved() {
        String page = editor.get(FORM).asString();

        assertThat(page).contains("草稿保存于 2026年11月23日 16:05", "value=\"33x\"", "value=\"2026-11-04\"");
    }

    @Test
    void draftIsSavedOnTopOfTheOneItStartedFrom() {
        Response answer = editor.post("/entry/draft", filled("6o", "", "", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(FORM);
        StandIn.services()
                .verify(
                        1,
                        putRequestedFor(urlEqualTo("/api/v1/entry-drafts/EIP/2026-10"))
                                .withHeader("If-Match", equalTo("\"v2\""))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"rows\":[{\"indicator\":\"FAI\",\"period\":\"2026-10\",\"measure\":\"LEVEL\","
                                                        + "\"value\":\"6o\",\"source\":\"统计局\",\"releasedOn\":\"2026-11-18\"}]}")));
    }

    @Test
    void draftSavedFromElsewhereIsNotOverwrittenUnseen() {
        StandIn.services()
                .stubFor(put("/api/v1/entry-drafts/EIP/2026-10")
                        .willReturn(StandIn.problem(412, "{\"status\":412,\"detail\":\"stale\"}")));

        Response answer = editor.post("/entry/draft", filled("75", "", "", ""));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("这份草稿已在别处另存", "value=\"75\"");
    }
}
