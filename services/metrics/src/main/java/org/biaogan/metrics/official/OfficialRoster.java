package org.biaogan.metrics.official;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Version;

/** Keeps the officials of the zone. */
@ApplicationScoped
public class OfficialRoster extends Register<OfficialVersion> implements Referrer {

    private final OfficialRepository officials;
    private final UnitTree units;

    OfficialRoster(OfficialRepository officials, UnitTree units, RegisterOffice office) {
        super("officials", officials, office);
        this.officials = officials;
        this.units = units;
    }

    /** The codes of all officials known now. Needs a session. */
    public Uni<Set<String>> codes() {
        return officials.allOpen().map(all -> all.stream().map(Version::code).collect(Collectors.toUnmodifiableSet()));
    }

    /** All officials as they stand now, by code. Needs a session. */
    public Uni<Map<String, OfficialView>> current() {
        return officials.allOpen().map(OfficialRoster::byCode);
    }

    /** All officials as they were known at an instant, by code. Needs a session. */
    public Uni<Map<String, OfficialView>> at(Instant asOf) {
        return officials.allAt(asOf).map(OfficialRoster::byCode);
    }

    @Override
    protected Uni<Void> check(OfficialVersion candidate) {
        return candidate.unit == null
                ? Uni.createFrom().voidItem()
                : units.current()
                        .invoke(tree -> requireUnit(candidate.unit, tree.containsKey(candidate.unit)))
                        .replaceWithVoid();
    }

    @Override
    protected OfficialVersion retired(OfficialVersion current, LocalDate lastDay) {
        OfficialView was = OfficialView.of(current);
        return new OfficialVersion(new NewOfficial(
                was.code(),
                was.name(),
                was.nameEn(),
                was.title(),
                was.titleEn(),
                was.unit(),
                was.phone(),
                was.email(),
                lastDay,
                "retired"));
    }

    @Override
    public String name() {
        return "officials";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return kind.equals("units")
                ? officials.count("unit = ?1 and knownTo is null and validTo is null", code)
                : Uni.createFrom().item(0L);
    }

    private static void requireUnit(String unit, boolean known) {
        if (!known) {
            throw Rejected.violating("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
        }
    }

    private static Map<String, OfficialView> byCode(List<OfficialVersion> all) {
        return all.stream().map(OfficialView::of).collect(Collectors.toMap(OfficialView::code, Function.identity()));
    }
}
