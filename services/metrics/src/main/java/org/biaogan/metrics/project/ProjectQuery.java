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

    private static final String WORDS_NOW =
            "p.code in (select w.project from ProjectWords w where w.words like :text escape '\\')";
    private static final String WORDS_THEN = "p.search like :text escape '\\'";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final ProjectFilter filter;

    /**
     * @param units all that the filter's units stand for; empty where that is the whole zone
     * @param day on which they are in use
     */
    ProjectQuery(ProjectFilter filter, Collection<String> units, Optional<Instant> asOf, LocalDate day) {
        this.filter = filter;
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
        if (filter.text() != null) {
            where(asOf.isPresent() ? WORDS_THEN : WORDS_NOW, "text", pattern(filter.text()));
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

    /** The text anywhere, its own wildcards taken as they stand. */
    private static String pattern(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
