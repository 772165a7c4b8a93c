package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Registers projects and revises their description. */
@ApplicationScoped
class EditDesk {

    private final EditClient client;

    EditDesk(@RestClient EditClient client) {
        this.client = client;
    }

    /** Registers what was typed, once however often it is sent. */
    Uni<Void> add(EditForm form) {
        return client.add(form.typed().key(), form.draft()).replaceWithVoid();
    }

    /** Revises the project, unless somebody changed it after it was shown; then it fails with what was changed. */
    Uni<Void> revise(String code, EditForm form) {
        String version = "\"v" + form.typed().one("version") + "\"";
        String known = ProjectQuery.code(code);
        if (known == null) {
            throw new NotFoundException();
        }
        return client.revise(known, version, form.draft()).replaceWithVoid();
    }
}
