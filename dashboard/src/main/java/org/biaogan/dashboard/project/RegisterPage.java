package org.biaogan.dashboard.project;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.savedview.SavedViewList.Event;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of projects. */
@Path(RegisterView.PATH)
public class RegisterPage {

    private final ViewedRegister register;
    private final Frames frames;

    RegisterPage(ViewedRegister register, Frames frames) {
        this.register = register;
        this.frames = frames;
    }

    record Projects(Frame frame, RegisterView view) implements TemplateInstance {}

    /** The parameters of the address, as they came. */
    public static class Wanted {
        @RestQuery
        String unit;

        @RestQuery
        String stage;

        @RestQuery
        String light;

        @RestQuery
        String sector;

        @RestQuery
        String leader;

        @RestQuery
        String theme;

        @RestQuery
        boolean flagship;

        @RestQuery
        String q;

        @RestQuery
        String sort;

        @RestQuery
        String page;

        ProjectQuery query() {
            return new ProjectQuery(
                    ProjectQuery.ALL_UNITS.equals(unit) ? unit : ProjectQuery.code(unit),
                    ProjectQuery.stage(stage),
                    ProjectQuery.light(light),
                    ProjectQuery.text(sector),
                    ProjectQuery.code(leader),
                    ProjectQuery.code(theme),
                    flagship,
                    ProjectQuery.text(q),
                    ProjectOrder.of(sort),
                    ProjectQuery.page(page));
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> projects(@BeanParam Wanted wanted, @RestQuery String done) {
        Frame frame = frames.in(Section.PROJECTS);
        return register.view(wanted.query(), Event.done(done, frame.language()), frame.language())
                .map(view -> frame.speak(new Projects(frame, view)));
    }
}
