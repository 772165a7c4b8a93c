package org.biaogan.dashboard.savedview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads, saves and removes views. None are remembered for an outage: what is remembered is shared by those of the same
 * rights, and private views are one person's.
 */
@ApplicationScoped
public class SavedViewDesk {

    private static final int MOST = 1000;
    /** Views are made and thrown away, never changed. */
    private static final String ONLY_REVISION = "\"v1\"";

    private final SavedViewClient client;

    SavedViewDesk(@RestClient SavedViewClient client) {
        this.client = client;
    }

    /** The visitor's own and those shared with all; none where they cannot be had, as the list is good without them. */
    public Uni<List<SavedView>> usable() {
        return client.views(MOST).map(SavedView.SavedViews::items).onFailure().recoverWithItem(List.of());
    }

    /** The same key saves once, however often it is sent. */
    public Uni<Void> save(String key, String name, String query, boolean shared) {
        return client.save(key, new SavedView.Draft(name, query, shared));
    }

    public Uni<Void> remove(UUID id) {
        return client.remove(id, ONLY_REVISION);
    }
}
