package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the stand-in answers about imports of projects, and the forms of the page as a browser sends them. */
final class PortfolioStandIn {

    static final String PAGE = "/project-imports";
    static final String IMPORTS = "/api/v1/project-imports";
    static final String ID = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c01";
    static final byte[] LIST = "code,name\nXH-9,储能电站\n".getBytes(UTF_8);

    private PortfolioStandIn() {}

    static void answer(ResponseDefinitionBuilder answer) {
        StandIn.services().stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(answer));
    }

    static RequestPatternBuilder committed() {
        return postRequestedFor(urlPathEqualTo(IMPORTS)).withQueryParam("dryRun", equalTo("false"));
    }

    static String taken() {
        return StandIn.text("portfolio-preview.json").replace("PREVIEWED", "COMMITTED");
    }

    static Map<String, String> chosen(Guest guest) {
        return new HashMap<>(Map.of("csrf-token", Guest.token(guest.get(PAGE).asString())));
    }

    static Map<String, String> confirmation(String page) {
        Map<String, String> form = carried(page);
        form.put("confirm", "yes");
        for (String name : new String[] {"moneyUnit", "unit", "reason", "dateFormat"}) {
            if (page.contains("type=\"hidden\" name=\"" + name + "\"")) {
                form.put(
                        name,
                        Guest.field(page, Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")));
            }
        }
        return form;
    }

    static Map<String, String> carried(String page) {
        Map<String, String> form = new HashMap<>();
        form.put("csrf-token", Guest.token(page));
        for (String name : new String[] {"key", "sha256", "name", "content"}) {
            form.put(name, hidden(page, name));
        }
        return form;
    }

    static String hidden(String page, String name) {
        return Guest.field(page, Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""));
    }
}
