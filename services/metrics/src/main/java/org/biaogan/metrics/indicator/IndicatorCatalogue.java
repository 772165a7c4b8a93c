package org.biaogan.metrics.indicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.light.LightRuleBook;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.theme.ThemeRegister;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the catalogue of indicators. */
@ApplicationScoped
public class IndicatorCatalogue extends Register<IndicatorVersion> implements Referrer {

    private final IndicatorRepository indicators;
    private final ThemeRegister themes;
    private final LightRuleBook lightRules;

    IndicatorCatalogue(
            IndicatorRepository indicators, ThemeRegister themes, LightRuleBook lightRules, RegisterOffice office) {
        super("indicators", indicators, office);
        this.indicators = indicators;
        this.themes = themes;
        this.lightRules = lightRules;
    }

    /** All indicators as they stand now, by code. Needs a session. */
    public Uni<Map<String, IndicatorView>> current() {
        return indicators.allOpen().map(IndicatorCatalogue::byCode);
    }

    /** All indicators as they were known at an instant, by code. Needs a session. */
    public Uni<Map<String, IndicatorView>> at(Instant asOf) {
        return indicators.allAt(asOf).map(IndicatorCatalogue::byCode);
    }

    @Override
    protected Uni<Void> check(IndicatorVersion candidate) {
        return themes.codes()
                .invoke(known -> requireThemes(candidate.themes, known))
                .chain(lightRules::codes)
                .invoke(known -> requireLightRule(candidate.lightRule, known))
                .replaceWithVoid();
    }

    @Override
    protected IndicatorVersion retired(IndicatorVersion current, LocalDate lastDay) {
        return new IndicatorVersion(IndicatorView.of(current).endingOn(lastDay));
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "themes" ->
                indicators.count("array_contains(themes, ?1) and knownTo is null and validTo is null", code);
            case "light-rules" -> indicators.count("lightRule = ?1 and knownTo is null and validTo is null", code);
            default -> Uni.createFrom().item(0L);
        };
    }

    private static void requireLightRule(String rule, Set<String> known) {
        if (rule != null && !known.contains(rule)) {
            throw Rejected.violating(
                    "lightRule", "UNKNOWN_LIGHT_RULE", "There is no light rule '%s' in use.".formatted(rule));
        }
    }

    private static void requireThemes(String[] themes, Set<String> known) {
        List<Fault> faults = Arrays.stream(themes)
                .filter(theme -> !known.contains(theme))
                .map(theme -> new Fault("themes", "UNKNOWN_THEME", "There is no theme '%s'.".formatted(theme)))
                .toList();
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    private static Map<String, IndicatorView> byCode(List<IndicatorVersion> versions) {
        return versions.stream()
                .map(IndicatorView::of)
                .collect(Collectors.toMap(IndicatorView::code, Function.identity()));
    }
}
