package org.biaogan.dashboard.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form by which a report is ordered.
 *
 * @param key sent along as Idempotency-Key, so that a double click, or a second try after trouble, makes one report
 */
record OrderForm(String key, List<Choice> templates, List<Choice> units, List<Choice> periods) {

    /** What was chosen before, and what was wrong with it. */
    record Sent(String key, String template, String unit, String period, List<String> trouble) {

        static Sent nothing(String unit) {
            return new Sent(UUID.randomUUID().toString(), null, unit, null, List.of());
        }
    }

    static OrderForm of(List<Template> templates, Zone zone, Sent sent, Clock clock, Language language) {
        return new OrderForm(
                sent.key(),
                templates.stream()
                        .map(template -> new Choice(
                                template.code(),
                                template.name(language),
                                template.code().equals(sent.template())))
                        .toList(),
                Choice.units(zone, null, sent.unit(), language),
                PeriodChoices.of(templates, YearMonth.now(clock)).stream()
                        .map(period ->
                                new Choice(period, PeriodText.of(period, language), period.equals(sent.period())))
                        .toList());
    }
}
