package org.biaogan.dashboard.progress;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What a unit's projects achieved in a period: type it in, attach photos, hand it in. */
@Path(ProgressQuery.PATH)
public class ProgressPage {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final ProgressRoom room;
    private final ProgressDesk desk;
    private final PhotoPost photos;
    private final Frames frames;

    ProgressPage(ProgressRoom room, ProgressDesk desk, PhotoPost photos, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.photos = photos;
        this.frames = frames;
    }

    record Progress(Frame frame, ProgressView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> form(
            @RestQuery String unit,
            @RestQuery String period,
            @RestQuery String part,
            @RestQuery Integer page,
            @RestQuery String done) {
        Frame frame = frames.in(Section.PROGRESS);
        ProgressWords words = frame.language().words(ProgressWords.class);
        String said = "reported".equals(done) ? words.reported() : "decided".equals(done) ? words.decided() : null;
        return room.open(ProgressQuery.of(unit, period, part, page), said, frame.language())
                .map(view -> answer(frame, view.unavailable() ? UNAVAILABLE : OK, view));
    }

    /** The photos lie in files of their own, hence the thread that may wait for them. */
    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> report(@BeanParam SentProgress sent) {
        ProgressForm form = sent.read();
        Language language = frames.language();
        return photos.withPhotos(Objections.ofShape(form, language), sent.photos(form), language)
                .chain(complete -> complete.isRefused() ? again(complete) : handIn(complete, language));
    }

    private Uni<RestResponse<TemplateInstance>> handIn(ProgressForm form, Language language) {
        if (form.changed().isEmpty()) {
            String nothing = language.words(ProgressWords.class).nothingTyped();
            return again(form.unclear(UNPROCESSABLE, List.of(nothing)));
        }
        return desk.report(form)
                .map(done -> after(form.query(), "reported"))
                .onFailure()
                .recoverWithUni(failure -> again(Objections.of(failure, form, language)));
    }

    private Uni<RestResponse<TemplateInstance>> again(ProgressForm form) {
        Frame frame = frames.in(Section.PROGRESS).afterForm(form.query().address());
        return room.again(form, frame.language()).map(view -> answer(frame, form.status(), view));
    }

    static RestResponse<TemplateInstance> answer(Frame frame, int status, ProgressView view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Progress(frame, view)))
                .build();
    }

    static RestResponse<TemplateInstance> after(ProgressQuery query, String done) {
        return RestResponse.seeOther(
                URI.create(Address.of(query.address()).with("done", done).text()));
    }
}
