package org.biaogan.dashboard.upstream;

import io.vertx.core.json.JsonObject;

/** A file was read and refused as a whole: nothing was written, and its rows say why. */
public class RefusedFile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient JsonObject said;

    RefusedFile(Refusal refusal, JsonObject said) {
        super(refusal.status(), refusal.getMessage(), refusal.faults());
        this.said = said;
    }

    /** What was said about the file, as the record that the answer to a taken one is read as. */
    public <T> T judgement(Class<T> answer) {
        return said.mapTo(answer);
    }
}
