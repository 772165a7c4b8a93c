package org.biaogan.metrics.condition;

import java.util.Map;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.unit.UnitView;

/** What those who owe conditions were called at an instant, by code. */
record ConditionNames(Map<String, UnitView> units, Map<String, OfficialView> officials) {

    String unit(String code) {
        UnitView unit = code == null ? null : units.get(code);
        return unit == null ? null : unit.name();
    }

    String unitEn(String code) {
        UnitView unit = code == null ? null : units.get(code);
        return unit == null ? null : unit.nameEn();
    }

    String official(String code) {
        OfficialView official = code == null ? null : officials.get(code);
        return official == null ? null : official.name();
    }
}
