package org.biaogan.dashboard.login;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Signs the tokens of local users, with the claims that an OpenID provider would give. */
@ApplicationScoped
class LocalTokens {

    private static final Set<String> ROLES_WITH_UNITS = Set.of("editor", "approver");

    private final LocalConfig config;
    private final SessionConfig session;
    private final Clock clock;

    LocalTokens(LocalConfig config, SessionConfig session, Clock clock) {
        this.config = config;
        this.session = session;
        this.clock = clock;
    }

    String sign(String name, LocalConfig.User user) {
        String role = user.role().orElse(name);
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.issuer("https://biaogan.local")
                .audience("biaogan")
                .subject("local-" + name)
                .upn(name)
                .preferredUserName(name)
                .claim("name", user.displayName().orElse(name))
                .groups(role)
                .issuedAt(now)
                .expiresAt(now.plus(session.lifetime()));
        if (ROLES_WITH_UNITS.contains(role)) {
            claims.claim("units", config.units().orElse(List.of()));
        }
        return claims.jws().keyId("local").sign(key());
    }

    /** Read at each login, which is seldom, so that a new key needs no restart here. */
    private PrivateKey key() {
        String path = config.signingKey()
                .orElseThrow(() -> new IllegalStateException("biaogan.local.signing-key is not set"));
        try {
            return KeyUtils.decodePrivateKey(Files.readString(Path.of(path)));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("biaogan.local.signing-key cannot be read: " + path, unreadable);
        }
    }
}
