package org.biaogan.dashboard.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.MatterWords;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/** The fields of the form of a meeting, with what was typed into them. */
record MeetingFields(MeetingForm form, Zone zone, List<NamedOfficial> people, Language language) {

    MeetingFormView view(Notice notice) {
        return new MeetingFormView(
                notice,
                form.isRevision() ? words().reviseTitle() : words().newTitle(),
                form,
                form.typed(),
                head(),
                IntStream.range(0, form.agendaRows()).mapToObj(this::agenda).toList(),
                form.first() == 1 ? "" : words().decisionsStay(String.valueOf(form.first() - 1)),
                IntStream.range(0, form.decisionRows()).mapToObj(this::decision).toList());
    }

    private List<Field> head() {
        Typed typed = form.typed();
        List<Field> fields = new ArrayList<>();
        if (!form.isRevision()) {
            fields.add(Field.of(Kind.LINE, "code", words().code(), typed)
                    .needed(true)
                    .hinted(words().codeHint()));
        }
        fields.add(Field.of(Kind.LINE, "title", words().titleField(), typed).needed(true));
        fields.add(Field.of(Kind.DATE, "heldOn", words().heldOn(), typed).needed(true));
        fields.add(Field.of(Kind.LINE, "beginsAt", words().beginsAt(), typed).hinted(words().beginsAtHint()));
        fields.add(Field.of(Kind.LINE, "place", words().place(), typed));
        fields.add(Field.of(Kind.LINE, "chair", words().chair(), typed));
        fields.add(Field.of(Kind.TEXT, "attendees", words().attendees(), typed).hinted(words().attendeesHint()));
        if (form.isRevision()) {
            fields.add(Field.of(Kind.LINE, "reason", words().reason(), typed).needed(true));
        }
        return fields;
    }

    private List<Field> agenda(int row) {
        Typed typed = form.typed();
        String place = "agenda[%d].".formatted(row);
        String kind = typed.given(place + "kind") == null ? AgendaKind.OTHER.name() : typed.one(place + "kind");
        List<Choice> kinds = Arrays.stream(AgendaKind.values())
                .map(one -> new Choice(
                        one.name(), words().agendaKind(one), one.name().equals(kind)))
                .toList();
        return List.of(
                Field.of(Kind.LINE, place + "title", words().agendaTitle(), typed)
                        .sentAs("agendaTitle"),
                Field.choice(place + "kind", words().agendaKindHead(), typed, kinds)
                        .sentAs("agendaKind"),
                Field.of(Kind.LINE, place + "ref", words().agendaRef(), typed).sentAs("agendaRef"));
    }

    private List<Field> decision(int row) {
        Typed typed = form.typed();
        MatterWords matter = language.words(MatterWords.class);
        String place = "decisions[%d].".formatted(row);
        return List.of(
                Field.of(Kind.LINE, place + "text", words().decision(), typed).sentAs("decisionText"),
                Field.choice(
                                place + "owner",
                                matter.owner(),
                                typed,
                                Choice.units(zone, matter.choose(), typed.one(place + "owner"), language))
                        .sentAs("decisionOwner"),
                Field.choice(
                                place + "official",
                                matter.official(),
                                typed,
                                Choice.officials(people, matter.choose(), typed.one(place + "official"), language))
                        .sentAs("decisionOfficial"),
                Field.of(Kind.DATE, place + "deadline", matter.deadline(), typed)
                        .sentAs("decisionDeadline"),
                Field.of(Kind.LINE, place + "project", words().projectCode(), typed)
                        .sentAs("decisionProject"));
    }

    private MeetingWords words() {
        return language.words(MeetingWords.class);
    }
}
