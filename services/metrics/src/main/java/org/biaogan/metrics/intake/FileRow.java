package org.biaogan.metrics.intake;

import java.util.List;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.rest.Fault;

/**
 * A row of a file, read as an observation.
 *
 * @param observation null where nothing of the row can be understood
 * @param faults of its cells; a row with any is refused, whatever else is found about it
 */
record FileRow(int line, NewObservation observation, List<Fault> faults) {

    static FileRow unreadable(int line, Fault fault) {
        return new FileRow(line, null, List.of(fault));
    }

    boolean isReadable() {
        return observation != null;
    }
}
