package org.biaogan.metrics.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.project.CountedProject;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.unit.UnitView;

/**
 * A project that has been silent for too long.
 *
 * @param lastVisit null where nobody has been there
 * @param daysWithoutVisit since the last visit, at the earliest since the project came to its stage or was registered
 * @param lastReport the end of the last period reported on; null where nothing was reported
 * @param allowed how many days it may be without the first of {@code kinds}
 * @param allowedWithoutVisit null where no rule expects visits
 * @param overdueDays by how many days the rule is exceeded that is exceeded most
 * @param kinds what it has been without for too long
 */
public record SilenceView(
        String project,
        String name,
        String nameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String responsibleUnit,
        String responsibleUnitName,
        String responsibleUnitNameEn,
        String leader,
        String leaderName,
        String leaderNameEn,
        String handler,
        String handlerName,
        String handlerNameEn,
        Stage stage,
        boolean flagship,
        LocalDate lastVisit,
        long daysWithoutVisit,
        LocalDate lastReport,
        long daysWithoutReport,
        Integer allowed,
        Integer allowedWithoutVisit,
        Integer allowedWithoutReport,
        long overdueDays,
        List<SilenceKind> kinds) {

    static SilenceView of(
            Silence silence, LastHeard heard, Map<String, UnitView> units, Map<String, OfficialView> officials) {
        CountedProject project = silence.project();
        List<SilenceKind> kinds = silence.broken();
        UnitView unit = units.get(project.unit());
        UnitView answering = units.get(project.answering());
        OfficialView leader = project.leader() == null ? null : officials.get(project.leader());
        OfficialView handler = project.handler() == null ? null : officials.get(project.handler());
        return new SilenceView(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.nameEn(),
                project.answering(),
                answering == null ? null : answering.name(),
                answering == null ? null : answering.nameEn(),
                project.leader(),
                leader == null ? null : leader.name(),
                leader == null ? null : leader.nameEn(),
                project.handler(),
                handler == null ? null : handler.name(),
                handler == null ? null : handler.nameEn(),
                project.stage(),
                project.flagship(),
                heard.of(SilenceKind.VISIT, project),
                silence.days().get(SilenceKind.VISIT),
                heard.of(SilenceKind.REPORT, project),
                silence.days().get(SilenceKind.REPORT),
                silence.allowed(kinds.get(0)),
                silence.allowed(SilenceKind.VISIT),
                silence.allowed(SilenceKind.REPORT),
                silence.overdueDays(),
                kinds);
    }
}
