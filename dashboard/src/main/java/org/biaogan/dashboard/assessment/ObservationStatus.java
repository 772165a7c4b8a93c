package org.biaogan.dashboard.assessment;

/** What the source says about a figure: the SDMX code list CL_OBS_STATUS (观测状态). */
public enum ObservationStatus {
    A,
    B,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    S,
    U,
    V,
    W,
    /** A code that this list does not know. */
    OTHER;

    /** The status of this code; none where there is no code. */
    public static ObservationStatus of(String code) {
        for (ObservationStatus status : values()) {
            if (status.name().equals(code)) {
                return status;
            }
        }
        return OTHER;
    }
}
