package org.biaogan.dashboard.visit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.page.Notice;

/**
 * The form with all there is to choose.
 *
 * @param owner whose visits these are, so that nobody sends another's from the same phone
 * @param zone whose day and time are meant
 * @param moreProjects whether there may be others than those to choose from
 */
record VisitFormView(
        Notice notice,
        VisitForm form,
        String owner,
        String today,
        String zone,
        List<Choice> projects,
        boolean moreProjects,
        List<Choice> officials,
        List<FoundRow> found,
        List<SolvedRow> solved) {

    /** What is found on one visit rarely is more; the others go on the ledger. */
    static final int FOUND_ROWS = 3;

    static final int SOLVED_ROWS = 2;

    /** How many projects there are at most to choose from. */
    public int mostProjects() {
        return VisitDesk.MOST_PROJECTS;
    }

    /** As many rows as there can be, the filled ones first. */
    static <T> List<T> rows(List<T> filled, T empty, int most) {
        int missing = Math.max(0, most - filled.size());
        return Stream.concat(filled.stream(), IntStream.range(0, missing).mapToObj(i -> empty))
                .toList();
    }
}
