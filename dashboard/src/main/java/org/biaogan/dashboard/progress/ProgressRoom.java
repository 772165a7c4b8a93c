package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Gathers what the form is shown with: all that does not depend on each other is asked for at the same time. */
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

    /** For a first look; what was left open is filled in. A sheet that cannot be asked for is missing, and the page says so. */
    Uni<ProgressView> open(ProgressQuery asked, String done, Language language) {
        return zones.zone().chain(zone -> {
            ProgressQuery query = completed(asked, zone.value());
            Uni<Optional<Reading<Sheet>>> sheet =
                    desk.sheet(query).map(Optional::of).onFailure(Outage.class).recoverWithItem(Optional.empty());
            return around(query, zone, sheet, language)
                    .map(around -> ProgressView.open(around, query, done, clock, language));
        });
    }

    /** For a form that was not taken: whatever fails, it is shown again with what was typed. */
    Uni<ProgressView> again(ProgressForm form, Language language) {
        return surroundings(form.query(), language).map(around -> ProgressView.again(around, form, clock, language));
    }

    /** For decisions that were not taken. */
    Uni<ProgressView> undecided(ProgressQuery query, List<String> trouble, Language language) {
        return surroundings(query, language)
                .map(around -> ProgressView.undecided(around, query, trouble, clock, language));
    }

    /** The sheet that a file is held against; empty where it cannot be asked for. */
    Uni<KnownSheet> known(ProgressQuery query) {
        return Uni.combine()
                .all()
                .unis(sheet(query), zone())
                .with((sheet, zone) -> new KnownSheet(sheet.map(Reading::value).orElse(Sheet.NONE), zone.value()));
    }

    private Uni<Surroundings> surroundings(ProgressQuery query, Language language) {
        return zone().chain(zone -> around(query, zone, sheet(query), language));
    }

    private Uni<Surroundings> around(
            ProgressQuery query, Reading<Zone> zone, Uni<Optional<Reading<Sheet>>> sheet, Language language) {
        Uni<Part<List<WaitingRow>>> waiting = Part.of(
                desk.waiting(query),
                found -> found.stream()
                        .map(one -> WaitingRow.of(one, zone.value(), language))
                        .toList(),
                language);
        return Uni.combine()
                .all()
                .unis(sheet, waiting)
                .with((found, part) ->
                        new Surroundings(zone, found, part, visitors.rights().mayKeepProjects()));
    }

    private Uni<Optional<Reading<Sheet>>> sheet(ProgressQuery query) {
        return desk.sheet(query).map(Optional::of).onFailure().recoverWithItem(Optional.empty());
    }

    private Uni<Reading<Zone>> zone() {
        Reading<Zone> nothing = new Reading<>(new Zone(List.of(), List.of()), clock.instant(), false);
        return zones.zone().onFailure().recoverWithItem(nothing);
    }

    private ProgressQuery completed(ProgressQuery asked, Zone zone) {
        String unit = asked.unit() != null
                ? asked.unit()
                : zone.firstOf(visitors.rights().units()).map(Unit::code).orElseThrow(NotFoundException::new);
        String period = asked.period() != null
                ? asked.period()
                : YearMonth.now(clock).minusMonths(1).toString();
        return new ProgressQuery(unit, period, asked.page());
    }
}
