package org.biaogan.metrics.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.unit.UnitView;

/** What is registered already when many projects arrive, and what each of them has to keep to. */
public final class KnownProjects {

    private final ProjectSurroundings surroundings;
    private final Map<String, ProjectVersion> projects;
    private final Predicate<Collection<String>> manages;
    private final BiPredicate<Collection<String>, Stage> registers;

    KnownProjects(
            ProjectSurroundings surroundings,
            Map<String, ProjectVersion> projects,
            Predicate<Collection<String>> manages,
            BiPredicate<Collection<String>, Stage> registers) {
        this.surroundings = surroundings;
        this.projects = projects;
        this.manages = manages;
        this.registers = registers;
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

    /** What is wrong with a project, by itself and in what it refers to. */
    public List<Fault> faults(NewProject project) {
        List<Fault> faults = new ArrayList<>(project.requirements().faults());
        faults.addAll(surroundings.unknownIn(project));
        return faults;
    }

    /** What looks strange about it. */
    public List<Fault> warnings(NewProject project) {
        return ProjectWarnings.on(project.toVersion());
    }

    /**
     * Whether the caller keeps it: as it is now, and as it is to be; and where it is new, whether the caller may register
     * it at its stage.
     */
    public boolean isKept(NewProject project) {
        ProjectVersion before = projects.get(project.code());
        ProjectVersion candidate = project.toVersion();
        if (before == null) {
            return project.unit() == null || registers.test(candidate.units(), candidate.stage);
        }
        return (project.unit() == null || manages.test(candidate.units())) && manages.test(before.units());
    }

    /** Whether it says anything new of a project that is there already. */
    public boolean changes(NewProject project) {
        ProjectVersion before = projects.get(project.code());
        return before == null
                || !FieldChange.between(before, project.toVersion()).isEmpty();
    }
}
