package org.biaogan.metrics.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps what administrators closed or opened by hand: one record a unit and period, reopened by its next version. */
@ApplicationScoped
public class PeriodClosingBook extends Register<PeriodClosingVersion> implements Referrer {

    private final PeriodClosingRepository closings;
    private final UnitTree tree;

    PeriodClosingBook(PeriodClosingRepository closings, UnitTree tree, RegisterOffice office) {
        super("period-closings", closings, office);
        this.closings = closings;
        this.tree = tree;
    }

    @Override
    protected Uni<Void> check(PeriodClosingVersion candidate) {
        return tree.current()
                .invoke(units -> {
                    if (!units.containsKey(candidate.unit)) {
                        throw Rejected.violating(
                                "unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(candidate.unit));
                    }
                })
                .chain(() -> closings.rival(candidate))
                .invoke(PeriodClosingBook::refuseRival)
                .chain(() -> closings.open(candidate.code()))
                .invoke(before -> refuseOtherSubject(before, candidate))
                .replaceWithVoid();
    }

    @Override
    protected PeriodClosingVersion retired(PeriodClosingVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay);
    }

    @Override
    public String name() {
        return "closings by hand";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return kind.equals("units")
                ? closings.count("unit = ?1 and knownTo is null and validTo is null", code)
                : Uni.createFrom().item(0L);
    }

    private static void refuseRival(PeriodClosingVersion rival) {
        if (rival != null) {
            throw Rejected.conflicting(
                    "period",
                    "TAKEN",
                    "%s of '%s' is decided by '%s' already; revise that."
                            .formatted(rival.period, rival.unit, rival.code()));
        }
    }

    private static void refuseOtherSubject(PeriodClosingVersion before, PeriodClosingVersion candidate) {
        if (before != null && !before.isOfTheSame(candidate)) {
            throw Rejected.violating(
                    "period",
                    "OTHER_SUBJECT",
                    "A closing stays with its unit and period; take it back and add another.");
        }
    }
}
