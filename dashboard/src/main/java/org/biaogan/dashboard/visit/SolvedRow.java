package org.biaogan.dashboard.visit;

/**
 * A problem solved on the spot, as typed.
 *
 * @param problem its code on the ledger; empty where it never came there
 */
record SolvedRow(String problem, String text) {

    static final SolvedRow EMPTY = new SolvedRow("", "");

    boolean isEmpty() {
        return (problem + text).isBlank();
    }

    VisitDraft.Solved draft() {
        return new VisitDraft.Solved(VisitForm.given(problem), text.strip());
    }
}
