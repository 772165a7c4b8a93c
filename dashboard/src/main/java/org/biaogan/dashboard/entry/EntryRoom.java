package org.biaogan.dashboard.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Gathers what the form is shown with: all that does not depend on each other is asked for at the same time. */
@ApplicationScoped
class EntryRoom {

    private final EntryDesk desk;
    private final ZoneBook zones;
    private final VisitorDesk visitors;
    private final Clock clock;

    EntryRoom(EntryDesk desk, ZoneBook zones, VisitorDesk visitors, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** What a page and its surroundings are about. */
    record Scene(EntryQuery query, Surroundings around) {}

    /** For a first look; what was left open is filled in. A sheet that cannot be asked for is missing, and the page says so. */
    Uni<Scene> open(EntryQuery asked) {
        Rights rights = visitors.rights();
        return zones.zone().chain(zone -> {
            EntryQuery query = completed(asked, zone.value(), rights);
            Uni<EntrySheet> sheet = desk.sheet(query).onFailure(Outage.class).recoverWithNull();
            return gather(query, Uni.createFrom().item(zone), sheet);
        });
    }

    /** For a form that was sent: whatever fails, the form is shown again with what was typed. */
    Uni<Surroundings> around(EntryForm form) {
        Reading<Zone> nothing = new Reading<>(new Zone(List.of(), List.of()), clock.instant(), false);
        Uni<Reading<Zone>> zone = zones.zone().onFailure().recoverWithItem(nothing);
        Uni<EntrySheet> sheet = desk.sheet(form.query()).onFailure().recoverWithNull();
        return gather(form.query(), zone, sheet).map(Scene::around);
    }

    private Uni<Scene> gather(EntryQuery query, Uni<Reading<Zone>> zone, Uni<EntrySheet> sheet) {
        Rights rights = visitors.rights();
        return Uni.combine()
                .all()
                .unis(zone, sheet.map(Optional::ofNullable), desk.draft(query))
                .asTuple()
                .chain(known -> {
                    EntrySheet found = known.getItem2().orElse(null);
                    return closing(query, found)
                            .map(closing -> new Scene(
                                    query,
                                    new Surroundings(known.getItem1(), rights, found, known.getItem3(), closing)));
                });
    }

    private Uni<Closing> closing(EntryQuery query, EntrySheet sheet) {
        return Optional.ofNullable(sheet)
                .flatMap(EntrySheet::closed)
                .map(item -> desk.closing(query.unit(), item))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private EntryQuery completed(EntryQuery asked, Zone zone, Rights rights) {
        WritableUnits writable = WritableUnits.of(zone, rights);
        String unit = Optional.ofNullable(asked.unit())
                .or(() -> zone.firstOf(rights.units()).map(Unit::code).filter(writable::contains))
                .or(() -> zone.firstOf(List.of()).map(Unit::code))
                .orElseThrow(NotFoundException::new);
        return new EntryQuery(unit, asked.period() == null ? EntryChoices.lastOver(clock) : asked.period());
    }
}
