package org.biaogan.reports.stand;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Tokens signed like those of the local run; the service gets the public half of the key. */
public class Passport implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        // Keys need no stopping.
    }

    public static String of(String role) {
        return sign(Jwt.claims().groups(Set.of(role)).upn(role), "local-" + role);
    }

    public static String ofMachine(String scopes) {
        return sign(Jwt.claims().claim("scope", scopes), "machine");
    }

    private static String sign(JwtClaimsBuilder claims, String subject) {
        return claims.subject(subject)
                .issuer("https://biaogan.local")
                .audience("biaogan")
                .expiresIn(Duration.ofHours(12))
                .sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
