package org.biaogan.local.run;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy that is run: where its applications and its private state lie. */
public record Checkout(Path folder) {

    /** What belongs to the checkout whatever data it runs on: the signing key, unpacked binaries; not versioned. */
    Path state() {
        return folder.resolve("deploy/local/.state");
    }

    /** Refuses a state that another user made, as a run with {@code sudo} leaves it. */
    void checkOwner() {
        if (Files.exists(state()) && !Files.isWritable(state())) {
            throw Refusal.because(state() + " belongs to another user, perhaps from a run as root; please run as that"
                    + " user, or remove it (its signing key and database with it).");
        }
    }

    Path defaultData() {
        return state().resolve("data");
    }

    /** Where a run on this data writes its logs: in plain sight by default, with the data if that is elsewhere. */
    Path logs(DataDirectory data) {
        return data.folder().equals(defaultData())
                ? state().resolve("logs")
                : data.folder().resolve("logs");
    }
}
