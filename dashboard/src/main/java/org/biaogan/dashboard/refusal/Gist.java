package org.biaogan.dashboard.refusal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a service's English sentence needs no translation: what it quotes, codes, intervals and numbers; and which row of
 * a file it is about. That is what a Chinese reader misses in a sentence of ours, which is the same for every value.
 */
final class Gist {

    private static final int MOST = 4;

    private static final Pattern SAYING = Pattern.compile("(?<!\\w)'(?<quoted>[^']+)'(?!\\w)"
            + "|\\b[Rr]ow (?<row>\\d+)"
            + "|(?<plain>(?<![\\w.'-])[A-Z][A-Za-z._-]*\\d[\\w.-]*(?<![.-])"
            + "|[\\[(][-+∞.\\d]+, [-+∞.\\d]+[\\])]"
            + "|(?<![\\w.'-])[-+]?\\d[\\w.:-]*(?<![.:])%?)");

    private Gist() {}

    /** Its parts in their order, none twice; empty where all of it is words. */
    static String of(String sentence) {
        return SAYING.matcher(sentence)
                .results()
                .map(Gist::part)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("、"));
    }

    private static String part(MatchResult found) {
        if (found.group(2) != null) {
            return "第 " + found.group(2) + " 行";
        }
        return found.group(1) == null ? found.group() : found.group(1);
    }
}
