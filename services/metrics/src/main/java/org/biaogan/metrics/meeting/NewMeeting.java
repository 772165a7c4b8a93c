package org.biaogan.metrics.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A meeting as a caller describes it.
 *
 * @param heldOn the day in the zone
 * @param beginsAt the instant it begins, with its offset; the beginning of that day where absent
 * @param decisions each becomes a directive; those that are there already stay, left out or not
 * @param reason why it changes; needed where a version is there already
 */
public record NewMeeting(
        String code,
        String title,
        LocalDate heldOn,
        OffsetDateTime beginsAt,
        String place,
        String chair,
        List<String> attendees,
        List<AgendaItem> agenda,
        List<NewDecision> decisions,
        LocalDate validTo,
        String reason)
        implements NewVersion<MeetingVersion> {

    /** What leaves room for a number in the code of a directive. */
    private static final int LONGEST_CODE = 56;

    private static final int MOST_ITEMS = 200;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public Requirements requirements() {
        Requirements requirements = new Requirements()
                .code("code", code)
                .rule(code == null || code.length() <= LONGEST_CODE, "code", "TOO_LONG", "At most 56 characters.")
                .text("title", title)
                .given("heldOn", heldOn)
                .rule(
                        heldOn == null
                                || beginsAt == null
                                || LocalDate.ofInstant(beginsAt.toInstant(), ZONE)
                                        .equals(heldOn),
                        "beginsAt",
                        "OTHER_DAY",
                        "A meeting begins on the day it is held.")
                .optionalText("place", place)
                .optionalText("chair", chair)
                .optionalText("reason", reason)
                .rule(attendeesOrNone().size() <= MOST_ITEMS, "attendees", "TOO_MANY", "At most 200.")
                .rule(agendaOrNone().size() <= MOST_ITEMS, "agenda", "TOO_MANY", "At most 200.")
                .rule(decisionsOrNone().size() <= MOST_ITEMS, "decisions", "TOO_MANY", "At most 200.");
        for (int i = 0; i < attendeesOrNone().size(); i++) {
            requirements.text("attendees[%d]".formatted(i), attendeesOrNone().get(i));
        }
        agenda(requirements);
        decisions(requirements);
        return requirements;
    }

    private void agenda(Requirements requirements) {
        for (int i = 0; i < agendaOrNone().size(); i++) {
            AgendaItem item = agendaOrNone().get(i);
            requirements
                    .text("agenda[%d].title".formatted(i), item == null ? null : item.title())
                    .given("agenda[%d].kind".formatted(i), item == null ? null : item.kind())
                    .optionalText("agenda[%d].ref".formatted(i), item == null ? null : item.ref());
        }
    }

    private void decisions(Requirements requirements) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < decisionsOrNone().size(); i++) {
            NewDecision decision = decisionsOrNone().get(i);
            String place = "decisions[%d]".formatted(i);
            if (decision == null) {
                requirements.given(place, null);
                continue;
            }
            decision.faults(place)
                    .forEach(fault -> requirements.rule(false, fault.field(), fault.code(), fault.message()));
            requirements.rule(
                    decision.number() == null || numbers.add(decision.number()),
                    place + ".number",
                    "DUPLICATE",
                    "Number %d comes twice.".formatted(decision.number()));
        }
    }

    @Override
    public NewMeeting named(String pathCode) {
        return new NewMeeting(
                pathCode, title, heldOn, beginsAt, place, chair, attendees, agenda, decisions, validTo, reason);
    }

    @Override
    public MeetingVersion toVersion() {
        return new MeetingVersion(this);
    }

    List<String> attendeesOrNone() {
        return Objects.requireNonNullElse(attendees, List.of());
    }

    List<AgendaItem> agendaOrNone() {
        return Objects.requireNonNullElse(agenda, List.of());
    }

    List<NewDecision> decisionsOrNone() {
        return Objects.requireNonNullElse(decisions, List.of());
    }

    Instant begin() {
        return beginsAt == null ? null : beginsAt.toInstant();
    }
}
