package org.biaogan.metrics.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A project as lists across projects need it.
 *
 * @param stageSince since when it is at its stage; null where nobody said
 * @param registeredAt when its first version became known
 */
public record CountedProject(
        String code,
        String name,
        String nameEn,
        String unit,
        String responsibleUnit,
        String leader,
        String handler,
        String category,
        boolean flagship,
        Stage stage,
        LocalDate stageSince,
        Instant registeredAt) {

    /** The unit that answers for it. */
    public String answering() {
        return responsibleUnit == null ? unit : responsibleUnit;
    }

    public boolean isOf(Collection<String> units) {
        return units.contains(unit) || units.contains(answering());
    }
}
