package org.biaogan.dashboard.assessment;

/** What an indicator means (指标口径), in the words of its definition. */
public record Definition(String definition, String definitionEn) {

    /** Where the definition could not be read; the page does without. */
    static final Definition UNKNOWN = new Definition(null, null);
}
