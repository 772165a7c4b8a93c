package org.biaogan.dashboard.visit;

import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A project, as far as a visitor has to find it in a list. */
record VisitedProject(String code, String name, String nameEn) {

    /** All that may be chosen. */
    record Projects(List<VisitedProject> items) {}

    String label(Language language) {
        return language.pick(name, nameEn) + " · " + code;
    }
}
