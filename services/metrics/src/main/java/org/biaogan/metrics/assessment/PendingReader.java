package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.approval.SubmissionList;
import org.biaogan.metrics.approval.SubmissionView;
import org.biaogan.metrics.observation.SubmissionFilter;
import org.biaogan.metrics.observation.Submissions;
import org.biaogan.metrics.period.TimePeriod;

/** Reads what waits for approval beside what is known, in one statement for any number of subjects. */
@ApplicationScoped
class PendingReader {

    private final Submissions submissions;
    private final SubmissionList list;

    PendingReader(Submissions submissions, SubmissionList list) {
        this.submissions = submissions;
        this.list = list;
    }

    /** The frame with what waits for some subjects in their own last periods. Needs a session. */
    Uni<Frame> counted(Frame frame, Collection<Subject> subjects, TimePeriod period) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().item(frame);
        }
        Set<String> indicators = subjects.stream().map(Subject::indicator).collect(Collectors.toSet());
        Set<String> units = subjects.stream().map(Subject::unit).collect(Collectors.toSet());
        LocalDate earliest = indicators.stream()
                .map(code ->
                        period.last(frame.indicators().get(code).frequency()).end())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return submissions
                .counts(SubmissionFilter.pending(indicators, units, earliest, period.end(), frame.asOf()))
                .map(found -> frame.with(new PendingCounts(found)));
    }

    /** Everything that waits for a subject, of whichever period. Needs a session. */
    Uni<List<SubmissionView>> all(Subject subject, Frame frame) {
        return submissions
                .all(SubmissionFilter.pending(
                        List.of(subject.indicator()), List.of(subject.unit()), null, null, frame.asOf()))
                .map(found -> list.views(found, frame.ids()));
    }
}
