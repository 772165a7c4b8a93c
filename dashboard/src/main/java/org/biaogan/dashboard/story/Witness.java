package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.project.ProjectDesk;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Knows a project, and what the visitor is to it. */
@ApplicationScoped
class Witness {

    private final ProjectDesk projects;
    private final ZoneBook zones;
    private final VisitorDesk visitors;

    Witness(ProjectDesk projects, ZoneBook zones, VisitorDesk visitors) {
        this.projects = projects;
        this.zones = zones;
        this.visitors = visitors;
    }

    /** A project and what the visitor is to it. */
    record Seen(Reading<Project> project, Standpoint standpoint) {}

    Uni<Seen> of(String code) {
        Uni<Zone> zone = zones.zone().map(Reading::value).onFailure().recoverWithItem(Standpoint::nowhere);
        return Uni.combine()
                .all()
                .unis(projects.project(code), zone)
                .with((project, known) -> new Seen(project, Standpoint.of(visitors.rights(), project.value(), known)));
    }
}
