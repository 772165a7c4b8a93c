package org.biaogan.metrics.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import org.biaogan.metrics.rest.Rejected;

/**
 * Lets a POST have its effect once. The key is claimed by a lock that lasts as long as the transaction, and remembered
 * in that transaction: a request that failed or was cut off leaves nothing behind and can be sent again.
 */
@ApplicationScoped
public class OncePost {

    private static final int LONGEST_KEY = 255;

    private final RememberedPosts remembered;
    private final PostedRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    OncePost(RememberedPosts remembered, PostedRequest request, ObjectMapper json, Clock clock) {
        this.remembered = remembered;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Answers what the effect answers, or what it answered before.
     *
     * @return fails with 409 where the key came with another body, or is under way (then with {@code Retry-After})
     */
    public Uni<Response> perform(Supplier<Uni<Response>> effect) {
        String key = request.idempotencyKey();
        if (key == null) {
            return effect.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Rejected.malformed("Idempotency-Key", "An Idempotency-Key has 1 to 255 characters.");
        }
        PostKey post = request.identifiedBy(key);
        return Panache.withTransaction(() -> remembered
                .claim(post)
                .invoke(OncePost::refuseUnderWay)
                .chain(() -> remembered.findById(post))
                .chain(before -> before == null
                        ? effect.get().map(this::serialised).call(answer -> remember(post, answer))
                        : Uni.createFrom().item(() -> again(before))));
    }

    private static void refuseUnderWay(boolean claimed) {
        if (!claimed) {
            throw Rejected.conflictingForNow(
                    "Idempotency-Key", "IN_PROGRESS", "A request with this key is still under way.");
        }
    }

    private Response again(RememberedPost before) {
        if (!before.hasBody(request.bodySha256())) {
            throw Rejected.conflicting("Idempotency-Key", "OTHER_BODY", "This key was already used with another body.");
        }
        Response.ResponseBuilder answer = Response.status(before.status)
                .entity(before.answer)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotent-Replayed", "true");
        return (before.location == null ? answer : answer.location(URI.create(before.location))).build();
    }

    private Response serialised(Response answer) {
        try {
            return answer.hasEntity()
                    ? Response.fromResponse(answer)
                            .entity(json.writeValueAsString(answer.getEntity()))
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .build()
                    : answer;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Uni<RememberedPost> remember(PostKey key, Response answer) {
        RememberedPost post = new RememberedPost();
        post.caller = key.caller();
        post.path = key.path();
        post.key = key.key();
        post.bodySha256 = request.bodySha256();
        post.status = answer.getStatus();
        post.location = answer.getHeaderString(HttpHeaders.LOCATION);
        post.answer = (String) answer.getEntity();
        post.createdAt = clock.instant();
        return remembered.persistAndFlush(post);
    }
}
