package org.biaogan.metrics.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A filter as a query of the store: conditions and what they are compared with. */
final class ProjectQuery {

    /** Every project has one from its beginning. */
    private static final String STANDING = " join ProjectStanding s on s.project = p.code";

    /** Said of a project in the order asked for, one after the other until the page is full: many have the words. */
    private static final String MANY_HAVE_WORDS =
            "exists (select 1 from ProjectWords w where w.project = p.code and locate(:text, w.words) > 0)";

    private static final String FEW_HAVE_WORDS = "p.code in :withWords";
    private static final String HAD_WORDS = "locate(:text, p.search) > 0";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final ProjectFilter filter;
    private final boolean now;

    /**
     * @param units all that the filter's units stand for; empty where that is the whole zone
     * @param day on which they are in use
     */
    ProjectQuery(ProjectFilter filter, Collection<String> units, Optional<Instant> asOf, LocalDate day) {
        this.filter = filter;
        this.now = asOf.isEmpty();
        asOf.ifPresentOrElse(
                instant -> where("p.knownFrom <= :asOf and (p.knownTo is null or p.knownTo > :asOf)", "asOf", instant),
                () -> conditions.add("p.knownTo is null"));
        where(InUse.ON_DAY, "day", day);
        if (!units.isEmpty()) {
            where("(p.unit in :units or p.responsibleUnit in :units)", "units", units);
        }
        if (!filter.stages().isEmpty()) {
            where("p.stage in :stages", "stages", filter.stages());
        }
        if (!filter.lights().isEmpty()) {
            where("(s.light in :lights or s.state in :lights)", "lights", filter.lights());
        }
        if (filter.text() != null && asOf.isPresent()) {
            where(HAD_WORDS, "text", words(filter.text()));
        }
        if (filter.theme() != null) {
            where("array_contains(p.themes, :theme)", "theme", filter.theme());
        }
        equal("sector", filter.sector());
        equal("chainLink", filter.chainLink());
        equal("category", filter.category());
        equal("level", filter.level());
        equal("leader", filter.leader());
        equal("handler", filter.handler());
        equal("flagship", filter.flagship());
    }

    /** The words that have to be looked for now, before the rest is asked; empty where there are none. */
    Optional<String> wordsWanted() {
        return Optional.ofNullable(filter.text()).filter(any -> now).map(ProjectQuery::words);
    }

    /**
     * Narrowed to the projects with the words wanted. How many have them decides how they are best found, and a store that
     * plans a query once for all words cannot know.
     *
     * @param found those that have them; where there are more than {@code few}, only some
     */
    ProjectQuery withWords(List<String> found, int few) {
        if (found.size() <= few) {
            where(FEW_HAVE_WORDS, "withWords", found);
        } else {
            where(MANY_HAVE_WORDS, "text", words(filter.text()));
        }
        return this;
    }

    /** Whether what fits depends on how projects stand today. */
    boolean asksForStanding() {
        return filter.asksForStanding();
    }

    /** Narrowed by what another feature asks of them. */
    ProjectQuery within(ProjectRestriction restriction) {
        if (restriction != ProjectRestriction.NONE) {
            conditions.add(restriction.condition());
            values.putAll(restriction.values());
        }
        return this;
    }

    /** Counts those that fit, without looking at more than the conditions need. */
    String counting() {
        return "select count(*) from ProjectVersion p" + (filter.lights().isEmpty() ? "" : STANDING) + where();
    }

    /** Counts those that fit by what they show. */
    String countingStandings() {
        return "select new " + StandingCount.class.getName() + "(coalesce(s.light, s.state), count(*))"
                + " from ProjectVersion p" + STANDING + where()
                + " and coalesce(s.light, s.state) is not null"
                + " group by coalesce(s.light, s.state) order by count(*) desc, coalesce(s.light, s.state)";
    }

    String selecting() {
        return "select p from ProjectVersion p"
                + (filter.asksForStanding() ? STANDING : "")
                + where()
                + " order by "
                + filter.order().clause(filter.downwards());
    }

    Map<String, Object> values() {
        return values;
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    private void equal(String field, Object wanted) {
        if (wanted != null) {
            where("p." + field + " = :" + field, field, wanted);
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** As they are kept to be looked for: anywhere, in any case. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
