package org.biaogan.dashboard.visit;

import java.util.List;
import org.biaogan.dashboard.form.Choice;

/**
 * A problem found, as typed.
 *
 * @param owners the units that could answer for it; filled in when it is shown
 */
record FoundRow(String title, String description, String owner, String deadline, List<Choice> owners) {

    static final FoundRow EMPTY = new FoundRow("", "", "", "", List.of());

    boolean isEmpty() {
        return (title + description + owner + deadline).isBlank();
    }

    FoundRow among(List<Choice> units) {
        List<Choice> marked = units.stream()
                .map(unit -> new Choice(unit.value(), unit.label(), unit.value().equals(owner)))
                .toList();
        return new FoundRow(title, description, owner, deadline, marked);
    }

    VisitDraft.Found draft() {
        return new VisitDraft.Found(
                title.strip(), VisitForm.given(description), VisitForm.given(owner), VisitForm.given(deadline));
    }
}
