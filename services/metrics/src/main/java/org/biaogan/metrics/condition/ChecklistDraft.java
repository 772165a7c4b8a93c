package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;

/**
 * What is to be added to a project's list.
 *
 * @param asked in the order asked for
 * @param own the template of the project's category
 * @param known what is on the list already
 * @param named whether each condition was asked for by name: then one that is known is a contradiction
 */
record ChecklistDraft(List<NewCondition> asked, List<TemplateItem> own, List<ProjectCondition> known, boolean named) {

    /** Whether somebody asks to do without what the category makes mandatory. */
    boolean relaxes() {
        return named && asked.stream().anyMatch(this::relaxes);
    }

    /** The conditions to add; 409 where there is nothing to add, or one named is there already. */
    List<ProjectCondition> conditions(ProjectView project, String changer, LocalDate today) {
        List<NewCondition> all = complete();
        refuseKnown(all);
        int last = known.stream().mapToInt(each -> each.position).max().orElse(0);
        List<ProjectCondition> added = new ArrayList<>();
        for (NewCondition item : all) {
            if (!isKnown(item)) {
                ProjectCondition condition = first(project, item, today);
                condition.position = ++last;
                condition.relaxedBy = relaxes(item) ? changer : null;
                added.add(condition);
            }
        }
        return added;
    }

    /** What is asked for, and with a first list what the category makes mandatory besides. */
    private List<NewCondition> complete() {
        List<NewCondition> all = new ArrayList<>(asked);
        if (known.isEmpty()) {
            Set<String> keys = asked.stream().map(NewCondition::key).collect(Collectors.toSet());
            own.stream()
                    .filter(item -> item.isMandatory() && !keys.contains(item.key()))
                    .map(TemplateItem::asked)
                    .forEach(all::add);
        }
        return all;
    }

    private void refuseKnown(List<NewCondition> all) {
        List<Fault> faults = all.stream()
                .filter(this::isKnown)
                .map(item -> new Fault("key", "TAKEN", "The list has a condition '%s' already.".formatted(item.key())))
                .toList();
        if (!faults.isEmpty() && (named || faults.size() == all.size())) {
            throw Rejected.conflicting(faults);
        }
    }

    private boolean isKnown(NewCondition item) {
        return known.stream().anyMatch(each -> each.condition.equals(item.key()));
    }

    private boolean relaxes(NewCondition item) {
        return !item.isMandatory() && isMandatoryHere(item.key());
    }

    private boolean isMandatoryHere(String key) {
        return own.stream().anyMatch(item -> item.key().equals(key) && item.isMandatory());
    }

    private ProjectCondition first(ProjectView project, NewCondition item, LocalDate today) {
        ProjectCondition condition = new ProjectCondition();
        condition.project = project.code();
        condition.condition = item.key();
        condition.version = 1;
        condition.name = item.name();
        condition.nameEn = item.nameEn();
        condition.mandatory = item.isMandatory() || !named && isMandatoryHere(item.key());
        condition.state = ConditionState.MISSING;
        condition.owedBy = item.owedBy() == null ? project.responsibleUnit() : item.owedBy();
        condition.owedByOfficial = item.owedByOfficial();
        condition.promisedOn = item.promisedOn();
        condition.note = item.note();
        condition.missingSince = today;
        return condition;
    }
}
