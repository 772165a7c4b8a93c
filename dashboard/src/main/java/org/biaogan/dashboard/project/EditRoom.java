package org.biaogan.dashboard.project;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts the form that describes a project together. */
@ApplicationScoped
class EditRoom {

    private final EditDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;

    EditRoom(EditDesk desk, ZoneBook zones, OfficialBook officials) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
    }

    /**
     * The form.
     *
     * @param code null for a new project
     * @param conflict null where nobody changed the project meanwhile
     */
    Uni<EditView> view(String code, Filled filled, ChangedMeanwhile conflict, Language language) {
        Uni<Map<String, Object>> known = code == null ? Uni.createFrom().item(Map.of()) : desk.description(code);
        return Uni.combine()
                .all()
                .unis(known, zones.zone(), officials.officials())
                .with((project, zone, people) -> EditView.of(
                        project, filled, conflict, new EditView.Offered(zone.value(), people.value()), language));
    }

    /** The form once more, with what was typed, why it was refused and what was changed meanwhile. */
    Uni<RestResponse<TemplateInstance>> again(Frame frame, String code, Filled filled, Throwable failure) {
        Language language = frame.language();
        ChangedMeanwhile conflict = failure instanceof ChangedMeanwhile late ? late : null;
        return view(code, filled.refused(failure, language), conflict, language)
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(
                                FormTrouble.of(failure, language).status())
                        .entity(frame.speak(new EditPage.Edit(frame, view)))
                        .build());
    }
}
