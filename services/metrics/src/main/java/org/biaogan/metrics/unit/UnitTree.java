package org.biaogan.metrics.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the tree of units; several roots may stand side by side. */
@ApplicationScoped
public class UnitTree extends Register<UnitVersion> implements Referrer {

    private final UnitRepository units;

    UnitTree(UnitRepository units, RegisterOffice office) {
        super("units", units, office);
        this.units = units;
    }

    /** All units as they stand now, by code. Needs a session. */
    public Uni<Map<String, UnitView>> current() {
        return units.allOpen().map(UnitTree::byCode);
    }

    /** All units as they were known at an instant, by code. Needs a session. */
    public Uni<Map<String, UnitView>> at(Instant asOf) {
        return units.allAt(asOf).map(UnitTree::byCode);
    }

    @Override
    protected Uni<Void> check(UnitVersion candidate) {
        return candidate.parent == null
                ? Uni.createFrom().voidItem()
                : current().invoke(tree -> requireParent(candidate, tree)).replaceWithVoid();
    }

    @Override
    protected UnitVersion retired(UnitVersion current, LocalDate lastDay) {
        UnitView unit = UnitView.of(current);
        return new UnitVersion(new NewUnit(
                unit.code(),
                unit.name(),
                unit.nameEn(),
                unit.parent(),
                unit.external(),
                unit.approvalRequired(),
                lastDay,
                "retired"));
    }

    @Override
    public String name() {
        return "units below it";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return kind.equals("units")
                ? units.count("parent = ?1 and knownTo is null and validTo is null", code)
                : Uni.createFrom().item(0L);
    }

    private static void requireParent(UnitVersion candidate, Map<String, UnitView> tree) {
        if (!tree.containsKey(candidate.parent)) {
            throw Rejected.violating("parent", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(candidate.parent));
        }
        if (Lineage.of(candidate.parent, tree).stream()
                .anyMatch(above -> above.code().equals(candidate.code()))) {
            throw Rejected.violating(
                    "parent", "CYCLE", "'%s' already stands below '%s'.".formatted(candidate.parent, candidate.code()));
        }
    }

    private static Map<String, UnitView> byCode(List<UnitVersion> versions) {
        return versions.stream().map(UnitView::of).collect(Collectors.toMap(UnitView::code, Function.identity()));
    }
}
