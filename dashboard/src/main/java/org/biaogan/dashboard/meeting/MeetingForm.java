package org.biaogan.dashboard.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalCode;

/**
 * The form by which a meeting is entered or revised, as typed; rows left blank say nothing.
 *
 * @param version from which a change starts; empty for a new meeting
 * @param first the number of the first decision of the form, as decisions that are there already stay
 */
record MeetingForm(String version, int first, int agendaRows, int decisionRows, Typed typed) {

    private static final int BLANK_ROWS = 3;
    private static final int MOST_ROWS = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern PLACE = Pattern.compile("(agenda|decisions)\\[(\\d{1,4})]\\.(\\w+)");
    private static final Set<String> HEAD =
            Set.of("title", "heldOn", "beginsAt", "place", "chair", "attendees", "reason");
    private static final Set<String> CELLS =
            Set.of("title", "kind", "ref", "text", "owner", "official", "deadline", "project");
    private static final String SEPARATORS = "[\\n,，、;；]+";

    static MeetingForm empty(LocalDate day) {
        Typed typed = Typed.filled(SentMeeting.FORM, Map.of("heldOn", day.toString()));
        return new MeetingForm("", 1, BLANK_ROWS, BLANK_ROWS, typed);
    }

    static MeetingForm of(Meeting meeting) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", meeting.code());
        values.put("title", meeting.title());
        values.put("heldOn", meeting.heldOn().toString());
        values.put(
                "beginsAt",
                meeting.beginsAt() == null
                        ? null
                        : CLOCK.format(meeting.beginsAt().atZone(MomentText.ZONE)));
        values.put("place", meeting.place());
        values.put("chair", meeting.chair());
        values.put("attendees", meeting.attendees() == null ? null : String.join("\n", meeting.attendees()));
        List<Meeting.AgendaItem> agenda = meeting.agendaOrNone();
        for (int row = 0; row < agenda.size(); row++) {
            values.put("agenda[%d].title".formatted(row), agenda.get(row).title());
            values.put("agenda[%d].kind".formatted(row), agenda.get(row).kind());
            values.put("agenda[%d].ref".formatted(row), agenda.get(row).ref());
        }
        int last = meeting.decisionsOrNone().stream()
                .mapToInt(Meeting.Decision::number)
                .max()
                .orElse(0);
        return new MeetingForm(
                String.valueOf(meeting.version()),
                last + 1,
                agenda.size() + BLANK_ROWS,
                BLANK_ROWS,
                Typed.filled(SentMeeting.FORM, values));
    }

    public boolean isRevision() {
        return !version.isEmpty();
    }

    public String code() {
        return typed.one("code");
    }

    /** The same with more blank rows. */
    MeetingForm longer() {
        return new MeetingForm(
                version,
                first,
                Math.min(agendaRows + BLANK_ROWS, MOST_ROWS),
                Math.min(decisionRows + BLANK_ROWS, MOST_ROWS),
                typed);
    }

    /** The same, to blame for what is no day or no time of day. */
    MeetingForm read(Language language) {
        List<String> days = Stream.concat(
                        Stream.of("heldOn"),
                        IntStream.range(0, decisionRows).mapToObj("decisions[%d].deadline"::formatted))
                .toList();
        Typed read = typed.daysRead(days, language);
        boolean noTime = typed.given("beginsAt") != null && time() == null;
        return with(noTime ? read.against("beginsAt", RefusalCode.MALFORMED, language) : read);
    }

    MeetingForm refused(Throwable failure, Language language) {
        return with(typed.refused(failure, this::place, language));
    }

    /** The same, to go on from what somebody else has made of the meeting meanwhile; its page shows what that is. */
    MeetingForm from(Meeting now, Language language) {
        MeetingForm current = of(now);
        String said = language.words(MeetingWords.class).changedMeanwhile();
        return new MeetingForm(
                current.version, current.first, agendaRows, decisionRows, typed.troubled(typed.status(), said));
    }

    /** As the service wants it. */
    MeetingClient.Draft draft() {
        List<Integer> agenda = written("agenda", agendaRows, "title", "ref");
        List<Integer> decided = decided();
        return new MeetingClient.Draft(
                typed.given("code"),
                typed.given("title"),
                typed.day("heldOn"),
                beginsAt(),
                typed.given("place"),
                typed.given("chair"),
                Stream.of(typed.one("attendees").split(SEPARATORS))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                IntStream.range(0, agenda.size())
                        .mapToObj(index -> item(agenda.get(index), index + 1))
                        .toList(),
                IntStream.range(0, decided.size())
                        .mapToObj(index -> decision(decided.get(index), first + index))
                        .toList(),
                typed.given("reason"));
    }

    private Meeting.AgendaItem item(int row, int order) {
        String place = "agenda[%d].".formatted(row);
        return new Meeting.AgendaItem(
                order, typed.given(place + "title"), typed.given(place + "kind"), typed.given(place + "ref"));
    }

    private MeetingClient.Decided decision(int row, int number) {
        String place = "decisions[%d].".formatted(row);
        return new MeetingClient.Decided(
                number,
                typed.given(place + "text"),
                typed.given(place + "owner"),
                typed.given(place + "official"),
                typed.day(place + "deadline"),
                typed.given(place + "project"));
    }

    private List<Integer> decided() {
        return written("decisions", decisionRows, "text", "owner", "official", "deadline", "project");
    }

    /** The rows in which anything stands. */
    private List<Integer> written(String list, int rows, String... fields) {
        List<Integer> written = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String place = list + "[" + row + "].";
            if (Stream.of(fields).anyMatch(field -> typed.given(place + field) != null)) {
                written.add(row);
            }
        }
        return written;
    }

    /** The field that the service means, which has not seen the blank rows; empty where the form has none. */
    private String place(String field) {
        Matcher row = PLACE.matcher(field);
        if (!row.matches()) {
            String plain = field.replaceFirst("\\[.*", "");
            return HEAD.contains(plain) || plain.equals("code") && !isRevision() ? plain : "";
        }
        List<Integer> rows = row.group(1).equals("agenda") ? written("agenda", agendaRows, "title", "ref") : decided();
        int index = Integer.parseInt(row.group(2));
        return index < rows.size() && CELLS.contains(row.group(3))
                ? "%s[%d].%s".formatted(row.group(1), rows.get(index), row.group(3))
                : "";
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(typed.one("beginsAt"), CLOCK);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private String beginsAt() {
        LocalDate day = typed.day("heldOn");
        LocalTime time = time();
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(MomentText.ZONE).toOffsetDateTime().toString();
    }

    private MeetingForm with(Typed other) {
        return new MeetingForm(version, first, agendaRows, decisionRows, other);
    }
}
