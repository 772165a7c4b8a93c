package org.biaogan.dashboard.assessment;

/** How the expected progress runs through the year (序时方式). */
public enum TrajectoryKind {
    LINEAR,
    SEASONAL,
    CUSTOM;

    /** The kind used; linear where none is named. */
    public static TrajectoryKind of(Assessment.Trajectory trajectory) {
        return of(trajectory == null ? null : trajectory.kind());
    }

    /** By name; linear where there is none. */
    public static TrajectoryKind of(String name) {
        return name == null || name.isBlank() ? LINEAR : valueOf(name);
    }
}
