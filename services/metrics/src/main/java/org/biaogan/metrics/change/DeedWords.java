package org.biaogan.metrics.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DoneDeed;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.unit.UnitView;

/** Says of a deed what it was done to, and who answers for that. */
record DeedWords(Scope scope, Map<String, ProjectView> projects, Map<String, OfficialView> officials) {

    ChangeView of(DoneDeed done) {
        Deed deed = done.deed();
        ProjectView project = deed.project() == null ? null : projects.get(deed.project());
        String code = deed.unit() == null && project != null ? project.unit() : deed.unit();
        UnitView unit = code == null ? null : scope.ids().units().get(code);
        return new ChangeView(
                ChangeKind.of(deed.kind()),
                null,
                null,
                null,
                null,
                null,
                code,
                unit == null ? null : unit.name(),
                unit == null ? null : unit.nameEn(),
                null,
                null,
                null,
                deed.before(),
                deed.after(),
                deed.reason(),
                done.who(),
                deed.knownFrom(),
                responsible(project, deed),
                deed.project(),
                project == null ? null : project.name(),
                project == null ? null : project.nameEn(),
                deed.subject(),
                done.title(),
                Map.of());
    }

    private List<Responsible> responsible(ProjectView project, Deed deed) {
        Stream<String> ofProject = project == null ? Stream.empty() : Stream.of(project.leader(), project.handler());
        return Stream.concat(Stream.ofNullable(deed.detail().get("official")).map(Object::toString), ofProject)
                .filter(Objects::nonNull)
                .distinct()
                .map(officials::get)
                .filter(Objects::nonNull)
                .map(DeedWords::responsible)
                .toList();
    }

    private static Responsible responsible(OfficialView official) {
        return new Responsible(
                official.code(),
                official.name(),
                official.nameEn(),
                official.title(),
                official.titleEn(),
                official.phone());
    }
}
