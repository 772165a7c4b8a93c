package org.biaogan.dashboard.meeting;

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
import java.time.LocalDate;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form by which a meeting is entered, and by which decisions are added to it. */
@Path(NewMeetingPage.PATH)
public class NewMeetingPage {

    static final String PATH = "/meetings/new";

    private static final int OK = 200;
    private static final int STALE = 412;

    private final MeetingRoom room;
    private final MeetingDesk desk;
    private final Frames frames;
    private final Clock clock;

    NewMeetingPage(MeetingRoom room, MeetingDesk desk, Frames frames, Clock clock) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
        this.clock = clock;
    }

    record NewMeeting(Frame frame, MeetingFormView view) implements TemplateInstance {}

    /** @param of the meeting to be revised; null for a new one */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> form(@RestQuery String of) {
        Frame frame = frames.in(Section.MEETINGS);
        Uni<MeetingForm> form = of == null || of.isBlank()
                ? Uni.createFrom().item(MeetingForm.empty(LocalDate.now(clock)))
                : room.formOf(of.strip());
        return form.chain(begun -> room.view(begun, frame.language()))
                .map(view -> frame.speak(new NewMeeting(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> save(@BeanParam SentMeeting sent) {
        MeetingForm form = sent.form();
        Frame frame = frames.in(Section.MEETINGS)
                .afterForm(Address.of(PATH)
                        .with("of", form.isRevision() ? form.code() : "")
                        .text());
        if (sent.wantsMore()) {
            return shown(frame, form.longer(), OK);
        }
        MeetingForm read = form.read(frame.language());
        if (read.typed().isRefused()) {
            return shown(frame, read, read.typed().status());
        }
        return desk.save(read)
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create(MeetingPage.PATH + "/" + form.code())))
                .onFailure()
                .recoverWithUni(failure -> refused(frame, read, failure));
    }

    private Uni<RestResponse<TemplateInstance>> refused(Frame frame, MeetingForm form, Throwable failure) {
        MeetingForm refused = form.refused(failure, frame.language());
        Uni<MeetingForm> again = refused.typed().status() == STALE
                ? room.late(refused, frame.language())
                : Uni.createFrom().item(refused);
        return again.chain(next -> shown(frame, next, next.typed().status()));
    }

    private Uni<RestResponse<TemplateInstance>> shown(Frame frame, MeetingForm form, int status) {
        return room.view(form, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new NewMeeting(frame, view)))
                        .build());
    }
}
