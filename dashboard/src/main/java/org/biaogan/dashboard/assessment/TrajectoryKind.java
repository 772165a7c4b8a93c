package org.biaogan.dashboard.assessment;

/** How the expected progress runs through the year (序时方式). */
public enum TrajectoryKind {
    LINEAR,
    SEASONAL,
    CUSTOM;

    static TrajectoryKind of(Assessment.Trajectory trajectory) {
        return trajectory == null || trajectory.kind() == null ? LINEAR : valueOf(trajectory.kind());
    }
}
