package org.biaogan.dashboard.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.dashboard.visitor.Rights;

/**
 * A part of the product that the navigation leads to: its group and its order within it are those of this list. A new one
 * needs a line here and its word in the page bundle. The first of a group is for everybody, as the group leads to it.
 */
public enum Section {
    BOARD(SectionGroup.BOARD, "/"),
    ME(SectionGroup.BOARD, "/me"),
    THEMES(SectionGroup.BOARD, "/themes"),
    CHANGES(SectionGroup.BOARD, "/changes"),
    RANKINGS(SectionGroup.BOARD, "/rankings"),
    PROJECTS(SectionGroup.PROJECTS, "/projects"),
    READINESS(SectionGroup.PROJECTS, "/readiness"),
    TIMELINE(SectionGroup.PROJECTS, "/timeline"),
    SILENCE(SectionGroup.PROJECTS, "/silence"),
    PROJECT_IMPORTS(SectionGroup.PROJECTS, "/project-imports", Rights::mayKeepProjects),
    PROBLEMS(SectionGroup.DISPATCH, "/problems"),
    VISITS(SectionGroup.DISPATCH, "/visits"),
    PROPOSALS(SectionGroup.DISPATCH, "/proposals"),
    MEETINGS(SectionGroup.DISPATCH, "/meetings"),
    DIRECTIVES(SectionGroup.DISPATCH, "/directives"),
    ENTRY(SectionGroup.ENTRY, "/entry"),
    PROGRESS(SectionGroup.ENTRY, "/progress"),
    IMPORTS(SectionGroup.ENTRY, "/imports"),
    APPROVALS(SectionGroup.ENTRY, "/approvals"),
    CLOSINGS(SectionGroup.ENTRY, "/closings"),
    REPORTS(SectionGroup.REPORTS, "/reports"),
    TARGETS(SectionGroup.SETTINGS, "/targets"),
    LIGHT_RULES(SectionGroup.SETTINGS, "/light-rules"),
    FORMULAS(SectionGroup.SETTINGS, "/formulas"),
    WEBHOOKS(SectionGroup.SETTINGS, "/webhooks", Rights::mayAdminister),
    /** Login, errors: nowhere in the navigation. */
    NONE(null, null);

    private final SectionGroup group;
    private final String path;
    private final Predicate<Rights> visible;

    Section(SectionGroup group, String path) {
        this(group, path, anybody -> true);
    }

    Section(SectionGroup group, String path, Predicate<Rights> visible) {
        this.group = group;
        this.path = path;
        this.visible = visible;
    }

    /** The group it stands in; none for what the navigation does not lead to. */
    SectionGroup group() {
        return group;
    }

    /** Whether the navigation leads a visitor of these rights to it; the page refuses the others in any case. */
    boolean isFor(Rights rights) {
        return visible.test(rights);
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    /** The one that an address lies in; none where the address lies in no section but the start page's. */
    static Optional<Section> around(String address) {
        return Arrays.stream(values())
                .filter(section -> section.path != null && (address + "/").startsWith(section.path + "/"))
                .max(Comparator.comparing(section -> section.path.length()));
    }
}
