package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.biaogan.metrics.figure.SubjectNumbers;

/**
 * What the ids of a subject's figures need of its surroundings.
 *
 * @param numbers by which ids name indicators and units
 * @param placedSince when the unit was described last, or any unit, where its numbers may be those of the units below
 * @param seenBelow by year, when anything was said last of the units below, also that there is none; null where nothing
 *     rolls up
 * @param below the same indicator of a unit below, by the unit's code
 */
record Kin(
        SubjectNumbers numbers,
        Instant placedSince,
        IntFunction<Instant> seenBelow,
        Function<String, Assessor> below) {}
