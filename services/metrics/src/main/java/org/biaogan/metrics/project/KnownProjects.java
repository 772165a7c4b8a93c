package org.biaogan.metrics.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.unit.UnitView;

/** What is registered already when many projects arrive, and what each of them has to keep to. */
public final class KnownProjects {

    private final ProjectSurroundings surroundings;
    private final Map<String, ProjectVersion> projects;
    private final ProjectRights rights;
    private final LocalDate today;

    KnownProjects(
            ProjectSurroundings surroundings,
            Map<String, ProjectVersion> projects,
            ProjectRights rights,
            LocalDate today) {
        this.surroundings = surroundings;
        this.projects = projects;
        this.rights = rights;
        this.today = today;
    }

    /** All units, by code. */
    public Map<String, UnitView> units() {
        return surroundings.units();
    }

    /** All officials, by code. */
    public Map<String, OfficialView> officials() {
        return surroundings.officials();
    }

    /** A project as it is described now; empty where there is none with that code. */
    public Optional<NewProject> project(String code) {
        return Optional.ofNullable(projects.get(code)).map(ProjectVersion::described);
    }

    /** Whether the version of a project that is open, null for none, is the one it is known by. */
    boolean isUpToDate(String code, ProjectVersion open) {
        return Objects.equals(number(projects.get(code)), number(open));
    }

    /** What is wrong with a project, by itself and in what it refers to. */
    public List<Fault> faults(NewProject project) {
        List<Fault> faults = new ArrayList<>(project.requirements().faults());
        faults.addAll(surroundings.unknownIn(project));
        if (!projects.containsKey(project.code())) {
            faults.addAll(ProjectRules.happened(project, today).faults());
        }
        return faults;
    }

    /** What looks strange about it. */
    public List<Fault> warnings(NewProject project) {
        return ProjectWarnings.on(project.toVersion());
    }

    /** Whether the caller may put a project that has no faults. */
    public boolean isKept(NewProject project) {
        return rights.refusals(projects.get(project.code()), project.toVersion(), units())
                .isEmpty();
    }

    /** Whether it says anything new of a project that is there already. */
    public boolean changes(NewProject project) {
        ProjectVersion before = projects.get(project.code());
        return before == null
                || !FieldChange.between(before, project.toVersion()).isEmpty();
    }

    private static Integer number(ProjectVersion version) {
        return version == null ? null : version.version();
    }
}
