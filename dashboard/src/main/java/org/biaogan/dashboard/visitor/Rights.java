package org.biaogan.dashboard.visitor;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a visitor may do, as a value: roles and the units answered for. Two visitors of equal rights see the same figures, so
 * remembered figures are kept by this and never shared between different rights.
 */
public record Rights(List<String> roles, List<String> units) {

    /** Of nobody. */
    public static final Rights NONE = new Rights(List.of(), List.of());

    public Rights {
        roles = List.copyOf(new TreeSet<>(roles));
        units = List.copyOf(new TreeSet<>(units));
    }

    /** Rights in any order and with repetitions. */
    public static Rights of(Collection<String> roles, Collection<String> units) {
        return new Rights(List.copyOf(roles), List.copyOf(units));
    }

    /** Everybody but a mere viewer (or somebody without any role) may create reports; the service decides in the end. */
    public boolean mayCreateReports() {
        return roles.stream().anyMatch(role -> !role.equals("viewer"));
    }

    /** Administrators set targets and rules; the service decides in the end. */
    public boolean mayAdminister() {
        return roles.contains("admin");
    }

    /** Whether the visitor keeps projects of some unit; of which, the service decides. */
    public boolean mayKeepProjects() {
        return mayAdminister() || roles.contains("editor") || roles.contains("approver");
    }

    /** Whoever keeps figures or supervises may register problems; the service decides by the unit. */
    public boolean mayRegisterProblems() {
        return roles.stream().anyMatch(List.of("editor", "approver", "supervisor", "admin")::contains);
    }

    /** Supervisors and administrators enter meetings and lay proposals aside; the service decides in the end. */
    public boolean mayDispatch() {
        return roles.contains("supervisor") || mayAdminister();
    }
}
