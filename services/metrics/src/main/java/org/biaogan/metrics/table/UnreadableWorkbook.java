package org.biaogan.metrics.table;

import org.biaogan.metrics.rest.Fault;

/** A workbook that cannot be read, or not further than this. */
final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    private UnreadableWorkbook(String code, String message, Throwable cause) {
        super(message, cause);
        this.fault = new Fault(null, code, message);
    }

    static UnreadableWorkbook malformed(Throwable cause) {
        return new UnreadableWorkbook("NOT_A_WORKBOOK", "The file is no readable XLSX workbook.", cause);
    }

    static UnreadableWorkbook tooLarge(String message) {
        return new UnreadableWorkbook("TOO_LARGE", message + " Nothing after it was read.", null);
    }

    Fault fault() {
        return fault;
    }
}
