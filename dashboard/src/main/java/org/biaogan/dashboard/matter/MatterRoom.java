package org.biaogan.dashboard.matter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.DispatchBoard.Material;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the pages of problems and directives together: all that one needs is asked for at the same time. */
@ApplicationScoped
public class MatterRoom {

    private final MatterDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final VisitorDesk visitors;

    MatterRoom(MatterDesk desk, ZoneBook zones, OfficialBook officials, VisitorDesk visitors) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.visitors = visitors;
    }

    /** The dispatch board. */
    public Uni<DispatchBoard> board(MatterFilter filter, Language language) {
        boolean mayRegister =
                filter.kind() == MatterKind.PROBLEM && visitors.rights().mayRegisterProblems();
        return Uni.combine()
                .all()
                .unis(
                        desk.list(filter),
                        desk.byState(filter),
                        desk.byOwner(filter),
                        zones.zone(),
                        officials.officials())
                .with((matters, byState, byOwner, zone, people) -> DispatchBoard.of(
                        filter, new Material(matters, byState, byOwner, zone, people), mayRegister, language));
    }
}
