package org.biaogan.metrics.execution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.biaogan.metrics.rest.Fault;

/**
 * A refused file of reports as RFC 9457 problem: it says in addition all that the answer to a taken one says.
 *
 * @param errors one entry, for readers of problems in general; the reasons of the rows stand in {@code rows}
 */
public record ProgressImportProblem(
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @JsonUnwrapped ProgressImportView refused) {

    static final int STATUS = 422;

    static ProgressImportProblem of(ProgressImportView refused) {
        String detail = "%d of %d rows are refused, so nothing is taken.".formatted(refused.refused(), refused.read());
        return new ProgressImportProblem(
                "Import refused", STATUS, detail, List.of(new Fault("body", "ROWS_REFUSED", detail)), refused);
    }
}
