package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.peergroup.PeerGroupView;
import org.biaogan.metrics.unit.UnitView;

/**
 * Who is compared with whom (同类单位): the units of the peer group a unit is in, the first by code if it is in several; else
 * its siblings below the same parent. A unit is always one of its own peers.
 */
record Peers(Collection<PeerGroupView> groups, Map<String, UnitView> units) {

    /** The peers in use on a day; only the unit itself where it is in no group and below nothing. */
    Set<String> of(UnitView unit, LocalDate day) {
        Optional<PeerGroupView> group = group(unit, day);
        return (group.isPresent() ? group.get().units().stream() : siblings(unit))
                .filter(peer -> peer.equals(unit.code()) || isInUse(peer, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parent whose own figure stands for its children's average; empty where a group says who is compared. */
    Optional<String> parent(UnitView unit, LocalDate day) {
        return group(unit, day).isPresent() ? Optional.empty() : Optional.ofNullable(unit.parent());
    }

    /** When any group or unit was described last: who is a peer of whom may have changed with it. */
    Stream<Instant> known() {
        return Stream.concat(
                groups.stream().map(PeerGroupView::knownFrom),
                units.values().stream().map(UnitView::knownFrom));
    }

    private Optional<PeerGroupView> group(UnitView unit, LocalDate day) {
        return groups.stream()
                .filter(group -> group.validTo() == null || !day.isAfter(group.validTo()))
                .filter(group -> group.units().contains(unit.code()))
                .min(Comparator.comparing(PeerGroupView::code));
    }

    private Stream<String> siblings(UnitView unit) {
        return unit.parent() == null
                ? Stream.of(unit.code())
                : units.values().stream()
                        .filter(other -> unit.parent().equals(other.parent()))
                        .map(UnitView::code);
    }

    private boolean isInUse(String code, LocalDate day) {
        return units.containsKey(code) && units.get(code).isInUseOn(day);
    }
}
