package org.biaogan.dashboard.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.zone.IndicatorBook;
import org.biaogan.dashboard.zone.NamedIndicator;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what is closed, and hands on what administrators close and open. */
@ApplicationScoped
class ClosingDesk {

    private static final int MOST = 1000;
    private static final Question<HandClosings> BY_HAND =
            new Question<>(Service.METRICS, "period-closings", HandClosings.class);
    private static final Question<Rules> RULES = new Question<>(Service.METRICS, "closing-rules", Rules.class);

    private final ClosingClient client;
    private final LastGood lastGood;
    private final IndicatorBook indicators;

    ClosingDesk(@RestClient ClosingClient client, LastGood lastGood, IndicatorBook indicators) {
        this.client = client;
        this.lastGood = lastGood;
        this.indicators = indicators;
    }

    record HandClosings(List<HandClosing> items) {}

    record Rules(List<ClosingRule> items) {}

    /** Those that hold. */
    Uni<Reading<List<HandClosing>>> byHand() {
        return lastGood.ask(BY_HAND, () -> client.byHand(MOST))
                .map(reading -> reading.map(
                        all -> all.items().stream().filter(HandClosing::holds).toList()));
    }

    /** Those in use. */
    Uni<Reading<List<ClosingRule>>> rules() {
        return lastGood.ask(RULES, () -> client.rules(MOST))
                .map(reading -> reading.map(
                        all -> all.items().stream().filter(ClosingRule::isInUse).toList()));
    }

    Uni<Reading<List<NamedIndicator>>> indicators() {
        return indicators.indicators();
    }

    /** Each month's lock, in the order asked; a month that the service knows nothing about comes without. */
    Uni<List<MonthLock>> locks(String unit, String indicator, List<String> months) {
        if (unit == null || months.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(months.stream().map(month -> lock(unit, indicator, month)).toList())
                .andFailFast();
    }

    Uni<Void> byHand(HandForm form) {
        HandClosing.Draft draft = form.draft();
        return (form.isRevision()
                        ? client.reviseByHand(form.id(), tag(form.version()), draft)
                        : client.closeByHand(form.key(), draft))
                .replaceWithVoid();
    }

    Uni<Void> rule(RuleForm form) {
        ClosingRule.Draft draft = form.draft();
        return (form.isRevision()
                        ? client.reviseRule(form.code(), tag(form.version()), draft)
                        : client.addRule(form.key(), draft))
                .replaceWithVoid();
    }

    /** Takes it back, unless somebody changed it after it was shown. */
    Uni<Void> withdraw(Withdrawal withdrawal) {
        String version = tag(withdrawal.version());
        return switch (withdrawal.kind()) {
            case HAND -> client.withdrawByHand(withdrawal.code(), version);
            case RULE -> client.withdrawRule(withdrawal.code(), version);
        };
    }

    /** A month and its lock; null where the service knows none. */
    record MonthLock(String month, Reading<PeriodLock> lock) {}

    private Uni<MonthLock> lock(String unit, String indicator, String month) {
        String name = String.join(" ", "lock", unit, month, String.valueOf(indicator));
        return lastGood.ask(
                        new Question<>(Service.METRICS, name, PeriodLock.class),
                        () -> client.status(unit, month, indicator))
                .map(reading -> new MonthLock(month, reading))
                .onFailure(Refusal.class)
                .recoverWithItem(() -> new MonthLock(month, null));
    }

    private static String tag(String version) {
        return "\"v" + version + "\"";
    }
}
