package org.biaogan.metrics.table;

import java.util.List;
import org.biaogan.metrics.rest.Fault;

/**
 * A row of a file, read.
 *
 * @param said null where nothing of the row can be understood, or it is not meant to say anything
 * @param faults of its cells; a row with any is refused, whatever else is found about it
 * @param header below which it stands; null where nothing of it can be understood
 */
public record FileRow<T>(int line, T said, List<Fault> faults, Header<T> header) {

    public static <T> FileRow<T> unreadable(int line, Fault fault) {
        return unreadable(line, List.of(fault));
    }

    static <T> FileRow<T> unreadable(int line, List<Fault> faults) {
        return new FileRow<>(line, null, faults, null);
    }

    /** One that was left empty on purpose, in a sheet that asks for more than there is to say. */
    static <T> FileRow<T> notFilled(int line) {
        return new FileRow<>(line, null, List.of(), null);
    }

    public boolean isReadable() {
        return said != null;
    }

    public boolean isFilled() {
        return isReadable() || !faults.isEmpty();
    }

    /** A fault as a reason, with the field called as the file calls it. */
    public Reason reason(Fault fault) {
        return Reason.of(
                line,
                header == null || fault.field() == null
                        ? fault
                        : new Fault(header.column(fault.field()), fault.code(), fault.message()));
    }
}
