package org.biaogan.metrics.lifecycle;

import java.util.Set;

/**
 * Who somebody is to a project.
 *
 * @param identifier the issuer's name, by which people are told apart
 */
record Standpoint(String identifier, Set<Part> parts) {

    boolean may(StageAction action) {
        return parts.contains(action.part());
    }
}
