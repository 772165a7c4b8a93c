package org.biaogan.dashboard.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.biaogan.dashboard.closing.ClosingDesk.MonthLock;
import org.biaogan.dashboard.closing.ClosingView.Material;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the page of closings together. */
@ApplicationScoped
class ClosingRoom {

    private final ClosingDesk desk;
    private final ZoneBook zones;
    private final VisitorDesk visitors;
    private final Clock clock;

    ClosingRoom(ClosingDesk desk, ZoneBook zones, VisitorDesk visitors, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** The page as first seen, its forms ready for what is to be revised. */
    Uni<ClosingView> view(ClosingQuery query, Language language) {
        return view(
                query,
                language,
                (material, unit) -> material.byHand().stream()
                        .filter(closing -> closing.id().equals(query.closing())
                                || closing.unit().equals(unit)
                                        && closing.period().equals(query.period()))
                        .findFirst()
                        .map(HandForm::of)
                        .orElseGet(() -> HandForm.empty(unit, query.period())),
                material -> material.rules().stream()
                        .filter(rule -> rule.code().equals(query.rule()))
                        .findFirst()
                        .map(RuleForm::of)
                        .orElseGet(RuleForm::empty));
    }

    /** The page once more, with what was sent still in its form; told of what somebody else did meanwhile. */
    Uni<ClosingView> again(HandForm sent, boolean overtaken, Language language) {
        ClosingQuery query = ClosingQuery.none(clock).of(sent.unit().isBlank() ? null : sent.unit());
        return view(
                query,
                language,
                (material, unit) -> overtaken ? Overtaken.told(sent, material, language) : sent,
                material -> RuleForm.empty());
    }

    Uni<ClosingView> again(RuleForm sent, boolean overtaken, Language language) {
        return view(
                ClosingQuery.none(clock),
                language,
                (material, unit) -> HandForm.empty(unit, null),
                material -> overtaken ? Overtaken.told(sent, material, language) : sent);
    }

    /** The page as if nothing had been typed. */
    Uni<ClosingView> asItIs(Language language) {
        return view(ClosingQuery.none(clock), language);
    }

    private Uni<ClosingView> view(
            ClosingQuery query,
            Language language,
            BiFunction<Material, String, HandForm> hand,
            java.util.function.Function<Material, RuleForm> rule) {
        boolean admin = visitors.rights().mayAdminister();
        return material(query, language).map(material -> {
            String unit = unit(query, material.zone());
            return ClosingView.of(
                    material,
                    query.of(unit),
                    admin ? hand.apply(material, unit) : null,
                    admin ? rule.apply(material) : null,
                    language);
        });
    }

    private Uni<Material> material(ClosingQuery query, Language language) {
        return zones.zone().chain(zone -> Uni.combine()
                .all()
                .unis(
                        desk.locks(unit(query, zone.value()), query.indicator(), query.months(clock)),
                        desk.byHand(),
                        desk.rules(),
                        desk.indicators())
                .with((months, byHand, rules, indicators) -> new Material(
                        notice(language, months, byHand, rules, zone),
                        months,
                        byHand.value(),
                        rules.value(),
                        zone.value(),
                        indicators.value())));
    }

    private String unit(ClosingQuery query, Zone zone) {
        return query.unit() != null
                ? query.unit()
                : zone.firstOf(visitors.rights().units()).map(Unit::code).orElse(null);
    }

    private static Notice notice(Language language, List<MonthLock> months, Reading<?>... readings) {
        Reading<?>[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(readings),
                        months.stream().map(MonthLock::lock).filter(java.util.Objects::nonNull))
                .toArray(Reading<?>[]::new);
        return Notice.of(language, all);
    }
}
