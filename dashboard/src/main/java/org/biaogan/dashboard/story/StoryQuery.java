package org.biaogan.dashboard.story;

import org.biaogan.dashboard.form.Typed;

/**
 * Which story is wanted, and what of it is to be changed.
 *
 * @param milestone the node to be moved; null for none
 * @param condition the condition to be changed; null for none
 */
record StoryQuery(String code, String milestone, String condition, Typed sent) {

    static StoryQuery of(String code, Typed sent) {
        return new StoryQuery(code, null, null, sent);
    }
}
