package org.biaogan.dashboard.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.assessment.AssessmentDesk;
import org.biaogan.dashboard.assessment.Standings;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts a board together from as few calls as possible: the zone is usually known, so one. */
@ApplicationScoped
class BoardDesk {

    private final ZoneBook zones;
    private final AssessmentDesk assessments;
    private final VisitorDesk visitors;

    BoardDesk(ZoneBook zones, AssessmentDesk assessments, VisitorDesk visitors) {
        this.zones = zones;
        this.assessments = assessments;
        this.visitors = visitors;
    }

    /** The board wanted; without a unit that of the visitor's own first, else of the zone; an official's: all units. */
    Uni<Board> board(BoardQuery query) {
        if (query.unit() == null && query.official() != null) {
            return board(query.ofUnit(BoardQuery.ALL_UNITS));
        }
        if (query.unit() == null) {
            return zones.zone().chain(zone -> inZone(query.ofUnit(ownUnit(zone.value())), zone));
        }
        return Uni.combine()
                .all()
                .unis(zones.zone(), standings(query))
                .with((zone, standings) -> new Board(query, zone, standings));
    }

    private Uni<Board> inZone(BoardQuery query, Reading<Zone> zone) {
        return standings(query).map(standings -> new Board(query, zone, standings));
    }

    private Uni<Reading<Standings>> standings(BoardQuery query) {
        return assessments.standings(query.unitAsked(), query.period(), query.theme(), query.official());
    }

    private String ownUnit(Zone zone) {
        return zone.firstOf(visitors.rights().units()).map(Unit::code).orElse(BoardQuery.ALL_UNITS);
    }
}
