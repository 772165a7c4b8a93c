package org.biaogan.metrics.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about a meeting between two instants. */
@Entity
@Table(name = "meeting_version")
class MeetingVersion extends Version {

    @Id
    @GeneratedValue(generator = "meeting_version_seq")
    @SequenceGenerator(name = "meeting_version_seq", sequenceName = "meeting_version_seq", allocationSize = 50)
    Long id;

    String title;
    LocalDate heldOn;
    Instant beginsAt;
    String place;
    String chair;

    @Column(columnDefinition = "text[]")
    String[] attendees;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredAgenda agenda;

    /** What it decided, on its way to the directives. */
    @Transient
    List<NewDecision> decisions = List.of();

    MeetingVersion() {}

    MeetingVersion(NewMeeting meeting) {
        super(meeting.code(), meeting.validTo(), meeting.reason());
        this.title = meeting.title();
        this.heldOn = meeting.heldOn();
        this.beginsAt = meeting.begin();
        this.place = meeting.place();
        this.chair = meeting.chair();
        this.attendees = meeting.attendeesOrNone().toArray(String[]::new);
        this.agenda = new StoredAgenda(meeting.agendaOrNone());
        this.decisions = meeting.decisionsOrNone();
    }

    /** The decisions that have none of some numbers, by where each stands in what was sent. */
    Map<String, NewDecision> decisionsBut(Set<Integer> standing) {
        Map<String, NewDecision> fresh = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (!standing.contains(decisions.get(i).number())) {
                fresh.put("decisions[%d]".formatted(i), decisions.get(i));
            }
        }
        return fresh;
    }

    MeetingVersion retiredOn(LocalDate lastDay) {
        return new MeetingVersion(new NewMeeting(
                code(),
                title,
                heldOn,
                beginsAt == null ? null : beginsAt.atOffset(ZoneOffset.UTC),
                place,
                chair,
                List.of(attendees),
                agenda.items(),
                List.of(),
                lastDay,
                "retired"));
    }

    /** From when on something has happened after it. */
    Instant begin(ZoneId zone) {
        return beginsAt == null ? heldOn.atStartOfDay(zone).toInstant() : beginsAt;
    }
}
