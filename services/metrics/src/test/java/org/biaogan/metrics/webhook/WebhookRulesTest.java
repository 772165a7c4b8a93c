package org.biaogan.metrics.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {

    @Property
    void aWaitIsNeverNothingNorLongerThanTwoHours(
            @ForAll @IntRange(min = 1, max = 10_000) int attempts,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double chance) {
        assertThat(Backoff.after(attempts, chance)).isBetween(Duration.ofSeconds(5), Duration.ofHours(2));
    }

    @Property
    void theShortestWaitIsAtLeastHalfOfTheLongestOfTheSameAttempt(@ForAll @IntRange(min = 1, max = 100) int attempts) {
        assertThat(Backoff.after(attempts, 0).multipliedBy(2)).isGreaterThanOrEqualTo(Backoff.after(attempts, 0.999));
        assertThat(Backoff.after(attempts + 1, 0)).isGreaterThanOrEqualTo(Backoff.after(attempts, 0));
    }

    /** Computed by OpenSSL: printf '1784512345.{"a":1}' | openssl dgst -sha256 -hmac 'a secret of some length'. */
    @Test
    void theSignatureIsWhatOthersCompute() {
        assertThat(Signature.of("a secret of some length", Instant.ofEpochSecond(1_784_512_345), "{\"a\":1}"))
                .isEqualTo("t=1784512345,v1=3f1a60e0a71e6efcf514e026d125267dab1b8e4c0cf3600eaccb0d925d0e35b4");
    }

    @Test
    void kindsThatALaterVersionSubscribedToAreRecordsToThisOne() {
        WebhookVersion later = new WebhookVersion();
        later.kinds = new String[] {"DRONE_FLOWN", "VISITED", "DRONE_LOST"};
        assertThat(later.kinds()).containsExactly(EventKind.RECORD_CHANGED, EventKind.VISITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1"
            })
    void addressesOfOwnNetworksAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "223.5.5.5", "2400:3200::1"})
    void addressesOfTheOpenInternetArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }
}
