package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.app.QuarkusSettings;
import org.biaogan.kubernetes.app.Setting;
import org.junit.jupiter.api.Test;

/** What the other tests compare the manifests with must itself tell right from wrong. */
class SettingTest {

    @Test
    void aSettingOfQuarkusIsKnownByItsVariable() {
        assertThat(QuarkusSettings.setBy("QUARKUS_DATASOURCE_REACTIVE_URL")).hasValueSatisfying(known -> {
            assertThat(known.key()).isEqualTo("quarkus.datasource.reactive.url");
            assertThat(known.extension()).isEqualTo("quarkus-reactive-datasource");
            assertThat(known.atRunTime()).isTrue();
        });
    }

    @Test
    void aSettingThatOnlyTheBuildHeedsIsToldApart() {
        assertThat(QuarkusSettings.setBy("QUARKUS_MANAGEMENT_ROOT_PATH"))
                .hasValueSatisfying(known -> assertThat(known.atRunTime()).isFalse());
    }

    @Test
    void aMisspeltVariableSetsNothing() {
        assertThat(QuarkusSettings.setBy("QUARKUS_OIDC_AUTHSERVER_URL")).isEmpty();
        assertThat(App.REPORTS.ownKeys()).noneMatch(key -> Setting.isSetBy(key, "BIAOGAN_METRIC_URL"));
    }

    @Test
    void theSourcesSayWhatAnAppCannotStartWithout() {
        assertThat(App.DASHBOARD.settings())
                .contains(new Setting("biaogan.session.secret", true), new Setting("biaogan.session.lifetime", false));
    }

    @Test
    void aSegmentThatTheInstallationNamesMayBeAny() {
        assertThat(App.DASHBOARD.ownKeys()).contains("biaogan.local.users.*.password");
        assertThat(Setting.isSetBy("biaogan.local.users.*.password", "BIAOGAN_LOCAL_USERS_VIEWER_PASSWORD"))
                .isTrue();
    }

    @Test
    void aPropertyIsReadInItsProfile() {
        assertThat(App.METRICS.property("local", "quarkus.oidc.token.issuer")).contains("https://biaogan.local");
        assertThat(App.METRICS.property("prod", "quarkus.oidc.token.issuer")).isEmpty();
    }
}
