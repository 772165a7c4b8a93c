package org.biaogan.metrics.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells which versions of a record are baselines (基线): the first, and each that plans otherwise than the one before. */
public final class Baselines {

    private Baselines() {}

    /** @param versions all of a record in their order; what comes back is a part of them in the same order */
    public static <V> List<V> among(List<V> versions, Function<V, Plan> plan) {
        List<V> baselines = new ArrayList<>();
        for (V version : versions) {
            if (baselines.isEmpty() || !plan.apply(version).isSameAs(plan.apply(baselines.get(baselines.size() - 1)))) {
                baselines.add(version);
            }
        }
        return baselines;
    }
}
