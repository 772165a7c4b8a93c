package org.biaogan.dashboard.target;

import io.quarkus.qute.TemplateInstance;
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
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The targets of a unit and year, with the form to set them for administrators. */
@Path("/targets")
public class TargetPage {

    private static final int UNPROCESSABLE = 422;

    private final TargetRoom room;
    private final TargetDesk desk;
    private final Frames frames;

    TargetPage(TargetRoom room, TargetDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Targets(Frame frame, TargetsView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> targets(@RestQuery String unit, @RestQuery String year, @RestQuery String revise) {
        Frame frame = frames.in(Section.TARGETS);
        return room.view(TargetQuery.of(unit, year, revise, room.thisYear()), frame.language())
                .map(view -> frame.speak(new Targets(frame, view)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> send(@BeanParam TargetFields fields) {
        TargetForm form = fields.form();
        Frame frame = frames.in(Section.TARGETS)
                .afterForm(list(form).with("revise", form.id()).text());
        List<String> faults = form.faults(frame.language().words(TargetWords.class));
        if (!faults.isEmpty()) {
            return again(frame, UNPROCESSABLE, form.refused(faults), null);
        }
        Uni<RestResponse<TemplateInstance>> answer = fields.isToBeSaved() ? saved(form) : looked(frame, form);
        return answer.onFailure().recoverWithUni(failure -> {
            FormTrouble trouble = FormTrouble.of(failure, frame.language());
            return again(frame, trouble.status(), form.refused(trouble.lines()), null);
        });
    }

    private Uni<RestResponse<TemplateInstance>> saved(TargetForm form) {
        URI list = URI.create(list(form).text());
        return desk.save(form).map(target -> RestResponse.seeOther(list));
    }

    private static Address list(TargetForm form) {
        return Address.of("/targets").with("unit", form.unit()).with("year", form.hasYear() ? form.year() : "");
    }

    private Uni<RestResponse<TemplateInstance>> looked(Frame frame, TargetForm form) {
        return desk.preview(form.draft()).chain(preview -> again(frame, 200, form, preview));
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, int status, TargetForm form, Preview preview) {
        return room.viewAgain(form, preview, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new Targets(frame, view)))
                        .build());
    }
}
