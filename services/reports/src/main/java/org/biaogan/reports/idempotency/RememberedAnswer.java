package org.biaogan.reports.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.biaogan.reports.rest.Problem;

/** The answer to a committed POST, kept for its repetitions. */
@Entity
@Table(name = "remembered_answer")
@IdClass(KeyedPost.Slot.class)
class RememberedAnswer {

    @Id
    String caller;

    @Id
    String path;

    @Id
    String key;

    String bodySha256;
    int status;
    String location;
    String body;
    Instant createdAt;

    protected RememberedAnswer() {}

    RememberedAnswer(KeyedPost post, Answer answer, Instant createdAt) {
        this.caller = post.caller();
        this.path = post.path();
        this.key = post.key();
        this.bodySha256 = post.bodySha256();
        this.status = answer.status();
        this.location = answer.location();
        this.body = answer.body();
        this.createdAt = createdAt;
    }

    /** The same answer again; the same key with another body is a conflict. */
    Answer replayFor(KeyedPost post) {
        if (!bodySha256.equals(post.bodySha256())) {
            throw Problem.conflict("This Idempotency-Key came with another body before");
        }
        return new Answer(status, location, body);
    }
}
