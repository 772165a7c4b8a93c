package org.biaogan.dashboard.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/**
 * What the layout shows around a page.
 *
 * @param section which part of the product the page belongs to, for the navigation
 * @param otherLanguageLink this page in the other language
 * @param visitor the visitor's name; empty where nobody is signed in
 * @param csrfToken for the forms of the page; empty where the page has none
 */
public record Frame(
        Language language,
        Section section,
        String otherLanguageLink,
        String visitor,
        String csrfToken,
        boolean demonstration,
        StaticFiles files) {

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return !visitor.isEmpty();
    }

    /** What the navigation leads to. */
    public List<Section> sections() {
        return Section.all();
    }

    /** Whether the page stands in this section. */
    public boolean in(Section other) {
        return section == other;
    }

    /** The template in this frame's language. */
    public <T extends TemplateInstance> T speak(T template) {
        template.setLocale(language.bundleLocale());
        return template;
    }
}
