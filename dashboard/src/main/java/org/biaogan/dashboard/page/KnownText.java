package org.biaogan.dashboard.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.knowledge.KnownOn;
import org.biaogan.dashboard.language.Language;

/**
 * As of which instant a page is read, in the reader's words.
 *
 * @param typed what stands in the field
 * @param moment the instant; null for now
 * @param now this page as of now
 * @param fault what is wrong with what was typed; empty where nothing is
 * @param link as links to other pages carry it; null for now
 */
public record KnownText(String typed, String moment, String now, String fault, String link) {

    static KnownText of(KnownOn known, String address, Language language) {
        return new KnownText(
                known.typed(),
                known.isPast() ? MomentText.of(known.instant(), language) : null,
                Address.of(address).with(KnownOn.PARAMETER, null).text(),
                known.fault() == null ? "" : language.words(PageWords.class).knownFault(known.fault()),
                known.link());
    }

    /** What an address with parameters ends with, so that it leads to what was known at the same instant. */
    public String more() {
        return link == null ? "" : "&" + KnownOn.PARAMETER + "=" + URLEncoder.encode(link, StandardCharsets.UTF_8);
    }
}
