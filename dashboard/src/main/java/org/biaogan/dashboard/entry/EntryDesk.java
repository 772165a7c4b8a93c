package org.biaogan.dashboard.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.ServiceWatch;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks for sheets and drafts, and hands in what was typed. Nothing is remembered between requests: a sheet holds its reader's
 * own draft, and a figure must not be judged by what was known an hour ago.
 */
@ApplicationScoped
class EntryDesk {

    private static final Logger LOG = Logger.getLogger(EntryDesk.class);

    private final EntryClient client;
    private final ServiceWatch watch;

    EntryDesk(@RestClient EntryClient client, ServiceWatch watch) {
        this.client = client;
        this.watch = watch;
    }

    Uni<EntrySheet> sheet(EntryQuery query) {
        return watched(client.sheet(query.unit(), query.period()));
    }

    /** The visitor's draft; none also where it cannot be asked for, as the form is of use without one. */
    Uni<Draft> draft(EntryQuery query) {
        return watched(client.draft(query.unit(), query.period()))
                .onFailure()
                .invoke(failure -> LOG.debug("A draft could not be read", failure))
                .onFailure()
                .recoverWithItem(Draft.NONE);
    }

    /** What closed a figure; null where nothing did, or where it cannot be told. */
    Uni<Closing> closing(String unit, EntryItem item) {
        return watched(client.closing(unit, item.period(), item.indicator()))
                .map(closing -> closing.closed() ? closing : null)
                .onFailure()
                .invoke(failure -> LOG.debug("A closing could not be read", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** Saves the draft on top of the one that the form started from. */
    Uni<Draft> save(EntryForm form) {
        EntryQuery query = form.query();
        return watched(client.save(query.unit(), query.period(), Draft.tag(form.revision()), form.draft()));
    }

    /** Why the service would refuse the figures; null where it would take them. Nothing is written. */
    Uni<Refusal> refusal(EntryForm form) {
        return watched(client.look(true, form.figures()))
                .map(taken -> (Refusal) null)
                .onFailure(Refusal.class)
                .recoverWithItem(refused -> (Refusal) refused);
    }

    /** The same key records the same figures, however often it is sent; what was submitted is no draft any longer. */
    Uni<Recorded> submit(EntryForm form) {
        return watched(client.submit(form.key(), form.figures())).call(() -> discard(form));
    }

    private Uni<Void> discard(EntryForm form) {
        if (form.revision() == 0) {
            return Uni.createFrom().voidItem();
        }
        EntryQuery query = form.query();
        return client.discard(query.unit(), query.period(), Draft.tag(form.revision()))
                .onFailure()
                .invoke(failure -> LOG.debug("A draft stays after its figures were submitted", failure))
                .onFailure()
                .recoverWithNull();
    }

    private <T> Uni<T> watched(Uni<T> call) {
        return call.invoke(() -> watch.answered(Service.METRICS))
                .onFailure(Outage::isOutage)
                .invoke(failure -> watch.failed(Service.METRICS, failure))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }
}
