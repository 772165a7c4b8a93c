package org.biaogan.dashboard.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.biaogan.dashboard.visitor.Rights;

/** A bounded store of answers, the least recently used going first: never more entries nor more bytes than told. */
class Shelf {

    private static final int INITIAL_CAPACITY = 64;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Label, Answer> answers = new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true);
    private final int maxEntries;
    private final long maxBytes;
    private final Clock clock;
    private long bytes;

    /** Under what an answer is found again: what was asked, and by whose rights. */
    record Label(Rights rights, String question) {}

    /** An answer as the service sent it; its length is its weight. */
    record Answer(byte[] body, Instant takenAt) {}

    Shelf(int maxEntries, long maxBytes, Clock clock) {
        this.maxEntries = maxEntries;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    synchronized Optional<Answer> find(Label label) {
        return Optional.ofNullable(answers.get(label));
    }

    /** As {@link #find}, if it is no older than the given time. */
    Optional<Answer> findRecent(Label label, Duration patience) {
        return find(label).filter(answer -> answer.takenAt().plus(patience).isAfter(clock.instant()));
    }

    /** Keeps an answer as of now, in place of an earlier one; one too big for the whole shelf is not kept. */
    synchronized Answer keep(Label label, byte[] body) {
        Answer answer = new Answer(body, clock.instant());
        forget(label);
        if (body.length <= maxBytes) {
            answers.put(label, answer);
            bytes += body.length;
            makeRoom();
        }
        return answer;
    }

    private void makeRoom() {
        Iterator<Answer> oldestFirst = answers.values().iterator();
        while (answers.size() > maxEntries || bytes > maxBytes) {
            bytes -= oldestFirst.next().body().length;
            oldestFirst.remove();
        }
    }

    synchronized int entries() {
        return answers.size();
    }

    synchronized long bytes() {
        return bytes;
    }

    private void forget(Label label) {
        Answer old = answers.remove(label);
        if (old != null) {
            bytes -= old.body().length;
        }
    }
}
