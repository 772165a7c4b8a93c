package org.biaogan.metrics.target;

/** The trajectory a target is set on (序时进度的口径). */
public record TrajectoryChoice(TrajectoryKind kind) {

    /** What holds where nothing is said. */
    static final TrajectoryChoice LINEAR = new TrajectoryChoice(TrajectoryKind.LINEAR);
}
