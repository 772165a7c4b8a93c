package org.biaogan.metrics.condition;

import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A condition of a template.
 *
 * @param key its code
 * @param mandatory whether no project starts without it; absent for yes
 * @param owedBy code of the unit that provides it; absent where that is the project's responsible unit
 */
public record TemplateItem(String key, String name, String nameEn, Boolean mandatory, String owedBy) {

    List<Fault> faults() {
        return new Requirements()
                .code("key", key)
                .text("name", name)
                .optionalText("nameEn", nameEn)
                .optionalCode("owedBy", owedBy)
                .faults();
    }

    boolean isMandatory() {
        return !Boolean.FALSE.equals(mandatory);
    }

    NewCondition asked() {
        return new NewCondition(key, name, nameEn, isMandatory(), owedBy, null, null, null);
    }
}
