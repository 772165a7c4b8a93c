package org.biaogan.dashboard.problem;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Notice;

/**
 * What red lights propose, as the page shows it.
 *
 * @param shown how many there are; says so where there are more than the page has
 * @param chosen the proposal to be decided on; null while none is
 * @param mayDecide whether the visitor may make problems of proposals
 * @param status with which the page answers
 */
record ProposalsView(
        Notice notice,
        List<Choice> units,
        String unit,
        List<ProposalRow> rows,
        String shown,
        Chosen chosen,
        String done,
        boolean mayDecide,
        int status) {

    /**
     * The proposal to be decided on, with its two forms.
     *
     * @param dismissal null for who may not lay it aside
     */
    record Chosen(ProposalRow row, Typed confirmed, List<Field> confirmation, Typed dismissed, Field dismissal) {}
}
