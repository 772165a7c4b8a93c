package org.biaogan.dashboard.entry;

import java.time.OffsetDateTime;

/**
 * Why a period takes no more entries (关账).
 *
 * @param by RULE or HAND
 * @param code of the rule, or the number of the closing by hand
 * @param who closed it by hand; null by rule
 */
record Closing(boolean closed, String by, String code, String who, OffsetDateTime since) {

    boolean isByRule() {
        return "RULE".equals(by);
    }
}
