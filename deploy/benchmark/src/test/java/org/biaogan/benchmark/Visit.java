package org.biaogan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in through the local form as a visitor would, and finds which overviews there are to open. */
final class Visit {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\"\\s+value=\"([^\"]+)\"");
    private static final Pattern UNIT_SELECT = Pattern.compile("<select[^>]*name=\"unit\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(jar)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visit(String base) {
        this.base = base;
    }

    static Visit signIn(String base) {
        Visit visit = new Visit(base);
        String form = visit.get("/login");
        Matcher token = CSRF.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The login page at " + base + " has no form; is it the local profile?");
        }
        visit.post(
                "/login", Map.of("csrf-token", token.group(1), "name", "viewer", "password", "biaogan", "next", "/"));
        return visit;
    }

    /** The cookies of the session, as a request sends them. */
    String cookies() {
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One page a unit that the overview offers. */
    List<Map<String, Object>> overviews() {
        Matcher select = UNIT_SELECT.matcher(get("/"));
        if (!select.find()) {
            throw new IllegalStateException("The overview offers no units; did the sign-in succeed?");
        }
        List<Map<String, Object>> pages = OPTION.matcher(select.group())
                .results()
                .map(option -> Map.<String, Object>of("path", "/?unit=" + encoded(option.group(1))))
                .toList();
        System.out.println("Overviews in turn: " + pages.size());
        return pages;
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private void post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
