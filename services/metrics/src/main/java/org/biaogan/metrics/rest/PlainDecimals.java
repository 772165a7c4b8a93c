package org.biaogan.metrics.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals leave as plain numbers, without exponent, with at most twelve digits after the point. */
@Singleton
class PlainDecimals implements ObjectMapperCustomizer {

    private static final int DIGITS_AFTER_POINT = 12;

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces disable(MapperFeature) is not what Quarkus hands out
    public void customize(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.registerModule(new SimpleModule("decimals").addSerializer(BigDecimal.class, new Plain()));
    }

    private static final class Plain extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1;

        Plain() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            BigDecimal sent = value.scale() > DIGITS_AFTER_POINT
                    ? value.setScale(DIGITS_AFTER_POINT, RoundingMode.HALF_UP)
                    : value;
            out.writeNumber(sent.signum() == 0 ? "0" : sent.stripTrailingZeros().toPlainString());
        }
    }
}
