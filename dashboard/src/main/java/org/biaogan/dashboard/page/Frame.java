package org.biaogan.dashboard.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.biaogan.dashboard.knowledge.Knowledge;
import org.biaogan.dashboard.knowledge.KnownOn;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.visitor.Rights;

/**
 * What the layout shows around a page.
 *
 * @param section which part of the product the page belongs to, for the navigation
 * @param otherLanguageLink this page in the other language; after a form was sent, the page that has the form
 * @param known as of which instant the page is read, where it can be
 * @param visitor the visitor's name; empty where nobody is signed in
 * @param rights what the navigation may lead to
 * @param csrfToken for the forms of the page; empty where the page has none
 */
public record Frame(
        Language language,
        Section section,
        String otherLanguageLink,
        KnownText known,
        String visitor,
        Rights rights,
        String csrfToken,
        boolean demonstration,
        StaticFiles files) {

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return !visitor.isEmpty();
    }

    /** The navigation's first line. */
    public List<SectionGroup> groups() {
        return SectionGroup.inUse();
    }

    /** The group the page stands in; null where the navigation does not lead to it. */
    public SectionGroup group() {
        return section.group();
    }

    /** Whether the page stands in this group. */
    public boolean inGroup(SectionGroup other) {
        return section.group() == other;
    }

    /** The navigation's second line: what the visitor may see of the page's group; none where there is nothing to choose. */
    public List<Section> neighbours() {
        if (!signedIn() || group() == null) {
            return List.of();
        }
        List<Section> visible =
                group().sections().stream().filter(one -> one.isFor(rights)).toList();
        return visible.size() == 1 ? List.of() : visible;
    }

    /** Where the navigation leads: to what was known at the same instant, where a page can be read so. */
    public String way(String path) {
        return Knowledge.covers(path)
                ? Address.of(path).with(KnownOn.PARAMETER, known.link()).text()
                : path;
    }

    /** Whether the page stands in this section. */
    public boolean in(Section other) {
        return section == other;
    }

    /**
     * The frame of the answer to a form, as the address it was sent to shows nothing by itself.
     *
     * @param form the address of the page that has the form; its path is never taken from what was sent
     */
    public Frame afterForm(String form) {
        return new Frame(
                language,
                section,
                inOtherLanguage(form, language),
                known,
                visitor,
                rights,
                csrfToken,
                demonstration,
                files);
    }

    static String inOtherLanguage(String address, Language language) {
        return Address.of(address)
                .with(Language.CHOICE, language.other().code())
                .text();
    }

    /** The template in this frame's language. */
    public <T extends TemplateInstance> T speak(T template) {
        template.setLocale(language.bundleLocale());
        return template;
    }
}
