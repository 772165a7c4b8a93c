package org.biaogan.dashboard.meeting;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.meeting.MeetingPage.MeetingOne;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Retires a meeting, once that is confirmed on its page; where it is refused, its page says why. */
@Path(MeetingPage.PATH)
public class RetirementPage {

    private static final int STALE = 412;

    private final MeetingRoom room;
    private final MeetingDesk desk;
    private final Frames frames;

    RetirementPage(MeetingRoom room, MeetingDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    @POST
    @Path("{code}/retired")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> retire(@RestPath String code, @RestForm String version) {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw new BadRequestException();
        }
        String page = Address.of(MeetingPage.PATH + "/" + code).text();
        Frame frame = frames.in(Section.MEETINGS).afterForm(page);
        return desk.retire(code, version)
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create(page)))
                .onFailure()
                .recoverWithUni(failure -> again(code, frame, FormTrouble.of(failure, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> again(String code, Frame frame, FormTrouble trouble) {
        String overtaken = frame.language().words(MeetingWords.class).retireOvertaken();
        List<String> lines = trouble.status() == STALE ? List.of(overtaken) : trouble.lines();
        return room.story(code, frame.language())
                .map(story -> RestResponse.ResponseBuilder.<TemplateInstance>create(trouble.status())
                        .entity(frame.speak(new MeetingOne(frame, story.troubled(lines))))
                        .build());
    }
}
