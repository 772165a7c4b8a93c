package org.biaogan.dashboard.matter;

import java.time.LocalDate;

/** A photo or document of a project, as far as it is chosen or named as evidence. */
record ProjectFile(String id, String name, String caption, LocalDate takenOn) {

    /** Its caption, or else its name, with its day. */
    String label() {
        String what = caption == null || caption.isBlank() ? name : caption + "（" + name + "）";
        return takenOn == null ? what : what + " · " + takenOn;
    }
}
