package org.biaogan.dashboard.closing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is closed, and the forms by which administrators close and open. */
@Path(ClosingPage.PATH)
public class ClosingPage {

    static final String PATH = "/closings";

    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;

    private final ClosingRoom room;
    private final ClosingDesk desk;
    private final Frames frames;
    private final Clock clock;

    ClosingPage(ClosingRoom room, ClosingDesk desk, Frames frames, Clock clock) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
        this.clock = clock;
    }

    record Closings(Frame frame, ClosingView view) implements TemplateInstance {}

    /** The parameters of the address, as they came. */
    public static class Wanted {
        @RestQuery
        String unit;

        @RestQuery
        String indicator;

        @RestQuery
        String year;

        @RestQuery
        String closing;

        @RestQuery
        String period;

        @RestQuery
        String rule;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> closings(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.CLOSINGS);
        return room.view(ClosingQuery.of(wanted, clock), frame.language())
                .map(view -> frame.speak(new Closings(frame, view)));
    }

    @POST
    @Path("hand")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> byHand(@BeanParam ClosingFields sent) {
        HandForm form = sent.hand();
        Frame frame = after("closing", form.id());
        if (form.isIncomplete()) {
            String incomplete = frame.language().words(ClosingWords.class).incomplete();
            return answer(frame, UNPROCESSABLE, room.again(form.refused(List.of(incomplete)), false, frame.language()));
        }
        return desk.byHand(form).map(done -> seen("#by-hand")).onFailure().recoverWithUni(failure -> {
            FormTrouble trouble = FormTrouble.of(failure, frame.language());
            HandForm refused = form.refused(trouble.lines());
            return answer(frame, trouble.status(), room.again(refused, trouble.status() == STALE, frame.language()));
        });
    }

    @POST
    @Path("rules")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> rule(@BeanParam ClosingFields sent) {
        RuleForm form = sent.rule();
        Frame frame = after("rule", form.isRevision() ? form.code() : "");
        if (form.isIncomplete()) {
            String incomplete = frame.language().words(ClosingWords.class).ruleIncomplete();
            return answer(frame, UNPROCESSABLE, room.again(form.refused(List.of(incomplete)), false, frame.language()));
        }
        return desk.rule(form).map(done -> seen("#rules")).onFailure().recoverWithUni(failure -> {
            FormTrouble trouble = FormTrouble.of(failure, frame.language());
            RuleForm refused = form.refused(trouble.lines());
            return answer(frame, trouble.status(), room.again(refused, trouble.status() == STALE, frame.language()));
        });
    }

    private Frame after(String revised, String which) {
        return frames.in(Section.CLOSINGS)
                .afterForm(Address.of(PATH).with(revised, which).text());
    }

    private static RestResponse<TemplateInstance> seen(String place) {
        return RestResponse.seeOther(URI.create(PATH + place));
    }

    private static Uni<RestResponse<TemplateInstance>> answer(Frame frame, int status, Uni<ClosingView> view) {
        return view.map(shown -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Closings(frame, shown)))
                .build());
    }
}
