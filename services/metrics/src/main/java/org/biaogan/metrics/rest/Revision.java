package org.biaogan.metrics.rest;

import jakarta.ws.rs.core.EntityTag;

/** The version number of a record as its entity tag, and back from {@code If-Match}. */
public final class Revision {

    private Revision() {}

    public static EntityTag tag(int version) {
        return new EntityTag("v" + version);
    }

    /**
     * Makes sure that a change starts from the current version.
     *
     * @param ifMatch the header's value; absent: 428, another version's: 412
     */
    public static void require(String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Rejected.precondition(428, "A change needs the header If-Match with the entity tag it starts from.");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals("\"v" + current + "\"")) {
            throw Rejected.precondition(
                    412, "If-Match names %s, the current version is \"v%d\".".formatted(ifMatch, current));
        }
    }
}
