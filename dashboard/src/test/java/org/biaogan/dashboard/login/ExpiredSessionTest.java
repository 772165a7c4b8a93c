package org.biaogan.dashboard.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.biaogan.dashboard.Guest;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ExpiredSessionTest {

    @Inject
    SessionSeal seal;

    @Inject
    LocalConfig config;

    @Test
    void expiredSessionLeadsToTheLoginAndBack() throws Exception {
        Guest guest = new Guest();
        guest.cookie(SessionCookie.NAME, seal.seal(token(Instant.now().minusSeconds(3600))));

        assertThat(guest.get("/reports").statusCode()).isEqualTo(302);
        assertThat(guest.get("/reports").header("Location")).isEqualTo("/login?next=%2Freports");
        assertThat(guest.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionInItsTimeIsLetIn() throws Exception {
        Guest guest = new Guest();
        guest.cookie(SessionCookie.NAME, seal.seal(token(Instant.now().plusSeconds(3600))));

        assertThat(guest.get("/reports").statusCode()).isEqualTo(200);
    }

    private String token(Instant expires) throws Exception {
        String key = Files.readString(Path.of(config.signingKey().orElseThrow()));
        return Jwt.issuer("https://biaogan.local")
                .audience("biaogan")
                .subject("local-viewer")
                .groups("viewer")
                .issuedAt(expires.minusSeconds(7200))
                .expiresAt(expires)
                .jws()
                .keyId("local")
                .sign(KeyUtils.decodePrivateKey(key));
    }
}
