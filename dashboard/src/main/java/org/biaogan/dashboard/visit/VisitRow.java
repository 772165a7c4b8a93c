package org.biaogan.dashboard.visit;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/** A visit as a row of the list. */
record VisitRow(
        String on,
        String project,
        String projectName,
        String unitName,
        String official,
        String officialName,
        String seen,
        int photos,
        List<Visit.Found> found,
        List<Visit.Solved> solved,
        String recorder,
        String recordedAt) {

    static VisitRow of(Visit visit, Language language) {
        return new VisitRow(
                MomentText.of(visit.on()),
                visit.project(),
                named(language.pick(visit.projectName(), visit.projectNameEn()), visit.project()),
                named(language.pick(visit.unitName(), visit.unitNameEn()), ""),
                visit.official(),
                named(language.pick(visit.officialName(), visit.officialNameEn()), visit.official()),
                visit.seen(),
                listed(visit.photos()).size(),
                listed(visit.problemsFound()),
                listed(visit.problemsSolved()),
                visit.recordedBy(),
                MomentText.of(visit.recordedAt(), language));
    }

    private static String named(String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static <T> List<T> listed(List<T> given) {
        return given == null ? List.of() : given;
    }
}
