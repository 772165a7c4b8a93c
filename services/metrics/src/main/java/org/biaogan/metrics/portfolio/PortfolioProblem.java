package org.biaogan.metrics.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.biaogan.metrics.rest.Fault;

/**
 * A refused file of projects as RFC 9457 problem: it says in addition all that the answer to a taken one says.
 *
 * @param errors one entry, for readers of problems in general; the reasons of the rows stand in {@code rows}
 */
public record PortfolioProblem(
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @JsonUnwrapped PortfolioImportView refused) {

    static final int STATUS = 422;

    static PortfolioProblem of(PortfolioImportView refused) {
        String detail = "%d of %d rows are refused, so nothing is taken.".formatted(refused.refused(), refused.read());
        return new PortfolioProblem(
                "Import refused", STATUS, detail, List.of(new Fault("body", "ROWS_REFUSED", detail)), refused);
    }
}
