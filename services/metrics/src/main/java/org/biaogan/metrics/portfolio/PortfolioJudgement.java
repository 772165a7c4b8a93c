package org.biaogan.metrics.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.KnownProjects;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;

/** Judges the rows of a file of projects against what is registered. */
final class PortfolioJudgement {

    private final KnownProjects known;
    private final NamedRecords names;
    private final Map<String, List<Integer>> lines = new HashMap<>();

    private PortfolioJudgement(KnownProjects known, List<FileRow<PortfolioEntry>> rows) {
        this.known = known;
        this.names = new NamedRecords(known);
        rows.stream()
                .filter(FileRow::isReadable)
                .filter(row -> row.said().project().code() != null)
                .forEach(row -> lines.computeIfAbsent(row.said().project().code(), first -> new ArrayList<>())
                        .add(row.line()));
    }

    static List<Judged> of(List<FileRow<PortfolioEntry>> rows, KnownProjects known) {
        PortfolioJudgement judgement = new PortfolioJudgement(known, rows);
        return rows.stream().map(judgement::judge).toList();
    }

    private Judged judge(FileRow<PortfolioEntry> row) {
        if (!row.isReadable()) {
            return Judged.unreadable(row);
        }
        List<Fault> faults = new ArrayList<>(row.faults());
        PortfolioEntry entry = row.said();
        NewProject said = coded(entry, faults);
        repeated(said.code(), faults);
        Optional<NewProject> before = Optional.ofNullable(said.code()).flatMap(known::project);
        List<Fault> warnings = new ArrayList<>(entry.warnings());
        List<NewProject> versions = before.map(was -> NextVersion.of(was, said, known, faults, warnings))
                .orElseGet(() -> FirstVersions.of(said, entry.first(), warnings));
        NewProject last = versions.isEmpty() ? before.orElse(said) : versions.get(versions.size() - 1);
        for (NewProject version : versions) {
            faults(version).forEach(fault -> add(faults, fault));
        }
        if (faults.isEmpty() && !versions.isEmpty()) {
            warnings.addAll(known.warnings(last));
        }
        return new Judged(
                row,
                before.orElse(null),
                faults.isEmpty() ? versions : List.of(),
                before.isEmpty(),
                !faults.isEmpty() || known.isKept(last),
                faults,
                warnings.stream().map(warning -> inFile(warning, last)).toList());
    }

    /** With the codes that names stand for; a code that the row gives itself goes before. */
    private NewProject coded(PortfolioEntry entry, List<Fault> faults) {
        Map<String, Object> codes = names.codes(entry.names(), faults);
        codes.putAll(entry.project().said());
        return NewProject.of(codes);
    }

    private void repeated(String code, List<Fault> faults) {
        List<Integer> places = lines.getOrDefault(code, List.of());
        if (places.size() > 1) {
            faults.add(new Fault(
                    "code",
                    "DUPLICATE_CODE",
                    "'%s' stands in the rows %s."
                            .formatted(
                                    code, places.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        }
    }

    private List<Fault> faults(NewProject project) {
        return known.faults(project).stream()
                .map(fault -> inFile(fault, project))
                .toList();
    }

    /** A cell's own fault, or a name's, makes what the register says about the same field no news. */
    private static void add(List<Fault> faults, Fault another) {
        Set<String> blamed = faults.stream().map(Fault::field).collect(Collectors.toCollection(HashSet::new));
        if (!blamed.contains(another.field()) && !blamed.contains(another.field() + "Name")) {
            faults.add(another);
        }
    }

    /** A place within the plans or the composition, as the file calls it: {@code plan.2026}. */
    private static Fault inFile(Fault fault, NewProject project) {
        String field = fault.field();
        int open = field.indexOf('[');
        if (open < 0) {
            return fault;
        }
        if (field.startsWith("themes")) {
            return new Fault("themes", fault.code(), fault.message());
        }
        int at = Integer.parseInt(field.substring(open + 1, field.indexOf(']')));
        String called = field.startsWith("plans")
                ? "plan." + project.plansOrNone().get(at).year()
                : "funding." + project.compositionOrNone().get(at).source();
        return new Fault(called, fault.code(), fault.message());
    }
}
