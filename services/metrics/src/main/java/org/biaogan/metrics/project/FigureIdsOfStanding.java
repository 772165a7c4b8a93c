package org.biaogan.metrics.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** The ids of a standing's numbers as they are kept with it, by the names of their fields. */
record FigureIdsOfStanding(@JsonValue Map<String, String> ids) {

    @JsonCreator
    FigureIdsOfStanding {}
}
