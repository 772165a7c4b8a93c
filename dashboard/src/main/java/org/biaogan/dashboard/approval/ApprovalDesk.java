package org.biaogan.dashboard.approval;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.biaogan.dashboard.approval.ApprovalClient.Decision;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists submissions and hands decisions on. */
@ApplicationScoped
class ApprovalDesk {

    /** As many as one request of decisions may hold, and as one answer may list. */
    static final int MOST = 1000;

    private static final int LATEST = 100;
    private static final String TOTAL = "X-Total-Count";

    private final ApprovalClient client;
    private final LastGood lastGood;

    ApprovalDesk(@RestClient ApprovalClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Submissions(List<Submission> items) {}

    /** Everything that waits, the earliest first, whoever may decide on it. */
    Uni<Reading<List<Submission>>> waiting() {
        SubmissionQuery query = new SubmissionQuery(SubmissionState.PENDING, null, null, 0, MOST);
        return ask(query, call(query).map(RestResponse::getEntity));
    }

    /** What was decided, the latest submission first: the last hundred, and with them up to a hundred before. */
    Uni<Reading<List<Submission>>> decided(HistoryFilter filter) {
        SubmissionQuery query = filter.query(LATEST);
        AtomicInteger last = new AtomicInteger();
        return ask(
                        query,
                        call(query).invoke(answer -> last.set(lastPage(answer))).map(RestResponse::getEntity))
                .chain(first -> last.get() == 0 ? Uni.createFrom().item(first) : lastOf(query, last.get()))
                .map(reading -> reading.map(ApprovalDesk::turned));
    }

    /** All or nothing; the same key decides the same, however often it is sent. */
    Uni<Void> decide(DecisionForm form, Verdict verdict) {
        String reason = form.reason().isEmpty() ? null : form.reason();
        List<Decision> decisions = form.ticked().stream()
                .map(id -> new Decision(id, verdict, reason))
                .toList();
        return client.decide(form.key(), decisions).replaceWithVoid();
    }

    private Uni<Reading<List<Submission>>> lastOf(SubmissionQuery query, int last) {
        return Uni.combine()
                .all()
                .unis(page(query.page(last - 1)), page(query.page(last)))
                .with((before, newest) -> new Reading<>(
                        Stream.concat(before.value().stream(), newest.value().stream())
                                .toList(),
                        before.takenAt(),
                        newest.stale() || before.stale()));
    }

    private Uni<Reading<List<Submission>>> page(SubmissionQuery query) {
        return ask(query, call(query).map(RestResponse::getEntity));
    }

    private Uni<Reading<List<Submission>>> ask(SubmissionQuery query, Uni<byte[]> call) {
        Question<Submissions> question = new Question<>(Service.METRICS, "submissions " + query, Submissions.class);
        return lastGood.ask(question, () -> call).map(reading -> reading.map(Submissions::items));
    }

    private Uni<RestResponse<byte[]>> call(SubmissionQuery query) {
        return client.submissions(query.state(), query.unit(), query.period(), query.page(), query.size());
    }

    private static int lastPage(RestResponse<byte[]> answer) {
        String total = answer.getHeaderString(TOTAL);
        return total == null ? 0 : Math.max(0, (Integer.parseInt(total) - 1) / LATEST);
    }

    private static List<Submission> turned(List<Submission> earliestFirst) {
        List<Submission> latestFirst = new ArrayList<>(earliestFirst);
        Collections.reverse(latestFirst);
        return latestFirst;
    }
}
