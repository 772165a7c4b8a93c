package org.biaogan.metrics.observation;

import org.biaogan.metrics.access.Caller;

/**
 * Who records or decides.
 *
 * @param name that stands in records
 * @param identifier the issuer's name, which cannot be shared: by it people are told apart
 */
record Recorder(String name, String identifier) {

    static Recorder of(Caller caller) {
        return new Recorder(caller.name(), caller.identifier());
    }
}
