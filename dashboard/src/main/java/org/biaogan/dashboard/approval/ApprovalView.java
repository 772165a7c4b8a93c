package org.biaogan.dashboard.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.Zone;

/**
 * What the page shows.
 *
 * @param toDecide what the visitor may decide on
 * @param own the visitor's own, which somebody else decides on
 * @param elsewhere what waits for others
 * @param decided the latest submission first
 * @param kept ids that were sent and stand in no table, as the tables could not be read
 * @param trouble why nothing was done just now; empty unless something was tried
 * @param done what was done just now; null unless something was
 */
record ApprovalView(
        Notice notice,
        DecisionForm form,
        List<SubmissionRow> toDecide,
        List<SubmissionRow> own,
        List<SubmissionRow> elsewhere,
        List<SubmissionRow> decided,
        HistoryChoices choices,
        boolean full,
        List<Long> kept,
        List<String> trouble,
        String done) {

    /** What the view is made from. */
    record Material(Notice notice, List<Submission> waiting, List<Submission> decided, Zone zone) {}

    /** Who is looking, at what. */
    record Look(String visitor, HistoryFilter filter, DecisionForm form, boolean all, String done) {}

    static ApprovalView of(Material material, Look look, Language language) {
        Predicate<Submission> mine = one -> Objects.equals(one.submittedBy(), look.visitor());
        return new ApprovalView(
                material.notice(),
                look.form(),
                rows(material.waiting(), Submission::mayDecide, look, language),
                rows(material.waiting(), mine.and(one -> !one.mayDecide()), look, language),
                rows(material.waiting(), mine.negate().and(one -> !one.mayDecide()), look, language),
                rows(material.decided(), one -> one.state().isDecided(), look, language),
                HistoryChoices.of(look.filter(), material.zone(), language),
                material.waiting().size() >= ApprovalDesk.MOST,
                List.of(),
                trouble(material, look.form(), language),
                look.done());
    }

    /** Nothing could be read, but what was sent is not lost. */
    static ApprovalView bare(DecisionForm form) {
        return new ApprovalView(
                null,
                form,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                form.ticked(),
                form.trouble(),
                null);
    }

    private static List<SubmissionRow> rows(
            List<Submission> submissions, Predicate<Submission> which, Look look, Language language) {
        return submissions.stream()
                .filter(which)
                .map(one -> row(one, look, language))
                .toList();
    }

    private static SubmissionRow row(Submission one, Look look, Language language) {
        boolean ticked = look.all() || look.form().ticked().contains(one.id());
        return SubmissionRow.of(one, ticked, look.form().objections().get(one.id()), language);
    }

    /** The form's own trouble, then each objection by name: its row may have gone to another table meanwhile. */
    private static List<String> trouble(Material material, DecisionForm form, Language language) {
        Stream<String> objections = form.objections().entrySet().stream()
                .map(objection -> name(material, objection, language) + objection.getValue());
        return Stream.concat(form.trouble().stream(), objections).toList();
    }

    private static String name(Material material, Map.Entry<Long, String> objection, Language language) {
        return Stream.concat(material.waiting().stream(), material.decided().stream())
                .filter(one -> one.id() == objection.getKey())
                .findFirst()
                .map(one -> SubmissionRow.of(one, false, null, language).label() + language.pick("：", ": "))
                .orElse("");
    }
}
