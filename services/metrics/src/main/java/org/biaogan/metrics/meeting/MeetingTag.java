package org.biaogan.metrics.meeting;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import org.biaogan.metrics.rest.Digest;

/**
 * The entity tag of a meeting: its version, and a digest of its decisions, which move on while the version stays. A change
 * starts from the version alone, as decisions are no part of it.
 */
final class MeetingTag {

    private MeetingTag() {}

    static EntityTag of(MeetingView meeting) {
        return new EntityTag("v%d-%s"
                .formatted(
                        meeting.version(),
                        Digest.shortHex(meeting.decisions().toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** What a change compares; null where the header is missing. */
    static String versionOf(String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceFirst("-[0-9a-f]+\"$", "\"");
    }
}
