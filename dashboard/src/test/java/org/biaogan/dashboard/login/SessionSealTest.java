package org.biaogan.dashboard.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionSealTest {

    private final SessionSeal seal = seal("one secret that is long enough, yes");

    @Test
    void sealedTokenIsOpenedAgainByReplicasOfTheSameSecret() {
        String sealed = seal.seal("token");

        assertThat(sealed).doesNotContain("token").isNotEqualTo(seal.seal("token"));
        assertThat(seal("one secret that is long enough, yes").open(sealed)).contains("token");
    }

    @Test
    void tamperedWithOrForeignSealsAreNotOpened() {
        String sealed = seal.seal("token");
        char last = sealed.charAt(sealed.length() - 2) == 'A' ? 'B' : 'A';

        assertThat(seal.open(sealed.substring(0, sealed.length() - 2) + last + sealed.charAt(sealed.length() - 1)))
                .isEmpty();
        assertThat(seal("another secret that is long enough").open(sealed)).isEmpty();
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("not base64 !")).isEmpty();
    }

    @Test
    void shortSecretIsRefusedAtStart() {
        assertThatThrownBy(() -> seal("short")).hasMessageContaining("at least 32 characters");
    }

    private static SessionSeal seal(String secret) {
        return new SessionSeal(new SessionConfig() {
            @Override
            public String secret() {
                return secret;
            }

            @Override
            public Duration lifetime() {
                return Duration.ofHours(1);
            }
        });
    }
}
