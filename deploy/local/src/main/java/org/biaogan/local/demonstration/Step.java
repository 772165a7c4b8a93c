package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request of the load. In its path and body {@code {{name}}} stands for what an earlier step kept of its answer, {@code
 * {{#name}}} for the same as a number.
 *
 * @param name tells it from all others, also in the journal of an interrupted load
 * @param manner how it is sent
 * @param keep JSON pointer to what of the answer later steps refer to by this step's name; null where none does
 */
record Step(String name, Role as, Manner manner, String path, JsonNode body, String keep) {

    /** How a step is sent. */
    enum Manner {
        GET,
        POST,
        PUT,
        /** A picture drawn by the program and posted as a file; the body says of what. */
        PICTURE
    }

    /** Posted by an administrator, and nothing refers to its answer. */
    Step(String name, String path, JsonNode body) {
        this(name, Role.ADMIN, Manner.POST, path, body, null);
    }

    Step by(Role role) {
        return new Step(name, role, manner, path, body, keep);
    }

    Step in(Manner another) {
        return new Step(name, as, another, path, body, keep);
    }

    Step keeping(String pointer) {
        return new Step(name, as, manner, path, body, pointer);
    }
}
