package org.biaogan.dashboard.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.MatterWords;
import org.biaogan.dashboard.matter.Severity;
import org.biaogan.dashboard.matter.SourceKind;
import org.biaogan.dashboard.zone.NamedIndicator;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/** The fields by which a problem is described, with what was typed into them. */
record ProblemFields(Typed typed, Zone zone, List<NamedOfficial> people, Language language) {

    /** As the service names them; a target's unit is the unit of the problem. */
    private static final Set<String> NAMES = Set.of(
            "title",
            "severity",
            "description",
            "source.kind",
            "source.code",
            "source.name",
            "source.indicator",
            "unit",
            "project",
            "owner",
            "official",
            "deadline",
            "measures");

    /** The field on the page that a field of the service's is; empty where it has none. */
    static String place(String field) {
        if (field.equals("source.unit")) {
            return "unit";
        }
        return NAMES.contains(field) ? field : "";
    }

    Field title() {
        return Field.of(Kind.LINE, "title", problem().titleField(), typed).needed(true);
    }

    Field description() {
        return Field.of(Kind.TEXT, "description", problem().description(), typed);
    }

    Field severity() {
        return Field.choice(
                "severity",
                problem().severity(),
                typed,
                Arrays.stream(Severity.values())
                        .map(severity -> new Choice(
                                severity.name(),
                                matter().severity(severity),
                                severity.name().equals(typed.one("severity"))))
                        .toList());
    }

    Field kind() {
        List<Choice> kinds = Choice.of(
                List.of(SourceKind.values()),
                matter().choose(),
                typed.one("source.kind"),
                Enum::name,
                matter()::source);
        return Field.choice("source.kind", matter().sourceHead(), typed, kinds).needed(true);
    }

    Field code() {
        return Field.of(Kind.LINE, "source.code", problem().sourceCode(), typed)
                .hinted(problem().sourceCodeHint());
    }

    Field enterprise() {
        return Field.of(Kind.LINE, "source.name", problem().enterprise(), typed)
                .hinted(problem().enterpriseHint());
    }

    Field indicator(List<NamedIndicator> indicators) {
        List<Choice> choices = Choice.of(
                indicators,
                matter().choose(),
                typed.one("source.indicator"),
                NamedIndicator::code,
                indicator -> indicator.name(language));
        return Field.choice("source.indicator", problem().indicator(), typed, choices)
                .hinted(problem().indicatorHint());
    }

    Field unit() {
        return Field.choice(
                        "unit",
                        matter().unit(),
                        typed,
                        Choice.units(zone, matter().choose(), typed.one("unit"), language))
                .hinted(problem().unitHint());
    }

    Field project() {
        return Field.of(Kind.LINE, "project", problem().projectCode(), typed);
    }

    Field owner() {
        return Field.choice(
                "owner",
                problem().proposedOwner(),
                typed,
                Choice.units(zone, matter().choose(), typed.one("owner"), language));
    }

    Field official() {
        return Field.choice(
                "official",
                problem().proposedOfficial(),
                typed,
                Choice.officials(people, matter().choose(), typed.one("official"), language));
    }

    Field deadline() {
        return Field.of(Kind.DATE, "deadline", matter().deadline(), typed);
    }

    Field measures() {
        return Field.of(Kind.TEXT, "measures", matter().measures(), typed);
    }

    private MatterWords matter() {
        return language.words(MatterWords.class);
    }

    private ProblemWords problem() {
        return language.words(ProblemWords.class);
    }
}
