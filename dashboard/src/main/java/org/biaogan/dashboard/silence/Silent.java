package org.biaogan.dashboard.silence;

import java.time.LocalDate;
import java.util.List;

/** A silent project as the service describes it. */
record Silent(
        String project,
        String name,
        String nameEn,
        String unitName,
        String unitNameEn,
        String responsibleUnitName,
        String responsibleUnitNameEn,
        String leader,
        String leaderName,
        String leaderNameEn,
        String stage,
        boolean flagship,
        LocalDate lastVisit,
        long daysWithoutVisit,
        LocalDate lastReport,
        long daysWithoutReport,
        Integer allowedWithoutVisit,
        Integer allowedWithoutReport,
        long overdueDays,
        List<String> kinds) {

    record Silents(List<Silent> items) {}

    boolean isWithout(SilenceKind kind) {
        return kinds.contains(kind.name());
    }
}
