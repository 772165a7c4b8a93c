package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An official at the dashboard, with a browser that runs no JavaScript. */
final class Visitor {

    private static final Pattern HIDDEN_FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"");

    private final HttpClient client;
    private final URI dashboard;

    private Visitor(URI dashboard) {
        this.dashboard = dashboard;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Logs in as the demonstration user of this role. */
    static Visitor loggedIn(URI dashboard, String role) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(dashboard);
        String form = visitor.page("/");
        Matcher field = HIDDEN_FIELD.matcher(form);
        assertThat(field.find()).as(form).isTrue();
        String body =
                "name=" + role + "&password=biaogan&next=%2F&" + field.group(1) + "=" + Rest.encoded(field.group(2));
        HttpRequest request = HttpRequest.newBuilder(dashboard.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = visitor.client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return visitor;
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(dashboard.resolve(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
