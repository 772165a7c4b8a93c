package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A condition that a caller puts on a project's list.
 *
 * @param key its code within the project
 * @param mandatory whether the project may not start without it; absent for yes
 * @param owedBy code of the unit that provides it; absent for the project's responsible unit
 * @param owedByOfficial code of the official who answers for it there
 * @param promisedOn the day it is promised for
 */
public record NewCondition(
        String key,
        String name,
        String nameEn,
        Boolean mandatory,
        String owedBy,
        String owedByOfficial,
        LocalDate promisedOn,
        String note) {

    List<Fault> faults() {
        return new Requirements()
                .code("key", key)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalCode("owedBy", owedBy)
                .optionalCode("owedByOfficial", owedByOfficial)
                .optionalText("note", note)
                .faults();
    }

    boolean isMandatory() {
        return !Boolean.FALSE.equals(mandatory);
    }
}
