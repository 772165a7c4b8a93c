package org.biaogan.metrics.access;

import java.util.Locale;

/** What a person does in the zone. Tokens carry it as a group, in lower case. */
public enum Role {
    /** Reads everything. */
    VIEWER,
    /** Enters observations for its own units and those below them. */
    EDITOR,
    /** Enters, and approves what others entered, for its own units and those below them. */
    APPROVER,
    /** Supervises the follow-up of problems and directives (督查). */
    SUPERVISOR,
    /** Administers everything. */
    ADMIN;

    /** The role's word in a token. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
