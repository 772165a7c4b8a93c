package org.biaogan.metrics.figure;

import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many bits each part of an id has: unit, indicator, month, kind and microsecond, in this order. */
enum Packing {
    SHORT(17, YearMonth.of(1990, 1), 9, 9, 10, 6, 51),
    LONG(27, YearMonth.of(1900, 1), 31, 31, 14, 6, 53);

    private final int symbols;
    private final YearMonth firstMonth;
    private final int[] bits;

    Packing(int symbols, YearMonth firstMonth, int... bits) {
        this.symbols = symbols;
        this.firstMonth = firstMonth;
        this.bits = bits;
    }

    /** The shortest that has room for all parts. */
    static Packing of(FigureId id) {
        return SHORT.hasRoomFor(SHORT.parts(id)) ? SHORT : LONG;
    }

    /** The one with that many symbols; null where there is none. */
    static Packing ofLength(int symbols) {
        for (Packing packing : values()) {
            if (packing.symbols == symbols) {
                return packing;
            }
        }
        return null;
    }

    int symbols() {
        return symbols;
    }

    BigInteger pack(FigureId id) {
        long[] parts = parts(id);
        if (!hasRoomFor(parts)) {
            throw new IllegalArgumentException("no id has room for " + id.kind() + " of " + id.periodEnd());
        }
        BigInteger packed = BigInteger.ZERO;
        for (int part = 0; part < parts.length; part++) {
            packed = packed.shiftLeft(bits[part]).or(BigInteger.valueOf(parts[part]));
        }
        return packed;
    }

    /** @return null where the number is that of no id */
    FigureId unpack(BigInteger packed, Instant epoch) {
        List<Long> parts = new ArrayList<>();
        BigInteger rest = packed;
        for (int part = bits.length - 1; part >= 0; part--) {
            BigInteger room = BigInteger.ONE.shiftLeft(bits[part]);
            parts.add(rest.mod(room).longValueExact());
            rest = rest.shiftRight(bits[part]);
        }
        Collections.reverse(parts);
        return rest.signum() != 0
                ? null
                : FigureKind.ofNumber(parts.get(3).intValue())
                        .map(kind -> new FigureId(
                                kind,
                                parts.get(1).intValue(),
                                parts.get(0).intValue(),
                                firstMonth.plusMonths(parts.get(2)),
                                epoch.plus(parts.get(4), ChronoUnit.MICROS)))
                        .orElse(null);
    }

    private long[] parts(FigureId id) {
        return new long[] {
            id.unit(),
            id.indicator(),
            ChronoUnit.MONTHS.between(firstMonth, id.periodEnd()),
            id.kind().number(),
            id.microseconds()
        };
    }

    private boolean hasRoomFor(long[] parts) {
        for (int part = 0; part < parts.length; part++) {
            if (parts[part] < 0 || parts[part] >= 1L << bits[part]) {
                return false;
            }
        }
        return true;
    }
}
