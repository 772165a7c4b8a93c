package org.biaogan.dashboard.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form by which a problem is registered. */
@Path(NewProblemPage.PATH)
public class NewProblemPage {

    static final String PATH = "/problems/new";
    static final String FORM = "new";

    private final NewProblemRoom room;
    private final ProblemDesk desk;
    private final Frames frames;
    private final VisitorDesk visitors;

    NewProblemPage(NewProblemRoom room, ProblemDesk desk, Frames frames, VisitorDesk visitors) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
        this.visitors = visitors;
    }

    record NewProblem(Frame frame, NewProblemView view) implements TemplateInstance {}

    /** What is known beforehand, where another page leads here. */
    public static class Known {
        @RestQuery
        String source;

        @RestQuery
        String code;

        @RestQuery
        String indicator;

        @RestQuery
        String unit;

        @RestQuery
        String project;

        Typed typed() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("source.kind", source);
            values.put("source.code", code);
            values.put("source.indicator", indicator);
            values.put("unit", unit);
            values.put("project", project);
            return Typed.filled(FORM, values);
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> form(@BeanParam Known known) {
        if (!visitors.rights().mayRegisterProblems()) {
            throw new ForbiddenException();
        }
        Frame frame = frames.in(Section.PROBLEMS);
        return room.view(known.typed(), frame.language()).map(view -> frame.speak(new NewProblem(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> register(@BeanParam SentProblem sent) {
        Frame frame = frames.in(Section.PROBLEMS).afterForm(PATH);
        Typed typed = sent.typed().daysRead(List.of("deadline"), frame.language());
        if (typed.isRefused()) {
            return again(frame, typed);
        }
        return desk.register(typed)
                .map(code -> RestResponse.<TemplateInstance>seeOther(URI.create("/problems/" + code)))
                .onFailure()
                .recoverWithUni(
                        failure -> again(frame, typed.refused(failure, ProblemFields::place, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, Typed typed) {
        return room.view(typed, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(typed.status())
                        .entity(frame.speak(new NewProblem(frame, view)))
                        .build());
    }
}
