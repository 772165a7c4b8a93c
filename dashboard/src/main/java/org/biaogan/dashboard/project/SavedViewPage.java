package org.biaogan.dashboard.project;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.savedview.SavedViewDesk;
import org.biaogan.dashboard.savedview.SavedViewForm;
import org.biaogan.dashboard.savedview.SavedViewList.Event;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Saves and removes views of the register. The filters stand in the address, as they do in that of the register. */
@Path(RegisterView.PATH + "/views")
@Produces(MediaType.TEXT_HTML)
public class SavedViewPage {

    private final ViewedRegister register;
    private final SavedViewDesk views;
    private final Frames frames;

    SavedViewPage(ViewedRegister register, SavedViewDesk views, Frames frames) {
        this.register = register;
        this.views = views;
        this.frames = frames;
    }

    @POST
    public Uni<RestResponse<TemplateInstance>> save(
            @BeanParam RegisterPage.Wanted wanted,
            @RestForm String key,
            @RestForm String name,
            @RestForm String shared) {
        ProjectQuery query = wanted.query();
        Typed typed = SavedViewForm.sent(key, name, shared);
        Language language = frames.language();
        return register.complete(query)
                .chain(meant -> views.save(
                        typed.key(), SavedViewForm.name(typed), meant.filters(), SavedViewForm.isShared(typed)))
                .map(saved -> back(query, "saved"))
                .onFailure()
                .recoverWithUni(failure -> {
                    Typed again = SavedViewForm.refused(typed, failure, language);
                    return answer(query, again.status(), Event.refused(again));
                });
    }

    @POST
    @Path("removed")
    public Uni<RestResponse<TemplateInstance>> remove(@BeanParam RegisterPage.Wanted wanted, @RestForm UUID id) {
        if (id == null) {
            throw new BadRequestException();
        }
        ProjectQuery query = wanted.query();
        return views.remove(id)
                .map(removed -> back(query, "removed"))
                .onFailure()
                .recoverWithUni(failure -> {
                    FormTrouble trouble = FormTrouble.of(failure, frames.language());
                    return answer(query, trouble.status(), Event.refused(trouble.lines()));
                });
    }

    private Uni<RestResponse<TemplateInstance>> answer(ProjectQuery query, int status, Event event) {
        Frame frame = frames.in(Section.PROJECTS).afterForm(query.address(RegisterView.PATH));
        return register.view(query, event, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new RegisterPage.Projects(frame, view)))
                        .build());
    }

    private static RestResponse<TemplateInstance> back(ProjectQuery query, String done) {
        String address =
                Address.of(query.address(RegisterView.PATH)).with("done", done).text();
        return RestResponse.seeOther(URI.create(address));
    }
}
