package org.biaogan.dashboard.page;

import java.util.Arrays;
import java.util.List;

/** Sections that belong together, in the order of the navigation's first line; one without sections is not shown. */
public enum SectionGroup {
    BOARD,
    PROJECTS,
    DISPATCH,
    ENTRY,
    REPORTS,
    SETTINGS;

    /** Those that lead anywhere. */
    static List<SectionGroup> inUse() {
        return Arrays.stream(values())
                .filter(group -> !group.sections().isEmpty())
                .toList();
    }

    /** Its sections, in the order of the navigation's second line. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> section.group() == this)
                .toList();
    }

    /** Where it begins: its first section. */
    public String path() {
        return sections().get(0).path();
    }

    /** Whether there is nothing to choose within it, so that it needs no second line. */
    public boolean isSingle() {
        return sections().size() == 1;
    }
}
