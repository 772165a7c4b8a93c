package org.biaogan.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between a project and its start, for whoever starts it (开工核查). A start waits for every mandatory
 * condition, unless somebody other than who starts the project answers for doing without.
 *
 * @param listed whether anybody drew up a list of conditions; without one nothing is known to be there
 * @param missing the mandatory conditions that are not met
 * @param exemptions what approvers let the project start without
 * @param reliefs what is mandatory and approvers found not needed, or said to be met without showing it
 */
public record StartCheck(boolean listed, List<Missing> missing, List<Exemption> exemptions, List<Relief> reliefs) {

    /** @param owedByName the unit that provides it, by name */
    public record Missing(String key, String name, String nameEn, String owedBy, String owedByName) {}

    /** @param by the issuer's name of who gave it */
    public record Exemption(long id, String key, String by) {}

    /** @param by the issuer's name of who gave it */
    public record Relief(String key, String name, String nameEn, String by) {}

    /**
     * One thing that a start has to wait for.
     *
     * @param code NO_CHECKLIST, CONDITION_MISSING, or OWN_EXEMPTION where only who starts answers for doing without
     * @param condition the condition's key; null where the whole list is missing
     */
    public record Obstacle(
            String code, String condition, String name, String nameEn, String owedBy, String owedByName) {}

    /** @param starter the issuer's name of who would start it */
    public List<Obstacle> obstacles(String starter) {
        if (!listed) {
            return List.of(new Obstacle("NO_CHECKLIST", null, null, null, null, null));
        }
        List<Obstacle> found = new ArrayList<>();
        missing.forEach(each -> obstacle(each, starter).ifPresent(found::add));
        reliefs.stream()
                .filter(relief -> relief.by().equals(starter))
                .map(relief -> new Obstacle("OWN_EXEMPTION", relief.key(), relief.name(), relief.nameEn(), null, null))
                .forEach(found::add);
        return found;
    }

    /** The exemptions that a start by somebody would stand on. */
    public List<Long> standsOn(String starter) {
        return exemptions.stream()
                .filter(exemption -> !exemption.by().equals(starter))
                .filter(exemption ->
                        missing.stream().anyMatch(each -> each.key().equals(exemption.key())))
                .map(Exemption::id)
                .toList();
    }

    private Optional<Obstacle> obstacle(Missing wanted, String starter) {
        List<Exemption> given = exemptions.stream()
                .filter(exemption -> exemption.key().equals(wanted.key()))
                .toList();
        if (given.stream().anyMatch(exemption -> !exemption.by().equals(starter))) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle(
                given.isEmpty() ? "CONDITION_MISSING" : "OWN_EXEMPTION",
                wanted.key(),
                wanted.name(),
                wanted.nameEn(),
                wanted.owedBy(),
                wanted.owedByName()));
    }
}
