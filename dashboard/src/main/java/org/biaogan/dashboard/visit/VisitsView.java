package org.biaogan.dashboard.visit;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.page.Notice;

/**
 * The list of visits.
 *
 * @param maySend whether the visitor may record one
 * @param recorded whether one has just been taken
 * @param previous address of the page before; null where there is none, as {@code next}
 */
record VisitsView(
        Notice notice,
        VisitQuery query,
        List<Choice> units,
        List<Choice> officials,
        boolean maySend,
        boolean recorded,
        List<VisitRow> rows,
        String previous,
        String next) {}
