package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts a page of the register together; all that it needs is asked for at the same time. */
@ApplicationScoped
class RegisterRoom {

    private final ProjectDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final VisitorDesk visitors;

    RegisterRoom(ProjectDesk desk, ZoneBook zones, OfficialBook officials, VisitorDesk visitors) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.visitors = visitors;
    }

    /** The page wanted; without a unit that of the visitor's own units first, else of all. */
    Uni<Register> register(ProjectQuery query) {
        return zones.zone().chain(zone -> register(inZone(query, zone.value()), zone));
    }

    /** The query with the unit that is meant where none is named. */
    Uni<ProjectQuery> complete(ProjectQuery query) {
        return query.unit() != null
                ? Uni.createFrom().item(query)
                : zones.zone().map(zone -> inZone(query, zone.value()));
    }

    private Uni<Register> register(ProjectQuery query, Reading<Zone> zone) {
        Uni<Reading<List<NamedOfficial>>> people = officials.officials();
        Uni<Reading<Counted>> page = desk.page(query);
        Uni<Map<ProjectLight, Long>> counts = desk.counts(query);
        return Uni.combine()
                .all()
                .unis(people, page, counts)
                .with((known, projects, numbers) -> new Register(query, zone, known, projects, numbers));
    }

    private ProjectQuery inZone(ProjectQuery query, Zone zone) {
        if (query.unit() != null) {
            return query;
        }
        return query.ofUnit(visitors.rights().units().stream()
                .flatMap(code -> zone.unit(code).stream())
                .findFirst()
                .map(Unit::code)
                .orElse(ProjectQuery.ALL_UNITS));
    }
}
