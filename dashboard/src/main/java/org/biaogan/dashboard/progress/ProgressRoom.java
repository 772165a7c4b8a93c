package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Gathers what the form is shown with. */
@ApplicationScoped
class ProgressRoom {

    private final ProgressDesk desk;
    private final ZoneBook zones;
    private final VisitorDesk visitors;
    private final Clock clock;

    ProgressRoom(ProgressDesk desk, ZoneBook zones, VisitorDesk visitors, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** For a first look; what was left open is filled in. */
    Uni<ProgressView> open(ProgressQuery asked, String done, Language language) {
        return zones.zone().chain(zone -> {
            ProgressQuery query = completed(asked, zone.value());
            return desk.sheet(query)
                    .chain(sheet -> view(zone, sheet, ProgressForm.of(query, sheet), List.of(), done, language));
        });
    }

    /** For a form that was not taken: shown again with what was typed. */
    Uni<ProgressView> again(ProgressForm form, Language language) {
        return zones.zone().chain(zone -> desk.sheet(form.query())
                .chain(sheet -> view(zone, sheet, form, List.of(), null, language)));
    }

    /** For decisions that were not taken. */
    Uni<ProgressView> undecided(ProgressQuery query, List<String> trouble, Language language) {
        return zones.zone().chain(zone -> desk.sheet(query)
                .chain(sheet -> view(zone, sheet, ProgressForm.of(query, sheet), trouble, null, language)));
    }

    private Uni<ProgressView> view(
            Reading<Zone> zone, Sheet sheet, ProgressForm form, List<String> trouble, String done, Language language) {
        boolean mayEnter = visitors.rights().mayKeepProjects();
        return desk.waiting(form.query())
                .map(waiting -> ProgressView.of(zone, sheet, form, waiting, mayEnter, trouble, done, clock, language));
    }

    private ProgressQuery completed(ProgressQuery asked, Zone zone) {
        String unit = asked.unit() != null
                ? asked.unit()
                : zone.firstOf(visitors.rights().units()).map(Unit::code).orElseThrow(NotFoundException::new);
        String period = asked.period() != null
                ? asked.period()
                : YearMonth.now(clock).minusMonths(1).toString();
        return new ProgressQuery(unit, period);
    }
}
