package org.biaogan.metrics.figure;

import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many bits each part of an id has: unit, indicator, month, kind, what it stands beside where it does, and
 * microsecond, in this order. They stand in printed ids and never change.
 */
enum Packing {
    SHORT(17, false, YearMonth.of(1990, 1), 9, 9, 10, 6, 0, 51),
    LONG(27, false, YearMonth.of(1900, 1), 31, 31, 14, 6, 0, 53),
    SHORT_BESIDE(23, true, YearMonth.of(1990, 1), 9, 9, 10, 8, 28, 51),
    LONG_BESIDE(29, true, YearMonth.of(1900, 1), 24, 23, 14, 8, 23, 53);

    private static final int UNIT = 0;
    private static final int INDICATOR = 1;
    private static final int MONTH = 2;
    private static final int KIND = 3;
    private static final int BESIDE = 4;
    private static final int MICROSECOND = 5;

    private final int symbols;
    private final boolean besideSomething;
    private final YearMonth firstMonth;
    private final int[] bits;

    Packing(int symbols, boolean besideSomething, YearMonth firstMonth, int... bits) {
        this.symbols = symbols;
        this.besideSomething = besideSomething;
        this.firstMonth = firstMonth;
        this.bits = bits;
    }

    /** The symbols of an id, without check, in the shortest packing that has room for all its parts. */
    static StringBuilder symbolsOf(FigureId id) {
        boolean beside = id.kind().standsBesideSomething();
        Packing shorter = beside ? SHORT_BESIDE : SHORT;
        long[] parts = shorter.parts(id);
        if (shorter.hasRoomFor(parts)) {
            return shorter.written(parts);
        }
        Packing longer = beside ? LONG_BESIDE : LONG;
        long[] longerParts = longer.parts(id);
        if (!longer.hasRoomFor(longerParts)) {
            throw new IllegalArgumentException("no id has room for " + id.kind() + " of " + id.periodEnd());
        }
        return longer.written(longerParts);
    }

    /** The one with that many symbols; null where there is none. */
    static Packing ofLength(int symbols) {
        return Arrays.stream(values())
                .filter(packing -> packing.symbols == symbols)
                .findFirst()
                .orElse(null);
    }

    /** The bits of all parts one after the other, each five a symbol. */
    private StringBuilder written(long[] parts) {
        StringBuilder written = new StringBuilder(symbols + 1);
        int symbol = 0;
        int filled = 0;
        for (int part = 0; part < parts.length; part++) {
            for (int left = bits[part]; left > 0; ) {
                int taken = Math.min(left, Symbols.BITS - filled);
                left -= taken;
                symbol = symbol << taken | (int) (parts[part] >>> left) & (1 << taken) - 1;
                filled += taken;
                if (filled == Symbols.BITS) {
                    written.append(Symbols.of(symbol));
                    symbol = 0;
                    filled = 0;
                }
            }
        }
        return written;
    }

    /** @return null where the number is that of no id */
    FigureId unpack(BigInteger packed, Instant epoch) {
        long[] parts = new long[bits.length];
        BigInteger rest = packed;
        for (int part = bits.length - 1; part >= 0; part--) {
            parts[part] = rest.mod(BigInteger.ONE.shiftLeft(bits[part])).longValueExact();
            rest = rest.shiftRight(bits[part]);
        }
        Optional<FigureKind> kind = FigureKind.ofNumber((int) parts[KIND])
                .filter(known -> known.standsBesideSomething() == besideSomething);
        return rest.signum() != 0 || kind.isEmpty()
                ? null
                : new FigureId(
                        kind.get(),
                        (int) parts[INDICATOR],
                        (int) parts[UNIT],
                        firstMonth.plusMonths(parts[MONTH]),
                        epoch.plus(parts[MICROSECOND], ChronoUnit.MICROS),
                        (int) parts[BESIDE]);
    }

    private long[] parts(FigureId id) {
        return new long[] {
            id.unit(),
            id.indicator(),
            ChronoUnit.MONTHS.between(firstMonth, id.periodEnd()),
            id.kind().number(),
            id.beside(),
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
