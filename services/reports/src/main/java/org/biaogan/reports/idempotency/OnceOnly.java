package org.biaogan.reports.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.biaogan.reports.idempotency.KeyedPost.Slot;
import org.biaogan.reports.rest.Problem;

/**
 * Lets the effect of a keyed POST happen once and repeats its answer afterwards. The answer is stored in the
 * transaction of the effect, so a refusal or a crash leaves nothing behind and the key stays free.
 */
@ApplicationScoped
public class OnceOnly {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final AnswerRepository answers;
    private final Clock clock;

    /** Keys this replica is working on, known before there is a transaction; other replicas are held off by a lock. */
    private final Set<Slot> inProgress = ConcurrentHashMap.newKeySet();

    OnceOnly(AnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Prepares outside any transaction (other services may be asked), then performs the effect in one.
     * 409 where the key came with another body, or with Retry-After where it is still being worked on.
     */
    public <T> Uni<Answer> perform(KeyedPost post, Supplier<Uni<T>> prepare, Function<T, Uni<Answer>> effect) {
        if (!post.isKeyed()) {
            return prepare.get().chain(prepared -> Panache.withTransaction(() -> effect.apply(prepared)));
        }
        if (!inProgress.add(post.slot())) {
            return Uni.createFrom().failure(stillInProgress());
        }
        return performKeyed(post, prepare, effect).onTermination().invoke(() -> inProgress.remove(post.slot()));
    }

    private <T> Uni<Answer> performKeyed(KeyedPost post, Supplier<Uni<T>> prepare, Function<T, Uni<Answer>> effect) {
        return Panache.withSession(() -> replay(post)).onItem().ifNull().switchTo(() -> prepare.get()
                .chain(prepared -> Panache.withTransaction(() -> performLocked(post, prepared, effect))));
    }

    private <T> Uni<Answer> performLocked(KeyedPost post, T prepared, Function<T, Uni<Answer>> effect) {
        return answers.tryLock(post.slot())
                .invoke(OnceOnly::mustBeLocked)
                .chain(() -> replay(post))
                .onItem()
                .ifNull()
                .switchTo(() -> effect.apply(prepared).call(answer -> remember(post, answer)));
    }

    private Uni<Answer> replay(KeyedPost post) {
        return answers.findById(post.slot()).onItem().ifNotNull().transform(answer -> answer.replayFor(post));
    }

    private Uni<RememberedAnswer> remember(KeyedPost post, Answer answer) {
        return answers.persist(new RememberedAnswer(post, answer, clock.instant()));
    }

    private static void mustBeLocked(boolean locked) {
        if (!locked) {
            throw stillInProgress();
        }
    }

    private static RuntimeException stillInProgress() {
        return Problem.notYet("A request with this Idempotency-Key is still in progress", RETRY);
    }
}
