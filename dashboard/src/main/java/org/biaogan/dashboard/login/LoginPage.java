package org.biaogan.dashboard.login;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestResponse;

/** The login form of a local run; in every other profile it does not exist. */
@Path(LoginPage.PATH)
public class LoginPage {

    static final String PATH = "/login";
    static final String WANTED = "next";

    private static final int LONGEST = 200;

    private final LocalLogin logins;
    private final SessionCookie cookie;
    private final LocalProfile local;
    private final Frames frames;

    LoginPage(LocalLogin logins, SessionCookie cookie, LocalProfile local, Frames frames) {
        this.logins = logins;
        this.cookie = cookie;
        this.local = local;
        this.frames = frames;
    }

    record Login(Frame frame, LoginForm form) implements TemplateInstance {}

    /** The form as last sent; {@code trouble} is null on the first time. */
    record LoginForm(String wanted, String name, String trouble) {}

    @GET
    public TemplateInstance form(@QueryParam(WANTED) String wanted) {
        onlyLocally();
        Frame frame = frames.in(Section.NONE);
        return frame.speak(new Login(frame, new LoginForm(WantedPage.of(wanted), "", null)));
    }

    /** Signing takes a while and reads a file, hence not on an event loop. */
    @POST
    @Blocking
    public RestResponse<TemplateInstance> signIn(
            @FormParam("name") String name,
            @FormParam("password") String password,
            @FormParam(WANTED) String wanted,
            RoutingContext request) {
        onlyLocally();
        String address = request.request().remoteAddress().hostAddress();
        LocalLogin.Outcome outcome = logins.attempt(shortened(name), shortened(password), address);
        if (outcome.succeeded()) {
            cookie.give(request, outcome.token());
            return RestResponse.seeOther(URI.create(WantedPage.of(wanted)));
        }
        return refused(outcome.tooMany(), shortened(name), WantedPage.of(wanted));
    }

    private RestResponse<TemplateInstance> refused(boolean tooMany, String name, String wanted) {
        String form = Address.of(PATH).with(WANTED, wanted).text();
        Frame frame = frames.in(Section.NONE).afterForm(form);
        LoginWords words = frame.language().words(LoginWords.class);
        LoginForm again = new LoginForm(wanted, name, tooMany ? words.tooMany() : words.wrong());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(tooMany ? 429 : 401)
                .entity(frame.speak(new Login(frame, again)))
                .build();
    }

    private void onlyLocally() {
        if (!local.active()) {
            throw new NotFoundException();
        }
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
