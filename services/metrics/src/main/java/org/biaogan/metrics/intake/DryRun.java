package org.biaogan.metrics.intake;

import org.biaogan.metrics.rest.Rejected;

/** Reads the query parameter {@code dryRun}; 400 for anything but {@code true} and {@code false}. */
final class DryRun {

    private DryRun() {}

    static boolean read(String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw Rejected.malformed("dryRun", "'dryRun' is true or false.");
        }
        return true;
    }
}
