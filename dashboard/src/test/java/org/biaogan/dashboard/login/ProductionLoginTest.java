package org.biaogan.dashboard.login;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.Guest;
import org.junit.jupiter.api.Test;

/** As in production: an OpenID provider does the login, and no setting brings the local form back. */
@QuarkusTest
@TestProfile(ProductionLoginTest.Production.class)
class ProductionLoginTest {

    @Test
    void localFormDoesNotExistEvenIfItsSettingsAreThere() {
        assertThat(new Guest().get("/login").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutSessionThePageLeadsToTheProvider() {
        String location = new Guest().get("/reports").header("Location");

        assertThat(location).contains("/authorize?response_type=code", "client_id=biaogan-dashboard");
    }

    @Test
    void cookieOfALocalSessionIsWorthNothing() {
        Guest guest = new Guest();
        guest.cookie(SessionCookie.NAME, "anything");

        assertThat(guest.get("/reports").header("Location")).contains("/authorize?");
    }

    /** Nothing of the local profile, but its settings. */
    public static class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "test";
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Provider.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "biaogan.local.signing-key", "/nowhere/key.pem",
                    "biaogan.local.users.admin.password", "biaogan");
        }
    }

    /** As much of an OpenID provider as is asked for before anybody is sent there. */
    public static class Provider implements QuarkusTestResourceLifecycleManager {

        private final WireMockServer server =
                new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

        @Override
        public Map<String, String> start() {
            server.start();
            String issuer = server.baseUrl();
            server.stubFor(get("/.well-known/openid-configuration").willReturn(okJson("""
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                     "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end"}
                    """.formatted(issuer))));
            server.stubFor(get("/jwks").willReturn(okJson("{\"keys\":[]}")));
            return Map.of("quarkus.oidc.auth-server-url", issuer, "quarkus.oidc.credentials.secret", "for tests only");
        }

        @Override
        public void stop() {
            server.stop();
        }
    }
}
