package org.biaogan.dashboard.form;

/**
 * Whether and what a visitor wants to change in a part of a page.
 *
 * @param may whether forms are shown at all; the service decides in the end
 * @param chosen which of the things listed; null for none
 * @param sent the one of the page's forms that was sent
 */
public record Editing(boolean may, String chosen, Typed sent) {

    /** What the field of this name in this form chose, where it was sent; else what the address chose. */
    public String chosen(String form, String field) {
        return sent.form().equals(form) ? sent.one(field) : chosen;
    }
}
