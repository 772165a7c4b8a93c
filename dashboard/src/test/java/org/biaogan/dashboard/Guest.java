package org.biaogan.dashboard;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser's cookies but nothing else of a browser: follows no redirect, runs no script. */
public class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();

    /** A guest signed in as the user of this role. */
    public static Guest signedInAs(String role) {
        Guest guest = new Guest();
        guest.signIn(role, "biaogan", "/");
        return guest;
    }

    public Response signIn(String name, String password, String next) {
        String token = token(get("/login").asString());
        return post("/login", Map.of("csrf-token", token, "name", name, "password", password, "next", next));
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response post(String path, Map<String, String> form) {
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path));
    }

    /** As {@link #post}, with fields that may stand several times. */
    public Response submit(String path, Map<String, ?> form) {
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path));
    }

    /** As {@link #post}, as a form sends it that may carry a file; a field of that name holds the file's text. */
    public Response upload(String path, Map<String, String> form, String fileField, String file) {
        RequestSpecification request = request().multiPart(fileField, "points.csv", file.getBytes(UTF_8), "text/csv");
        form.forEach((name, value) -> request.multiPart(
                new MultiPartSpecBuilder(value).controlName(name).charset(UTF_8).build()));
        return keep(request.post(path));
    }

    /** A form as the browser sends it: fields of one name may stand in it several times, in their order. */
    public Response post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(body)
                .post(path));
    }

    /** A form with a file. */
    public Response upload(String path, Map<String, String> form, String name, byte[] file) {
        return upload(path, List.copyOf(form.entrySet()), name, file);
    }

    /** A form with a file, of which several fields may have one name. */
    public Response upload(String path, List<Map.Entry<String, String>> form, String name, byte[] file) {
        RequestSpecification request = request();
        form.forEach(field -> request.multiPart(new MultiPartSpecBuilder(field.getValue())
                .controlName(field.getKey())
                .charset(UTF_8)
                .build()));
        return keep(request.multiPart("file", name, file).post(path));
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The hidden token of a page's form. */
    public static String token(String page) {
        return field(page, TOKEN);
    }

    /** What a pattern's group finds on a page. */
    public static String field(String page, Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not on the page: " + page);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false).urlEncodingEnabled(false);
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        cookies.values().removeIf(String::isEmpty);
        return response;
    }
}
