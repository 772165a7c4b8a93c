package org.biaogan.dashboard.portfolio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.intake.ReasonRow;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.portfolio.PortfolioAnswer.Reason;

/** What the service says about a file, in the reader's words: what is wrong first, then what is strange, then what changes. */
record PortfolioJudgement(
        PortfolioAnswer answer,
        boolean refused,
        Excerpt<ReasonRow> reasons,
        Excerpt<ReasonRow> warnings,
        Excerpt<ChangedProject> changes,
        String recordedAt) {

    static PortfolioJudgement of(PortfolioAnswer answer, Language language) {
        return new PortfolioJudgement(
                answer,
                answer.isRefused(),
                reasons(answer, language),
                warnings(answer, language),
                changes(answer, language),
                answer.recordedAt() == null ? "" : MomentText.of(answer.recordedAt(), language));
    }

    /** Row by row: of the last row that is shown, all its reasons are. */
    private static Excerpt<ReasonRow> reasons(PortfolioAnswer answer, Language language) {
        Set<Integer> lines =
                answer.rows().stream().limit(Excerpt.MOST).map(Reason::line).collect(Collectors.toSet());
        int left = answer.refused() - lines.size();
        return Excerpt.of(
                rows(
                        answer.rows().stream()
                                .filter(row -> lines.contains(row.line()))
                                .toList(),
                        language),
                left > 0,
                language.words(PortfolioWords.class).rowsLeft(lines.size(), left));
    }

    private static Excerpt<ReasonRow> warnings(PortfolioAnswer answer, Language language) {
        List<Reason> first = answer.warnings().stream().limit(Excerpt.MOST).toList();
        int left = answer.warned() - first.size();
        return Excerpt.of(
                rows(first, language),
                left > 0,
                language.words(PortfolioWords.class).warningsLeft(first.size(), left));
    }

    private static Excerpt<ChangedProject> changes(PortfolioAnswer answer, Language language) {
        Set<Integer> warned = answer.warnings().stream().map(Reason::line).collect(Collectors.toSet());
        List<ChangedProject> first = answer.changes().stream()
                .limit(Excerpt.MOST)
                .map(change -> ChangedProject.of(change, warned, language))
                .toList();
        int left = answer.taken() - first.size();
        return Excerpt.of(first, left > 0, language.words(PortfolioWords.class).changesLeft(first.size(), left));
    }

    private static List<ReasonRow> rows(List<Reason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> ReasonRow.of(
                        reason.line(),
                        reason.column() == null ? "" : ProjectColumn.called(reason.column(), language),
                        reason.code(),
                        reason.message(),
                        language))
                .toList();
    }
}
