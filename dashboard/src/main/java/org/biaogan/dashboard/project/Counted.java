package org.biaogan.dashboard.project;

import java.util.List;

/**
 * A page of projects and how many there are in all, which the service says in a header.
 *
 * @param total null where the service does not say
 */
record Counted(Long total, Items page) {

    record Items(List<Project> items) {}

    List<Project> items() {
        return page.items();
    }
}
