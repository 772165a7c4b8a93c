package org.biaogan.metrics.intake;

import java.util.List;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.rest.Fault;

/**
 * A row of a file, read as an observation.
 *
 * @param observation null where nothing of the row can be understood, or it is not meant to say anything
 * @param faults of its cells; a row with any is refused, whatever else is found about it
 * @param header below which it stands; null where nothing of it can be understood
 */
record FileRow(int line, NewObservation observation, List<Fault> faults, Header header) {

    static FileRow unreadable(int line, Fault fault) {
        return unreadable(line, List.of(fault));
    }

    static FileRow unreadable(int line, List<Fault> faults) {
        return new FileRow(line, null, faults, null);
    }

    /** One that was left empty on purpose, in a sheet that asks for more than there is to say. */
    static FileRow notFilled(int line) {
        return new FileRow(line, null, List.of(), null);
    }

    boolean isReadable() {
        return observation != null;
    }

    boolean isFilled() {
        return isReadable() || !faults.isEmpty();
    }

    /** A fault as a reason, with the field called as the file calls it. */
    Reason reason(Fault fault) {
        return Reason.of(
                line,
                header == null || fault.field() == null
                        ? fault
                        : new Fault(header.column(fault.field()), fault.code(), fault.message()));
    }
}
