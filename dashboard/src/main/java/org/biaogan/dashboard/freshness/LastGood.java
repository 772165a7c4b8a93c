package org.biaogan.dashboard.freshness;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.biaogan.dashboard.freshness.Shelf.Answer;
import org.biaogan.dashboard.freshness.Shelf.Label;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.ServiceWatch;

/**
 * Asks a service and remembers what it said; when it gives no usable answer, the last good one comes back, marked stale. An
 * answer never serves other rights than those it was given to, nor another instant than the one it was asked as of.
 */
@ApplicationScoped
public class LastGood {

    private final Shelf shelf;
    private final Labels labels;
    private final ServiceWatch watch;
    private final ObjectMapper json;

    LastGood(Shelf shelf, Labels labels, ServiceWatch watch, ObjectMapper json) {
        this.shelf = shelf;
        this.labels = labels;
        this.watch = watch;
        this.json = json;
    }

    /** What is asked of which service, and what the answer is read as. */
    public record Question<T>(Service service, String text, Class<T> type) {}

    /** Asks the service now; fails with {@link Outage} only where nothing is remembered. */
    public <T> Uni<Reading<T>> ask(Question<T> question, Supplier<Uni<byte[]>> call) {
        Label label = labels.of(question);
        return call.get()
                .map(body -> fresh(question, label, body))
                .onFailure(Outage::isOutage)
                .recoverWithUni(failure -> remembered(question, label, failure))
                .onFailure()
                .invoke(failure -> note(question, failure));
    }

    /** As {@link #ask}, but what was heard within the given time is not asked again. */
    public <T> Uni<Reading<T>> askSometimes(Question<T> question, Duration patience, Supplier<Uni<byte[]>> call) {
        return shelf.findRecent(labels.of(question), patience)
                .map(answer ->
                        Uni.createFrom().item(new Reading<>(read(question, answer.body()), answer.takenAt(), false)))
                .orElseGet(() -> ask(question, call));
    }

    private <T> Reading<T> fresh(Question<T> question, Label label, byte[] body) {
        T value = read(question, body);
        Answer answer = shelf.keep(label, body);
        watch.answered(question.service());
        return new Reading<>(value, answer.takenAt(), false);
    }

    /** A failure is handed on, not thrown: thrown here it would be taken for a second failure beside the first. */
    private <T> Uni<Reading<T>> remembered(Question<T> question, Label label, Throwable failure) {
        Optional<Answer> known = shelf.find(label);
        if (known.isEmpty()) {
            return Uni.createFrom().failure(new Outage(question.service(), failure));
        }
        watch.helpedOut(question.service(), failure);
        Answer answer = known.get();
        return Uni.createFrom().item(new Reading<>(read(question, answer.body()), answer.takenAt(), true));
    }

    private void note(Question<?> question, Throwable failure) {
        if (failure instanceof Outage) {
            watch.failed(question.service(), failure.getCause());
        } else {
            watch.answered(question.service());
        }
    }

    private <T> T read(Question<T> question, byte[] body) {
        try {
            return json.readValue(body, question.type());
        } catch (IOException notTheContract) {
            throw new UncheckedIOException(notTheContract);
        }
    }
}
