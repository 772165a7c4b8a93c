package org.biaogan.dashboard.login;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether this is a local run; decides alone whether there is a login form, so that no setting can open one elsewhere. */
@ApplicationScoped
class LocalProfile {

    private static final String NAME = "local";

    boolean active() {
        return ConfigUtils.isProfileActive(NAME);
    }
}
