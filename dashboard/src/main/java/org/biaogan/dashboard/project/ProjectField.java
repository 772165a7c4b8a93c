package org.biaogan.dashboard.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A field of a project's description (项目登记项): where it stands in the form and how it is typed. */
public enum ProjectField {
    CODE(Part.IDENTITY, Kind.TEXT, Project::code),
    NAME(Part.IDENTITY, Kind.TEXT, Project::name),
    NAME_EN(Part.IDENTITY, Kind.TEXT, Project::nameEn),
    UNIT(Part.IDENTITY, Kind.UNIT, Project::unit),
    CATEGORY(Part.IDENTITY, Kind.TEXT, Project::category),
    NATURE(Part.IDENTITY, Kind.NATURE, Project::nature),
    LEVEL(Part.IDENTITY, Kind.LEVEL, Project::level),
    SECTOR(Part.IDENTITY, Kind.TEXT, Project::sector),
    CHAIN_LINK(Part.IDENTITY, Kind.TEXT, Project::chainLink),
    THEMES(Part.IDENTITY, Kind.WORDS, Project::themes),
    FLAGSHIP(Part.IDENTITY, Kind.FLAG, Project::flagship),
    SUMMARY(Part.IDENTITY, Kind.LONG, Project::summary),
    RESPONSIBLE_UNIT(Part.PEOPLE, Kind.UNIT, Project::responsibleUnit),
    LEADER(Part.PEOPLE, Kind.OFFICIAL, Project::leader),
    HANDLER(Part.PEOPLE, Kind.OFFICIAL, Project::handler),
    OWNER(Part.PEOPLE, Kind.TEXT, Project::owner),
    OWNER_CODE(Part.PEOPLE, Kind.TEXT, Project::ownerCode),
    APPROVAL_CODE(Part.PLACE, Kind.TEXT, Project::approvalCode),
    ADDRESS(Part.PLACE, Kind.TEXT, Project::address),
    LONGITUDE(Part.PLACE, Kind.NUMBER, Project::longitude),
    LATITUDE(Part.PLACE, Kind.NUMBER, Project::latitude),
    MONEY_UNIT(Part.PLAN, Kind.TEXT, Project::moneyUnit),
    TOTAL_INVESTMENT(Part.PLAN, Kind.NUMBER, Project::totalInvestment),
    PLANNED_START(Part.PLAN, Kind.DAY, Project::plannedStart),
    PLANNED_COMPLETION(Part.PLAN, Kind.DAY, Project::plannedCompletion),
    PLANNED_PRODUCTION(Part.PLAN, Kind.DAY, Project::plannedProduction),
    COMPOSITION(Part.TABLE, Kind.ROWS, Project::composition),
    PLANS(Part.TABLE, Kind.ROWS, Project::plans),
    REASON(Part.END, Kind.TEXT, project -> null),
    VALID_TO(Part.UNSEEN, Kind.DAY, Project::validTo),
    STAGE(Part.ELSEWHERE, Kind.STAGE, Project::stage),
    STAGE_SINCE(Part.ELSEWHERE, Kind.DAY, Project::stageSince),
    ACTUAL_START(Part.ELSEWHERE, Kind.DAY, Project::actualStart),
    ACTUAL_COMPLETION(Part.ELSEWHERE, Kind.DAY, Project::actualCompletion),
    ACTUAL_PRODUCTION(Part.ELSEWHERE, Kind.DAY, Project::actualProduction);

    /** Where in the form it stands. */
    public enum Part {
        IDENTITY,
        PEOPLE,
        PLACE,
        PLAN,
        TABLE,
        END,
        /** It goes along, but is not shown. */
        UNSEEN,
        /** It is not changed by this form. */
        ELSEWHERE
    }

    /** How a field is typed. */
    enum Kind {
        TEXT,
        LONG,
        NUMBER,
        DAY,
        FLAG,
        /** Codes with blanks between them. */
        WORDS,
        /** A table, see {@link RowsField}. */
        ROWS,
        UNIT,
        OFFICIAL,
        NATURE,
        LEVEL,
        STAGE
    }

    private final Part part;
    private final Kind kind;
    private final Function<Project, Object> reading;

    ProjectField(Part part, Kind kind, Function<Project, Object> reading) {
        this.part = part;
        this.kind = kind;
        this.reading = reading;
    }

    /** By its name in JSON; empty for one that there are no words for here. */
    static Optional<ProjectField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Those of a part of the form, in its order. */
    static List<ProjectField> in(Part part) {
        return Arrays.stream(values()).filter(field -> field.part == part).toList();
    }

    /** Those that are sent with the form as one value each. */
    static List<ProjectField> single() {
        return Arrays.stream(values())
                .filter(field -> field.part != Part.TABLE && field.part != Part.ELSEWHERE)
                .toList();
    }

    /** As it is called in JSON and in the form. */
    String word() {
        String[] parts = name().toLowerCase(java.util.Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }

    Kind kind() {
        return kind;
    }

    Part part() {
        return part;
    }

    /** What the service says of it. */
    Object of(Project project) {
        return reading.apply(project);
    }
}
