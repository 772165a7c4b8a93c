package org.biaogan.dashboard.closing;

/**
 * What an administrator takes back (撤销), from the version that was shown; nothing of its past is lost.
 *
 * @param code of a rule, or the id of a closing by hand
 */
record Withdrawal(Kind kind, String code, String version) {

    /** What can be taken back, and where on the page it stands. */
    enum Kind {
        HAND("by-hand"),
        RULE("rules");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        String place() {
            return place;
        }
    }

    boolean isIncomplete() {
        return code.isBlank() || !version.matches("\\d{1,9}");
    }
}
