package org.biaogan.dashboard.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/** By whose word a project may start without a condition (容缺承诺). */
record Exemption(String condition, String reason, String by, OffsetDateTime at) {

    /** As it is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Granted(String condition, String reason) {}
}
