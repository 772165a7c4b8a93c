package org.biaogan.dashboard.page;

/**
 * Whether and what a visitor wants to change in a part of a page.
 *
 * @param may whether forms are shown at all; the service decides in the end
 * @param chosen which of the things listed; null for none
 * @param filled what was typed into the page's forms
 */
public record Editing(boolean may, String chosen, Filled filled) {

    /** What the field of this name in this form chose, where it was sent; else what the address chose. */
    public String chosen(String form, String field) {
        Filled sent = filled.at(form);
        return sent.isFresh() ? chosen : sent.sent(field);
    }
}
