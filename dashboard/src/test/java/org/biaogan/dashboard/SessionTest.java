package org.biaogan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class SessionTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Test
    void withoutSessionEveryPageLeadsToTheLoginAndBack() {
        Guest guest = new Guest();

        Response redirect = guest.get("/indicators/FAI?unit=ZONE");

        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.header("Location")).isEqualTo("/login?next=%2Findicators%2FFAI%3Funit%3DZONE");
        assertThat(redirect.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(guest.get("/").header("Location")).isEqualTo("/login");
        assertThat(guest.signIn("viewer", "biaogan", "/indicators/FAI?unit=ZONE")
                        .header("Location"))
                .endsWith("/indicators/FAI?unit=ZONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/%09/evil.example\t",
                "",
                "/login"
            })
    void loginNeverLeadsElsewhere(String next) {
        String location = new Guest().signIn("viewer", "biaogan", next).header("Location");

        assertThat(location).matches("http://(localhost|127\\.0\\.0\\.1):\\d+/(%09/evil\\.example)?");
    }

    @Test
    void sessionCookieIsSealedAndOutOfReachOfScripts() {
        Response answer = new Guest().signIn("editor", "biaogan", "/");

        assertThat(answer.headers().getValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("biaogan-session="))
                .singleElement()
                .asString()
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                // a token is three parts joined by dots; the seal's own letters may spell anything else by chance
                .doesNotContain(".");
    }

    @Test
    void tamperedCookieLeadsToTheLogin() {
        Guest guest = Guest.signedInAs("viewer");
        guest.cookie("biaogan-session", "AAAA" + "b".repeat(200));

        assertThat(guest.get("/").header("Location")).isEqualTo("/login");
    }

    @Test
    void wrongPasswordIsSaidKindlyAndSoonEndsInPatience() {
        Guest guest = new Guest();

        Response first = guest.signIn("nobody", "guess", "/");
        for (int i = 0; i < 4; i++) {
            guest.signIn("nobody", "guess", "/");
        }
        Response sixth = guest.signIn("nobody", "guess", "/");

        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(first.asString()).contains("用户名或密码不正确");
        assertThat(sixth.statusCode()).isEqualTo(429);
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        Guest guest = Guest.signedInAs("editor");

        Response answer = guest.post("/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("表单已失效");
        assertThat(guest.get("/reports").statusCode()).isEqualTo(200);
    }

    @Test
    void logoutEndsTheSessionAndNeedsAForm() {
        Guest guest = Guest.signedInAs("editor");
        assertThat(guest.get("/logout").statusCode()).isIn(404, 405);
        String token = Guest.token(guest.get("/reports").asString());

        Response answer = guest.post("/logout", Map.of("csrf-token", token));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(guest.get("/").header("Location")).isEqualTo("/login");
    }

    @Test
    void pagesAreNeverStoredButVersionedFilesAreKept() {
        Guest guest = Guest.signedInAs("viewer");

        Response page = guest.get("/reports");
        Response style = guest.get("/static/dashboard.css");

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(style.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(guest.get("/static/nothing.css").header("Cache-Control")).isEqualTo("no-store");
        assertThat(guest.get("/_static/echarts/6.0.0/dist/echarts.common.min.js")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void unknownPageIsAnErrorPageInBothLanguages() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(guest.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(guest.get("/nowhere").asString()).contains("没有找到这一页");
        assertThat(guest.get("/nowhere?lang=en").asString()).contains("This page does not exist");
    }
}
