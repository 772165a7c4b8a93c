package org.biaogan.metrics.matter;

import java.util.Map;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.unit.UnitView;

/** What units, officials and projects were called at an instant, by code. */
public record MatterNames(
        Map<String, UnitView> units, Map<String, OfficialView> officials, Map<String, ProjectView> projects) {

    public String unit(String code) {
        UnitView unit = code == null ? null : units.get(code);
        return unit == null ? null : unit.name();
    }

    public String unitEn(String code) {
        UnitView unit = code == null ? null : units.get(code);
        return unit == null ? null : unit.nameEn();
    }

    public String official(String code) {
        OfficialView official = code == null ? null : officials.get(code);
        return official == null ? null : official.name();
    }

    public String officialEn(String code) {
        OfficialView official = code == null ? null : officials.get(code);
        return official == null ? null : official.nameEn();
    }

    public String project(String code) {
        ProjectView project = code == null ? null : projects.get(code);
        return project == null ? null : project.name();
    }

    public String projectEn(String code) {
        ProjectView project = code == null ? null : projects.get(code);
        return project == null ? null : project.nameEn();
    }
}
