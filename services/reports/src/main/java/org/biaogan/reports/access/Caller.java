package org.biaogan.reports.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Set;
import org.biaogan.reports.rest.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or program whose token came with the request. */
@RequestScoped
public class Caller {

    private static final Set<String> ROLES_THAT_CREATE = Set.of("editor", "approver", "supervisor", "admin");
    private static final String SCOPE_THAT_CREATES = "reports:create";

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** Stable across renamings of the user: the token's subject. */
    public String id() {
        String subject = token.getSubject();
        return subject == null ? identity.getPrincipal().getName() : subject;
    }

    /** Any role but viewer may create reports; a machine client needs the scope. */
    public void mustBeAllowedToCreate() {
        boolean byRole = identity.getRoles().stream().anyMatch(ROLES_THAT_CREATE::contains);
        if (!byRole && !scopes().contains(SCOPE_THAT_CREATES)) {
            throw Problem.forbidden(
                    "Creating a report needs a role other than viewer, or the scope " + SCOPE_THAT_CREATES);
        }
    }

    private Set<String> scopes() {
        String scope = token.getClaim("scope");
        return scope == null ? Set.of() : Set.copyOf(Arrays.asList(scope.split(" ")));
    }
}
