package org.biaogan.dashboard.project;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts the form that describes a project together. */
@ApplicationScoped
class EditRoom {

    private final ProjectDesk projects;
    private final ZoneBook zones;
    private final OfficialBook officials;

    EditRoom(ProjectDesk projects, ZoneBook zones, OfficialBook officials) {
        this.projects = projects;
        this.zones = zones;
        this.officials = officials;
    }

    /** The form of a new project. */
    Uni<EditView> blank(Language language) {
        return offered().map(offered -> EditView.of(null, EditForm.empty(), offered, language));
    }

    /** The form with what the project says now. */
    Uni<EditView> known(String code, Language language) {
        return Uni.combine()
                .all()
                .unis(projects.project(code), offered())
                .with((project, offered) -> EditView.of(code, EditForm.of(project.value()), offered, language));
    }

    /** The form as it was typed, to go on. */
    Uni<RestResponse<TemplateInstance>> again(Frame frame, String code, EditForm form) {
        return offered().map(offered -> answer(frame, form, EditView.of(code, form, offered, frame.language())));
    }

    /** The form as it was typed, with why it was refused and what was changed meanwhile. */
    Uni<RestResponse<TemplateInstance>> refused(Frame frame, String code, EditForm form, Throwable failure) {
        EditForm refused = form.refused(failure, frame.language());
        return failure instanceof ChangedMeanwhile late
                ? offered()
                        .map(offered ->
                                answer(frame, refused, EditView.of(code, refused, late, offered, frame.language())))
                : again(frame, code, refused);
    }

    private Uni<EditView.Offered> offered() {
        return Uni.combine()
                .all()
                .unis(zones.zone(), officials.officials())
                .with((zone, people) -> new EditView.Offered(zone.value(), people.value()));
    }

    private static RestResponse<TemplateInstance> answer(Frame frame, EditForm form, EditView view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(
                        form.typed().status())
                .entity(frame.speak(new EditPage.Edit(frame, view)))
                .build();
    }
}
