package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** How the figures of one indicator come about in each unit; the words are explained in {@code series.yaml}. */
record SeriesPlan(
        String indicator,
        Shape shape,
        String season,
        double trend,
        double spread,
        boolean growth,
        Double lowest,
        Double highest,
        ObjectNode trajectory,
        Map<String, UnitPlan> units) {

    /** What kind of thing moves. */
    enum Shape {
        /** Something made month by month, added up over the year. */
        FLOW,
        /** Something that is there at the end of a month. */
        STOCK,
        /** Something that moves around a level: growth, a share, a place. */
        RATE
    }
}
