package org.biaogan.dashboard.visitor;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signed-in person (or nobody) behind a request, read from the token that the framework has verified. */
public record Visitor(String name, Rights rights, String token) {

    private static final List<String> ROLES = List.of("viewer", "editor", "approver", "supervisor", "admin");

    /** Nobody, where the identity has not been established (the login page, an error before it). */
    public static Optional<Visitor> of(RoutingContext request) {
        if (request == null || !(request.user() instanceof QuarkusHttpUser user)) {
            return Optional.empty();
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.isAnonymous() ? Optional.empty() : Optional.of(of(identity));
    }

    private static Visitor of(SecurityIdentity identity) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        String token = credential == null ? null : credential.getToken();
        JsonObject claims = claims(token);
        String name = claims.getString(
                "name",
                claims.getString("preferred_username", identity.getPrincipal().getName()));
        return new Visitor(name, Rights.of(known(identity.getRoles()), units(claims)), token);
    }

    private static List<String> known(Set<String> roles) {
        return roles.stream().filter(ROLES::contains).toList();
    }

    private static List<String> units(JsonObject claims) {
        JsonArray units = claims.getValue("units") instanceof JsonArray array ? array : new JsonArray();
        return units.stream().map(String::valueOf).toList();
    }

    /** The claims of a token verified before; an opaque token has none that we could read. */
    private static JsonObject claims(String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        if (parts.length != 3) {
            return new JsonObject();
        }
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException notAToken) {
            return new JsonObject();
        }
    }
}
