package org.biaogan.metrics.observation;

/** The status of an observation, in the words of the SDMX code list CL_OBS_STATUS. */
public enum ObservationStatus {
    /** Normal. */
    A(Content.REQUIRED),
    /** Break in the series. */
    B(Content.REQUIRED),
    /** The definition differs. */
    D(Content.REQUIRED),
    /** Estimated. */
    E(Content.REQUIRED),
    /** Forecast. */
    F(Content.REQUIRED),
    /** Experimental. */
    G(Content.REQUIRED),
    /** Missing: holiday or weekend. */
    H(Content.OPTIONAL),
    /** Imputed. */
    I(Content.REQUIRED),
    /** Derogation. */
    J(Content.OPTIONAL),
    /** Included in another period, as January in February (含于其他时期). */
    K(Content.FORBIDDEN),
    /** Exists but was not collected. */
    L(Content.FORBIDDEN),
    /** Cannot exist. */
    M(Content.FORBIDDEN),
    /** Not significant. */
    N(Content.OPTIONAL),
    /** Missing. */
    O(Content.FORBIDDEN),
    /** Provisional (初步数). */
    P(Content.REQUIRED),
    /** Suppressed. */
    Q(Content.OPTIONAL),
    /** Strike or another special event. */
    S(Content.OPTIONAL),
    /** Low reliability. */
    U(Content.REQUIRED),
    /** Unvalidated. */
    V(Content.REQUIRED),
    /** Includes another period, as February includes January (1—2月合并). */
    W(Content.REQUIRED);

    private enum Content {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    private final Content content;

    ObservationStatus(Content content) {
        this.content = content;
    }

    public boolean requiresValue() {
        return content == Content.REQUIRED;
    }

    public boolean forbidsValue() {
        return content == Content.FORBIDDEN;
    }
}
