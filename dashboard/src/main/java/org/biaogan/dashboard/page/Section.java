package org.biaogan.dashboard.page;

import java.util.Arrays;
import java.util.List;

/** A part of the product that the navigation leads to, in its order; the words stand in the page bundle. */
public enum Section {
    BOARD("/"),
    THEMES("/themes"),
    CHANGES("/changes"),
    RANKINGS("/rankings"),
    ENTRY("/entry"),
    IMPORTS("/imports"),
    APPROVALS("/approvals"),
    CLOSINGS("/closings"),
    REPORTS("/reports"),
    TARGETS("/targets"),
    LIGHT_RULES("/light-rules"),
    FORMULAS("/formulas"),
    /** Login, errors: nowhere in the navigation. */
    NONE(null);

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    static List<Section> all() {
        return Arrays.stream(values()).filter(section -> section.path != null).toList();
    }
}
