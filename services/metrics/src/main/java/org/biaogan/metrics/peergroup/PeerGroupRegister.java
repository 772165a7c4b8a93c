package org.biaogan.metrics.peergroup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the groups of units that are compared with each other. */
@ApplicationScoped
public class PeerGroupRegister extends Register<PeerGroupVersion> implements Referrer {

    private final PeerGroupRepository groups;
    private final UnitTree units;

    PeerGroupRegister(PeerGroupRepository groups, UnitTree units, RegisterOffice office) {
        super("peer-groups", groups, office);
        this.groups = groups;
        this.units = units;
    }

    /** A group as it was known at an instant; 404 naming the parameter where it was not. Needs a session. */
    public Uni<PeerGroupView> at(String code, Instant asOf) {
        return groups.at(code, asOf)
                .onItem()
                .ifNull()
                .failWith(() ->
                        Rejected.unknown("group", "UNKNOWN_GROUP", "There is no peer group '%s'.".formatted(code)))
                .map(PeerGroupView::of);
    }

    /** All groups as they were known at an instant, by code. Needs a session. */
    public Uni<List<PeerGroupView>> allAt(Instant asOf) {
        return groups.allAt(asOf)
                .map(found -> found.stream().map(PeerGroupView::of).toList());
    }

    @Override
    protected Uni<Void> check(PeerGroupVersion candidate) {
        return units.current()
                .invoke(tree -> requireUnits(candidate.units, tree.keySet()))
                .replaceWithVoid();
    }

    @Override
    protected PeerGroupVersion retired(PeerGroupVersion current, LocalDate lastDay) {
        return new PeerGroupVersion(new NewPeerGroup(
                current.code(), current.name, current.nameEn, List.of(current.units), lastDay, "retired"));
    }

    @Override
    public String name() {
        return "peer groups";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return kind.equals("units")
                ? groups.count("array_contains(units, ?1) and knownTo is null and validTo is null", code)
                : Uni.createFrom().item(0L);
    }

    private static void requireUnits(String[] wanted, Set<String> known) {
        List<Fault> faults = Arrays.stream(wanted)
                .filter(unit -> !known.contains(unit))
                .map(unit -> new Fault("units", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit)))
                .toList();
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }
}
