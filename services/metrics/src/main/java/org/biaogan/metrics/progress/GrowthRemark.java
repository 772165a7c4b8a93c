package org.biaogan.metrics.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has to be said wherever a growth is shown (增速说明), in both languages: how far published and implied growth lie
 * apart and why, what the status of the numbers means, and on what basis the publisher compares.
 *
 * @param comparison of the two growths
 * @param now of the period's numbers: its own and its published growth
 * @param earlier of the same period a year before
 * @param basis the publisher's basis of comparison in Chinese, as the catalogue has it; null where it says nothing
 * @param basisEn the same in English
 */
public record GrowthRemark(
        GrowthComparison comparison, List<Mark> now, List<Mark> earlier, String basis, String basisEn) {

    /**
     * The status of a number that growth is formed of, a code of CL_OBS_STATUS.
     *
     * @param reason what its recorder said about it; may be null
     * @param includesJanuary whether it is of a February that stands for two months
     */
    public record Mark(String status, String reason, boolean includesJanuary) {}

    private record Words(String zh, String en) {}

    private static final Map<String, Words> NOW = Map.of(
            "B",
                    new Words(
                            "本期数列有断点（B），与以前不可直接比较",
                            "break in the series (B): not directly comparable with earlier figures"),
            "D", new Words("本期统计口径有变化（D）", "the definition or scope of this period differs (D)"),
            "P", new Words("本期为初步数（P），以后可能修订", "provisional (P): may be revised"));

    private static final Map<String, Words> EARLIER = Map.of(
            "B", new Words("上年同期数列有断点（B）", "break in the series in the same period of last year (B)"),
            "D", new Words("上年同期统计口径不同（D）", "the definition or scope of the same period of last year differs (D)"),
            "P", new Words("上年同期为初步数（P）", "the same period of last year is provisional (P)"));

    private static final Words COMPARABLE = new Words(
            "公布增速按可比口径计算，所用上年同期数与本期统计范围一致，和上年公布的数据有口径差异",
            "published growth is on a comparable basis: last year's figure is realigned to this year's scope and prices,"
                    + " so it is not the one published then");

    private static final Words ONE_INCLUDES_JANUARY =
            new Words("两年中只有一年的2月含1月", "only one of the two Februaries includes its January");

    /** In Chinese; null where there is nothing to say. */
    public String note() {
        return joined(sentences().stream().map(Words::zh).toList(), "；", "。");
    }

    /** In English; null where there is nothing to say. */
    public String noteEn() {
        return joined(sentences().stream().map(Words::en).toList(), "; ", ".");
    }

    /** What the statuses alone mean, for numbers beside which no published growth stands, in Chinese; null for nothing. */
    public String marks() {
        return joined(marked().stream().map(Words::zh).toList(), "；", "。");
    }

    /** The same in English. */
    public String marksEn() {
        return joined(marked().stream().map(Words::en).toList(), "; ", ".");
    }

    private List<Words> sentences() {
        List<Words> marked = marked();
        List<Words> sentences = new ArrayList<>();
        if (comparison.needsExplaining()) {
            sentences.add(apart());
        }
        if (basis != null) {
            sentences.add(new Words(basis, basisEn == null ? basis : basisEn));
        } else if (comparison.needsExplaining() && marked.isEmpty()) {
            sentences.add(COMPARABLE);
        }
        sentences.addAll(marked);
        return sentences;
    }

    private List<Words> marked() {
        List<Words> marked = new ArrayList<>();
        now.forEach(mark -> add(mark, NOW, marked));
        earlier.forEach(mark -> add(mark, EARLIER, marked));
        if (comparison.needsExplaining() && includesJanuary(now) != includesJanuary(earlier)) {
            marked.add(ONE_INCLUDES_JANUARY);
        }
        return marked.stream().distinct().toList();
    }

    private static void add(Mark mark, Map<String, Words> meanings, List<Words> marked) {
        Words meaning = mark.status() == null ? null : meanings.get(mark.status());
        if (meaning != null) {
            marked.add(mark.reason() == null ? meaning : because(meaning, mark.reason()));
        }
    }

    private static Words because(Words meaning, String reason) {
        return new Words(meaning.zh() + "：" + reason, meaning.en() + ": " + reason);
    }

    private static boolean includesJanuary(List<Mark> marks) {
        return marks.stream().anyMatch(Mark::includesJanuary);
    }

    private Words apart() {
        String published = Percent.shown(comparison.published());
        String implied = Percent.shown(comparison.implied().value());
        String points = Percent.shown(comparison.difference().value().abs());
        return new Words(
                "公布增速%s%%，按总量推算%s%%，相差%s个百分点".formatted(published, implied, points),
                "published %s %%, implied by the levels %s %%, %s points apart".formatted(published, implied, points));
    }

    private static String joined(List<String> sentences, String between, String end) {
        return sentences.isEmpty() ? null : String.join(between, sentences) + end;
    }
}
