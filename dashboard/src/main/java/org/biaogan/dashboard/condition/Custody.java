package org.biaogan.dashboard.condition;

import java.util.List;
import java.util.function.Predicate;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * What a visitor may do about a project's conditions, and who there is to owe one.
 *
 * @param keeps whether the whole list is the visitor's to keep
 * @param approves whether the visitor may let the project start without something
 * @param answersFor whether the visitor enters what a unit has to say; who owes a condition says how far it is
 */
public record Custody(
        boolean keeps, boolean approves, Predicate<String> answersFor, Zone zone, List<NamedOfficial> officials) {

    boolean mayChange(Condition condition) {
        return keeps || condition.owedBy() != null && answersFor.test(condition.owedBy());
    }
}
