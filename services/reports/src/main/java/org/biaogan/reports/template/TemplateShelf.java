package org.biaogan.reports.template;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All templates there are, found as beans: the newest version for new reports, every version for stored ones. */
@Singleton
@Startup
public class TemplateShelf {

    private final Map<String, NavigableMap<Integer, ReportTemplate>> versions = new HashMap<>();

    TemplateShelf(@All List<ReportTemplate> templates) {
        templates.forEach(this::shelve);
    }

    private void shelve(ReportTemplate template) {
        TemplateView view = template.describe();
        ReportTemplate other =
                versions.computeIfAbsent(view.code(), code -> new TreeMap<>()).put(view.version(), template);
        if (other != null) {
            throw new IllegalStateException("Two templates " + view.code() + " version " + view.version());
        }
    }

    public Optional<ReportTemplate> newest(String code) {
        return Optional.ofNullable(versions.get(code))
                .map(NavigableMap::lastEntry)
                .map(Map.Entry::getValue);
    }

    public Optional<ReportTemplate> version(String code, int version) {
        return Optional.ofNullable(versions.get(code)).map(known -> known.get(version));
    }

    /** The newest version of each, by code. */
    public List<TemplateView> onOffer() {
        return versions.keySet().stream()
                .sorted()
                .map(code -> versions.get(code).lastEntry().getValue().describe())
                .toList();
    }
}
