package org.biaogan.dashboard.progress;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What a unit's projects achieved in a period: type it in, hand it in, decide on what waits. */
@Path(ProgressQuery.PATH)
public class ProgressPage {

    private static final int UNPROCESSABLE = 422;

    private final ProgressRoom room;
    private final ProgressDesk desk;
    private final Frames frames;

    ProgressPage(ProgressRoom room, ProgressDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Progress(Frame frame, ProgressView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> form(@RestQuery String unit, @RestQuery String period, @RestQuery String done) {
        Frame frame = frames.in(Section.PROGRESS);
        ProgressWords words = frame.language().words(ProgressWords.class);
        String said = "reported".equals(done) ? words.reported() : "decided".equals(done) ? words.decided() : null;
        return room.open(ProgressQuery.of(unit, period), said, frame.language())
                .map(view -> frame.speak(new Progress(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> report(@BeanParam SentProgress sent) {
        ProgressForm form = sent.read();
        Language language = frames.language();
        if (form.changed().isEmpty()) {
            String nothing = language.words(ProgressWords.class).nothingTyped();
            return again(form.unclear(UNPROCESSABLE, List.of(nothing)));
        }
        ProgressForm shaped = Objections.ofShape(form, language);
        if (!shaped.faults().isEmpty()) {
            return again(shaped);
        }
        return desk.report(form)
                .map(done -> after(form.query(), "reported"))
                .onFailure()
                .recoverWithUni(failure -> again(Objections.of(failure, form, language)));
    }

    @POST
    @Path("decisions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> decide(
            @RestForm String unit,
            @RestForm String period,
            @RestForm String key,
            @RestForm List<Long> id,
            @RestForm String verdict,
            @RestForm String reason) {
        ProgressQuery query = ProgressQuery.of(unit, period);
        ProgressWords words = frames.language().words(ProgressWords.class);
        boolean returned = "RETURN".equals(verdict);
        if (id == null || id.isEmpty()) {
            return undecided(query, UNPROCESSABLE, List.of(words.nothingTicked()));
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (returned && why == null) {
            return undecided(query, UNPROCESSABLE, List.of(words.reasonMissing()));
        }
        return desk.decide(key, id, returned ? "RETURN" : "APPROVE", why)
                .map(done -> after(query, "decided"))
                .onFailure()
                .recoverWithUni(failure -> {
                    FormTrouble trouble = FormTrouble.of(failure, frames.language());
                    return undecided(query, trouble.status(), trouble.lines());
                });
    }

    private Uni<RestResponse<TemplateInstance>> again(ProgressForm form) {
        Frame frame = frames.in(Section.PROGRESS).afterForm(form.query().address());
        return room.again(form, frame.language()).map(view -> answer(frame, form.status(), view));
    }

    private Uni<RestResponse<TemplateInstance>> undecided(ProgressQuery query, int status, List<String> trouble) {
        Frame frame = frames.in(Section.PROGRESS).afterForm(query.address());
        return room.undecided(query, trouble, frame.language()).map(view -> answer(frame, status, view));
    }

    private static RestResponse<TemplateInstance> answer(Frame frame, int status, ProgressView view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Progress(frame, view)))
                .build();
    }

    private static RestResponse<TemplateInstance> after(ProgressQuery query, String done) {
        return RestResponse.seeOther(
                URI.create(Address.of(query.address()).with("done", done).text()));
    }
}
