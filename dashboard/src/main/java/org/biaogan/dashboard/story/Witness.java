package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.project.ProjectDesk;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Knows a project, and what the visitor is to it. */
@ApplicationScoped
class Witness {

    private final ProjectDesk projects;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final VisitorDesk visitors;

    Witness(ProjectDesk projects, ZoneBook zones, OfficialBook officials, VisitorDesk visitors) {
        this.projects = projects;
        this.zones = zones;
        this.officials = officials;
        this.visitors = visitors;
    }

    /** A project, what the visitor is to it, and what officials are called. */
    record Seen(Reading<Project> project, Standpoint standpoint, Zone zone, List<NamedOfficial> officials) {

        /** An official's name in the reader's language; else as the project names him or her, empty for nobody. */
        String official(String code, String named, Language language) {
            return officials.stream()
                    .filter(official -> official.code().equals(code))
                    .findFirst()
                    .map(official -> official.name(language))
                    .orElse(named == null ? "" : named);
        }
    }

    Uni<Seen> of(String code) {
        Uni<Zone> zone = zones.zone().map(Reading::value).onFailure().recoverWithItem(Standpoint::nowhere);
        Uni<List<NamedOfficial>> people =
                officials.officials().map(Reading::value).onFailure().recoverWithItem(List.of());
        return Uni.combine()
                .all()
                .unis(projects.project(code), zone, people)
                .with((project, known, named) ->
                        new Seen(project, Standpoint.of(visitors.rights(), project.value(), known), known, named));
    }
}
