package org.biaogan.dashboard.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * What belongs to a matter: who has it until when, and what it is about.
 *
 * @param link to what it names; null where it has no page
 * @param note below it; empty where there is none
 */
public record MatterFact(String label, String text, String link, String note) {

    static List<MatterFact> of(Matter matter, Language language) {
        MatterWords words = language.words(MatterWords.class);
        List<MatterFact> facts = new ArrayList<>();
        String owner = matter.ownerName(language);
        facts.add(new MatterFact(
                words.owner(), owner.isEmpty() ? words.nobody() : owner, null, matter.officialName(language)));
        facts.add(new MatterFact(
                words.deadline(), MomentText.of(matter.deadline()), null, earlier(matter.earlierDeadlines(), words)));
        if (matter.unit() != null) {
            facts.add(new MatterFact(words.unit(), matter.unitName(language), null, ""));
        }
        if (matter.project() != null) {
            facts.add(new MatterFact(
                    words.project(), matter.projectName(language), "/projects/" + matter.project(), matter.project()));
        }
        if (matter.meeting() != null) {
            facts.add(new MatterFact(
                    words.meeting(),
                    Matter.named(matter.meetingTitle(), null, matter.meeting(), language),
                    "/meetings/" + matter.meeting(),
                    words.decisionNumber(String.valueOf(matter.number()), MomentText.of(matter.heldOn()))));
        }
        if (matter.source() != null) {
            facts.add(source(matter, words, language));
        }
        return facts;
    }

    private static MatterFact source(Matter matter, MatterWords words, Language language) {
        Matter.Source source = matter.source();
        String kind = words.source(source.kind());
        String link =
                switch (source.kind()) {
                    case TARGET ->
                        Address.of("/indicators/" + source.indicator())
                                .with("unit", source.unit())
                                .text();
                    case PROJECT -> "/projects/" + source.code();
                    case MEETING -> "/meetings/" + source.code();
                    case VISIT, ENTERPRISE -> null;
                };
        return new MatterFact(words.sourceHead(), kind + " " + what(source), link, light(matter.light(), language));
    }

    private static String what(Matter.Source source) {
        return source.kind() == SourceKind.TARGET
                ? source.indicator()
                : Stream.of(source.name(), source.code())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static String light(Matter.LightSeen light, Language language) {
        return light == null || light.light() == null
                ? ""
                : language.words(MatterWords.class)
                        .seen(
                                PeriodText.of(light.period(), language),
                                language.words(AssessmentWords.class).standing(light.light()));
    }

    private static String earlier(List<LocalDate> deadlines, MatterWords words) {
        return deadlines == null || deadlines.isEmpty()
                ? ""
                : words.earlierDeadlines(
                        deadlines.stream().map(LocalDate::toString).collect(Collectors.joining(words.comma())));
    }
}
