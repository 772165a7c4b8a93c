package org.biaogan.dashboard.matter;

/** What is followed up. */
public enum MatterKind {
    /** A problem (问题). */
    PROBLEM("problems"),
    /** What a meeting decided (督办事项). */
    DIRECTIVE("directives");

    private final String segment;

    MatterKind(String segment) {
        this.segment = segment;
    }

    /** Its place below the service's interface. */
    String segment() {
        return segment;
    }

    /** Where its board is. */
    public String path() {
        return "/" + segment;
    }
}
