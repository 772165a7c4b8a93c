package org.biaogan.dashboard.intake;

import java.util.List;
import org.biaogan.dashboard.upstream.Refusal;

/** The metrics service refused rows of a file, so nothing was written. */
class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ImportAnswer answer;

    ImportRefused(int status, String detail, ImportAnswer answer) {
        super(status, detail, List.of());
        this.answer = answer;
    }

    ImportAnswer answer() {
        return answer;
    }
}
