package org.biaogan.dashboard.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.biaogan.dashboard.page.Address;

/**
 * Who sent a request. In the local profile the session cookie's token is handed to the same OpenID Connect check that every
 * service uses, and whoever has none is led to the form; elsewhere OpenID Connect does everything.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;

    private final OidcAuthenticationMechanism oidc;
    private final SessionCookie cookie;
    private final LocalProfile local;

    SessionMechanism(OidcAuthenticationMechanism oidc, SessionCookie cookie, LocalProfile local) {
        this.oidc = oidc;
        this.cookie = cookie;
        this.local = local;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (!local.active()) {
            return oidc.authenticate(request, identities);
        }
        Optional<String> token = cookie.token(request);
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.get());
        return oidc.authenticate(request, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return local.active() ? Uni.createFrom().item(toLogin(request)) : oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    /** A page is wanted again after the login; what was sent by a form is not. */
    private static ChallengeData toLogin(RoutingContext request) {
        HttpMethod method = request.request().method();
        boolean page = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        String wanted = page ? request.request().uri() : "";
        String login = Address.of(LoginPage.PATH)
                .with(LoginPage.WANTED, "/".equals(wanted) ? "" : wanted)
                .text();
        return new ChallengeData(page ? FOUND : SEE_OTHER, HttpHeaders.LOCATION, login);
    }
}
