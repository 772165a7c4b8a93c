package org.biaogan.metrics.ranking;

import org.biaogan.metrics.progress.State;

/** Why a unit has no place (不参与排位的原因). */
public enum Unranked {
    /** Neither a target nor a number in the year. */
    NOTHING_KNOWN,
    /** Not to be there yet. */
    NOT_DUE,
    /** Due, and nothing is known. */
    LATE,
    /** Reported without a value, or too little is known to form one. */
    NO_DATA,
    /** There is no target to hold the number against. */
    NO_TARGET,
    /** There is a number, but none of the kind asked for: growth without the year before, a share of something unshared. */
    NOT_FORMED;

    /** Of a row without a number. */
    static Unranked of(State state) {
        if (state == null) {
            return NO_DATA;
        }
        return switch (state) {
            case NOT_DUE -> NOT_DUE;
            case LATE -> LATE;
            case NO_TARGET -> NOTHING_KNOWN;
            case NO_DATA, MET -> NO_DATA;
        };
    }
}
