package org.biaogan.metrics;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as an OpenID provider would sign them, with the key of this test run. */
public final class Tokens {

    static final String ISSUER = "https://biaogan.test";
    static final String SIGNING_KEY = "biaogan.test.signing-key";

    private Tokens() {}

    public static String admin() {
        return of("admin");
    }

    /** A person with one role and the units answered for. */
    public static String of(String role, String... units) {
        return sign(Jwt.upn(role)
                .subject("test-" + role + String.join("-", units))
                .preferredUserName(role + String.join("-", units))
                .groups(role)
                .claim("units", Set.of(units)));
    }

    /** A person with any roles, told apart from others by the subject alone, whatever name the token shows. */
    public static String person(String subject, String name, Set<String> roles, String... units) {
        return sign(Jwt.upn(name)
                .subject(subject)
                .preferredUserName(name)
                .groups(roles)
                .claim("units", Set.of(units)));
    }

    /** A person whom the issuer did not name, only the token's user name. */
    public static String withoutSubject(String name, Set<String> roles, String... units) {
        return sign(Jwt.claims().preferredUserName(name).groups(roles).claim("units", Set.of(units)));
    }

    /** A machine client with scopes, and the units it is restricted to, if any. */
    public static String machine(String scopes, String... units) {
        return sign(Jwt.subject("machine")
                .preferredUserName("machine")
                .scope(Set.of(scopes.split(" ")))
                .claim("units", Set.of(units)));
    }

    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.issuer(ISSUER).audience("biaogan").expiresIn(600).sign(signingKey());
    }

    private static PrivateKey signingKey() {
        try {
            byte[] encoded =
                    Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(SIGNING_KEY, String.class));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
