package org.biaogan.dashboard.login;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends the session, here and at the OpenID provider; by a form only, so that no link can do it. */
@Path("/logout")
public class LogoutPage {

    private final SessionCookie cookie;
    private final LocalProfile local;
    private final Instance<OidcSession> session;
    private final Instance<OidcConfigurationMetadata> provider;

    LogoutPage(
            SessionCookie cookie,
            LocalProfile local,
            Instance<OidcSession> session,
            Instance<OidcConfigurationMetadata> provider) {
        this.cookie = cookie;
        this.local = local;
        this.session = session;
        this.provider = provider;
    }

    @POST
    public Uni<RestResponse<Void>> signOut(RoutingContext request) {
        if (local.active()) {
            cookie.take(request);
            return Uni.createFrom().item(RestResponse.seeOther(URI.create(LoginPage.PATH)));
        }
        URI next = afterwards(request);
        return session.get().logout().map(ended -> RestResponse.seeOther(next));
    }

    /** The provider's own page that ends its session, or our start page where it has none. */
    private URI afterwards(RoutingContext request) {
        String end = provider.get().getEndSessionUri();
        if (end == null) {
            return URI.create("/");
        }
        String home = request.request().scheme() + "://" + request.request().authority() + "/";
        return URI.create(end + "?id_token_hint=" + session.get().getIdToken().getRawToken()
                + "&post_logout_redirect_uri=" + URLEncoder.encode(home, StandardCharsets.UTF_8));
    }
}
