package org.biaogan.dashboard.webhook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What the form of a subscription sends. */
public class WebhookFields {

    @RestForm
    String key;

    @RestForm
    String version;

    @RestForm
    String code;

    @RestForm
    String url;

    @RestForm
    String secret;

    @RestForm
    List<String> kinds;

    @RestForm
    String active;

    @RestForm
    String reason;

    Typed typed() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "version", version);
        put(values, "code", code);
        put(values, "url", url);
        put(values, "secret", secret);
        put(values, "active", active);
        put(values, "reason", reason);
        values.put("kinds", kinds == null ? List.of() : List.copyOf(kinds));
        return WebhookForm.sent(key, values);
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        values.put(name, value == null ? List.of() : List.of(value));
    }
}
