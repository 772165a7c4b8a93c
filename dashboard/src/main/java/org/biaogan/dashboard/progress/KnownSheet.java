package org.biaogan.dashboard.progress;

import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.zone.Zone;

/** A sheet as it is known while a file is judged: what its projects are called, and what was reported before. */
record KnownSheet(Sheet sheet, Zone zone) {

    Mention mention(String project, String otherwise, Language language) {
        return sheet.find(project)
                .map(item -> item.mention(zone, language))
                .orElseGet(() -> Mention.of(project, otherwise, null, null, null, false, language));
    }

    /** What a file can change; null where nothing is known, also as it is of another period than the sheet. */
    Report held(String project, String period) {
        return period.equals(sheet.period())
                ? sheet.find(project).map(Sheet.Item::held).orElse(null)
                : null;
    }
}
