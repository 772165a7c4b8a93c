package org.biaogan.dashboard.board;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentDesk;
import org.biaogan.dashboard.assessment.Official;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.assessment.Standings;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.zone.Zone;

/** A board as read: the rows of a unit at a period, with the zone around it. */
record Board(BoardQuery query, Reading<Zone> zone, Reading<Standings> standings) {

    /** The rows wanted, in the order wanted. */
    List<Assessment> rows() {
        return wanted().filter(row -> query.show() == null || row.standing() == query.show())
                .sorted(query.order().comparator())
                .toList();
    }

    /** How many rows there are of each standing, whatever is shown. */
    Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        wanted().forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts;
    }

    /** The official whose targets alone are shown, as the rows name him or her; empty for everybody's. */
    Optional<Official> official() {
        return standings.value().items().stream()
                .flatMap(row -> row.answerable().stream())
                .filter(official -> official.code().equals(query.official()))
                .findFirst();
    }

    private Stream<Assessment> wanted() {
        return standings.value().items().stream().filter(row -> !query.flagship() || row.flagship());
    }

    String period() {
        return standings.value().period();
    }

    /** 数据截至. */
    OffsetDateTime asOf() {
        return standings.value().asOf();
    }

    /** Whether there may be more rows than were read. */
    boolean full() {
        return standings.value().items().size() >= AssessmentDesk.MOST_ROWS;
    }
}
