package org.biaogan.dashboard.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads meetings, and enters them. */
@ApplicationScoped
class MeetingDesk {

    static final int SIZE = 50;
    /** As many changes as a meeting can look through. */
    static final int MOST_CHANGES = 100;

    private final MeetingClient client;
    private final LastGood lastGood;

    MeetingDesk(@RestClient MeetingClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Meetings(List<Meeting> items) {}

    /** A page of meetings, the last one first. */
    Uni<Reading<List<Meeting>>> meetings(int page) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "meetings " + page, Meetings.class),
                        () -> client.list(page, SIZE))
                .map(reading -> reading.map(Meetings::items));
    }

    Uni<Reading<Meeting>> meeting(String code) {
        return lastGood.ask(new Question<>(Service.METRICS, "meeting " + code, Meeting.class), () -> client.one(code));
    }

    /** What moved since the meeting before. */
    Uni<Reading<Since>> since(String code) {
        return lastGood.ask(
                new Question<>(Service.METRICS, "since before meeting " + code, Since.class),
                () -> client.since(code, MOST_CHANGES));
    }

    /** Enters a meeting, or revises it from the version that was shown. */
    Uni<Void> save(MeetingForm form) {
        Uni<byte[]> call = form.isRevision()
                ? client.revise(form.code(), quoted(form.version()), form.draft())
                : client.add(form.typed().key(), form.draft());
        return call.onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure))
                .replaceWithVoid();
    }

    /** Retires the version that was shown; refused while directives of it are open. */
    Uni<Void> retire(String code, String version) {
        return client.retire(code, quoted(version))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }

    private static String quoted(String version) {
        return "\"v" + version + "\"";
    }
}
