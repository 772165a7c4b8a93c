package org.biaogan.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A project on the timeline, as the service describes it. */
record Lane(
        String project,
        String name,
        String nameEn,
        String unitName,
        String unitNameEn,
        boolean flagship,
        String stage,
        String light,
        String state,
        List<Bar> bars,
        List<Node> milestones) {

    /** How long it is planned, or was built; open where it goes on. */
    record Bar(String kind, LocalDate from, LocalDate to, boolean open) {}

    /** A milestone. */
    record Node(
            String name,
            String nameEn,
            LocalDate planned,
            LocalDate forecast,
            LocalDate actual,
            SlipDays slipDays,
            String state) {

        /** The day it was reached on, or is expected on. */
        LocalDate day() {
            return Stream.of(actual, forecast, planned)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** By how many days it comes later than first planned. */
    record SlipDays(long first) {}

    record Lanes(List<Lane> items) {}

    /** Every day that stands on the axis. */
    Stream<LocalDate> days() {
        return Stream.concat(
                        bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to())),
                        milestones.stream().map(Node::day))
                .filter(Objects::nonNull);
    }
}
