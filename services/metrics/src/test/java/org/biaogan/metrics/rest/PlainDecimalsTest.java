package org.biaogan.metrics.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalsTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeEach
    void customize() {
        new PlainDecimals().customize(mapper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"year\":2021.9}", "{\"year\":\"2021\"}", "{\"day\":1}", "{\"day\":\"1\"}"})
    void nothingIsReadAsWhatItIsNot(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Read.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void whatIsMeantIsRead() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"year\":2021,\"day\":\"MONDAY\"}", Read.class))
                .isEqualTo(new Read(2021, DayOfWeek.MONDAY));
    }

    @Test
    void decimalsLeaveWithoutExponentAndTrailingZeros() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new BigDecimal("1.50E+3"))).isEqualTo("1500");
        assertThat(mapper.writeValueAsString(new BigDecimal("0.1234567890125"))).isEqualTo("0.123456789013");
    }

    private record Read(Integer year, DayOfWeek day) {}
}
