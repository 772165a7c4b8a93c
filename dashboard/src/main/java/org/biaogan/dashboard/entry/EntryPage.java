package org.biaogan.dashboard.entry;

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
import java.util.function.Function;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.upstream.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of a unit and period: check it, keep it as a draft, submit it. Nothing typed is ever lost on the way. */
@Path("/entry")
public class EntryPage {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final EntryRoom room;
    private final EntryDesk desk;
    private final Frames frames;
    private final Clock clock;

    EntryPage(EntryRoom room, EntryDesk desk, Frames frames, Clock clock) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
        this.clock = clock;
    }

    record Entry(Frame frame, EntryView view) implements TemplateInstance {}

    record Result(Frame frame, ResultView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> form(@RestQuery String unit, @RestQuery String period) {
        return room.open(EntryQuery.of(unit, period)).map(scene -> {
            EntryForm form = scene.around().form(scene.query());
            int status = scene.around().sheet() == null ? UNAVAILABLE : OK;
            return page(status, form, scene.around(), new Remarks(), "");
        });
    }

    /** Says what is odd or would be refused; stores nothing. */
    @POST
    @Path("check")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> check(@BeanParam SentForm sent) {
        EntryForm form = sent.read();
        Language language = frames.language();
        return room.around(form).chain(around -> {
            Remarks shape = Check.ofShape(form, language);
            if (around.sheet() == null) {
                shape.trouble(words().outage());
                return Uni.createFrom().item(page(UNAVAILABLE, form, around, shape, ""));
            }
            Uni<Remarks> judged = shape.refuseNothing()
                    ? judged(form, language)
                    : Uni.createFrom().item(shape);
            return judged.map(Check.against(around.sheet(), form, language)::and)
                    .map(remarks -> page(OK, form, around, remarks, news(form, remarks)));
        });
    }

    /** What the service says to the rows: it alone knows what is closed, and who may do what. */
    private Uni<Remarks> judged(EntryForm form, Language language) {
        return desk.refusal(form)
                .map(refusal -> refusal == null ? new Remarks() : Check.refused(form, refusal, language))
                .onFailure()
                .recoverWithItem(() -> {
                    Remarks remarks = new Remarks();
                    remarks.trouble(words().outage());
                    return remarks;
                });
    }

    @POST
    @Path("draft")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> save(@BeanParam SentForm sent) {
        EntryForm form = sent.read();
        return desk.save(form)
                .map(saved -> RestResponse.<TemplateInstance>seeOther(
                        URI.create(form.query().address("/entry"))))
                .onFailure()
                .recoverWithUni(failure -> status(failure) == PRECONDITION_FAILED
                        ? desk.draft(form.query())
                                .chain(newer -> again(form.basedOn(newer), failure, EntryWords::draftOvertaken))
                        : again(form, failure, EntryWords::outage));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> submit(@BeanParam SentForm sent) {
        EntryForm form = sent.read();
        Frame frame = frame(form);
        Remarks shape = Check.ofShape(form, frame.language());
        if (!shape.refuseNothing()) {
            return room.around(form).map(around -> page(UNPROCESSABLE, form, around, shape, ""));
        }
        return desk.submit(form)
                .map(recorded -> RestResponse.<TemplateInstance>ok(
                        frame.speak(new Result(frame, ResultView.of(form, recorded, frame.language())))))
                .onFailure()
                .recoverWithUni(failure ->
                        again(status(failure) == CONFLICT ? form.renewed() : form, failure, EntryWords::outage));
    }

    /** The form once more, with what was typed and why it was not taken. */
    private Uni<RestResponse<TemplateInstance>> again(
            EntryForm form, Throwable failure, Function<EntryWords, String> otherwise) {
        Remarks remarks = new Remarks();
        if (failure instanceof Refusal refusal && refusal.status() != PRECONDITION_FAILED) {
            remarks = Check.refused(form, refusal, frames.language());
        } else {
            remarks.trouble(otherwise.apply(words()));
        }
        Remarks said = remarks;
        return room.around(form).map(around -> page(status(failure), form, around, said, ""));
    }

    private RestResponse<TemplateInstance> page(
            int status, EntryForm form, Surroundings around, Remarks remarks, String news) {
        Frame frame = frame(form);
        EntryView view = EntryView.of(form, around, remarks, news, frame.language(), clock);
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Entry(frame, view)))
                .build();
    }

    private Frame frame(EntryForm form) {
        return frames.in(Section.ENTRY).afterForm(form.query().address("/entry"));
    }

    private String news(EntryForm form, Remarks remarks) {
        return remarks.refuseNothing() && remarks.warned() == 0
                ? words().checkedWell(form.filled().size())
                : words().checked(form.filled().size(), remarks.refused(), remarks.warned());
    }

    private EntryWords words() {
        return frames.language().words(EntryWords.class);
    }

    private static int status(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal.status() : UNAVAILABLE;
    }
}
