package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.page.Filled;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Registers projects and revises their description. */
@ApplicationScoped
class EditDesk {

    private final EditClient client;
    private final ProjectClient projects;
    private final LastGood lastGood;

    EditDesk(@RestClient EditClient client, @RestClient ProjectClient projects, LastGood lastGood) {
        this.client = client;
        this.projects = projects;
        this.lastGood = lastGood;
    }

    /** A project by the names of its fields. */
    @SuppressWarnings("unchecked")
    Uni<Map<String, Object>> description(String code) {
        String known = ProjectQuery.code(code);
        return lastGood.ask(
                        new Question<>(Service.METRICS, "description of " + known, Map.class),
                        () -> projects.one(known))
                .map(Reading::value)
                .map(read -> (Map<String, Object>) read);
    }

    /** Registers what was typed, once however often it is sent. */
    Uni<Void> add(Filled filled) {
        return client.add(filled.key(), draft(filled)).replaceWithVoid();
    }

    /** Revises the project, unless somebody changed it after it was shown; then it fails with what was changed. */
    Uni<Void> revise(String code, Filled filled) {
        return client.revise(code, "\"v" + filled.sent("version") + "\"", draft(filled))
                .replaceWithVoid();
    }

    private static Map<String, Object> draft(Filled filled) {
        Map<String, Object> draft = new LinkedHashMap<>();
        for (ProjectField field : ProjectField.values()) {
            Object value = field.value(filled.sent(field.word()));
            if (value != null) {
                draft.put(field.word(), value);
            }
        }
        return draft;
    }
}
