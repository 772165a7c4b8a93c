package org.biaogan.dashboard.project;

import java.util.Arrays;
import org.biaogan.dashboard.assessment.Standing;

/** How a project stands today: a light (亮灯), or a state that is never a light; in the order in which one should look. */
public enum ProjectLight {
    RED(Standing.RED),
    YELLOW(Standing.YELLOW),
    /** Under way, and the report that was due did not come. */
    LATE(Standing.LATE),
    /** Under way, and nothing reported that could be measured. */
    NO_DATA(Standing.NO_DATA),
    /** No planned dates to measure time by. */
    NO_PLAN(Standing.NO_TARGET),
    GREEN(Standing.GREEN),
    /** Not started, and by the plan it need not have. */
    NOT_DUE(Standing.NOT_DUE),
    SUSPENDED(Standing.NO_TARGET),
    TERMINATED(Standing.NO_TARGET),
    /** Completed, whatever comes after. */
    DONE(Standing.MET),
    /** Nobody has reckoned it yet. */
    UNKNOWN(Standing.NO_TARGET);

    private final Standing shape;

    ProjectLight(Standing shape) {
        this.shape = shape;
    }

    /** The shape and colour it is drawn with. */
    public Standing shape() {
        return shape;
    }

    /** Of a light and a state of the service, exactly one of which is given. */
    public static ProjectLight of(String light, String state) {
        String word = light == null ? state : light;
        return Arrays.stream(values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Those that can be asked for. */
    static ProjectLight[] known() {
        return Arrays.stream(values()).filter(light -> light != UNKNOWN).toArray(ProjectLight[]::new);
    }
}
