package org.biaogan.metrics.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or machine behind the request at hand, with roles, scopes and the units answered for. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name that stands in records and in the audit trail: the user name, or else the token's subject. */
    public String name() {
        return identity.isAnonymous()
                ? "anonymous"
                : claim("preferred_username").or(() -> claim("sub")).orElseGet(() -> identity.getPrincipal()
                        .getName());
    }

    /**
     * The issuer's name for the caller, which cannot be shared: whom a submission and an idempotency key belong to. A
     * token without it is refused, since the name it shows tells nobody apart.
     */
    public String identifier() {
        return subject().orElseThrow(() -> Rejected.forbidden("The token names no subject (sub)."));
    }

    /** The same, where the token names one. */
    public Optional<String> subject() {
        return claim("sub");
    }

    public boolean is(Role role) {
        return identity.hasRole(role.group());
    }

    public boolean hasScope(String scope) {
        return claim("scope").map(all -> Set.of(all.split(" ")).contains(scope)).orElse(false);
    }

    /** What an administrator or a publishing machine posts is an official release. */
    public boolean publishes() {
        return is(Role.ADMIN) || hasScope("observations:publish");
    }

    /** Whether observations of every unit may be written, not only of the caller's own. */
    public boolean writesEverywhere() {
        return publishes() || hasScope("observations:write") && units().isEmpty();
    }

    /** Whether observations may be written at all; for which units is decided by {@link #units()}. */
    public boolean writesObservations() {
        return writesEverywhere() || is(Role.EDITOR) || is(Role.APPROVER) || hasScope("observations:write");
    }

    /** The codes of the units that the caller answers for; those below them are included in their rights. */
    public Set<String> units() {
        Object units = token().map(token -> token.<Object>getClaim("units")).orElse(null);
        if (units instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return units instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Refuses with 403 whoever is not an administrator. */
    public void requireAdmin(String deed) {
        if (!is(Role.ADMIN)) {
            throw Rejected.forbidden("Only an administrator may %s.".formatted(deed));
        }
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.<Object>getClaim(name)).map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
