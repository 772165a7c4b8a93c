package org.biaogan.local.demonstration;

import java.util.Locale;

/** Which of the demonstration users posts something. */
public enum Role {
    EDITOR,
    APPROVER,
    SUPERVISOR,
    ADMIN;

    /** As tokens name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
