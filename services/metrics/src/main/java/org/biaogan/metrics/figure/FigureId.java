package org.biaogan.metrics.figure;

import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The id of a figure (数据编号): which number of which subject at which period, made of what was known at an instant. It is
 * packed, not looked up, so it can be read back for as long as the versions it points to are kept, which is for ever.
 *
 * <p>Written in Crockford's base 32 in groups of six, the last symbol being a check: {@code 0R0XE4-PJQBM3-2B620T}. A short
 * form has room for the first 511 indicators and units and for the periods up to April 2075; a long form takes the rest.
 * Kinds that stand beside something, such as a place within a group, take six symbols more.
 *
 * @param indicator the indicator's number, from 1; 0 for what is about no single one
 * @param unit the unit's number, from 1; 0 for the zone as a whole
 * @param periodEnd the month the period ends with
 * @param vintage the latest instant at which anything the figure is made of became known; whatever was known before
 *     the year 2000 counts as known at its beginning
 * @param beside what else has to be said, as the kind has it; 0 for nothing
 */
public record FigureId(FigureKind kind, int indicator, int unit, YearMonth periodEnd, Instant vintage, int beside) {

    private static final int GROUP = 6;

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    public FigureId {
        vintage = vintage.isBefore(EPOCH) ? EPOCH : vintage.truncatedTo(ChronoUnit.MICROS);
        if (beside != 0 && !kind.standsBesideSomething()) {
            throw new IllegalArgumentException(kind + " stands beside nothing");
        }
    }

    /** Of a kind of which nothing else has to be said. */
    public FigureId(FigureKind kind, int indicator, int unit, YearMonth periodEnd, Instant vintage) {
        this(kind, indicator, unit, periodEnd, vintage, 0);
    }

    /** Reads an id as printed or typed. */
    public static FigureId parse(String typed) {
        String symbols = Symbols.cleaned(typed);
        Packing packing = Packing.ofLength(symbols.length() - 1);
        if (packing == null || !isMadeOfSymbols(symbols)) {
            throw new MalformedFigureId("'%s' is no id of a figure.".formatted(typed));
        }
        String body = symbols.substring(0, symbols.length() - 1);
        if (Symbols.check(body) != symbols.charAt(symbols.length() - 1)) {
            throw new MalformedFigureId("'%s' has a wrong check symbol: look for a typing mistake.".formatted(typed));
        }
        FigureId id = packing.unpack(number(body), EPOCH);
        if (id == null || !id.symbols().equals(symbols)) {
            throw new MalformedFigureId("'%s' is no id of a figure.".formatted(typed));
        }
        return id;
    }

    /** In groups, as it is printed. */
    @Override
    public String toString() {
        StringBuilder grouped = new StringBuilder(symbols());
        for (int at = grouped.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    long microseconds() {
        return ChronoUnit.MICROS.between(EPOCH, vintage);
    }

    private String symbols() {
        StringBuilder symbols = Packing.symbolsOf(this);
        return symbols.append(Symbols.check(symbols)).toString();
    }

    private static boolean isMadeOfSymbols(String symbols) {
        return symbols.chars().allMatch(symbol -> Symbols.value((char) symbol) >= 0);
    }

    private static BigInteger number(String body) {
        BigInteger number = BigInteger.ZERO;
        for (char symbol : body.toCharArray()) {
            number = number.shiftLeft(Symbols.BITS).or(BigInteger.valueOf(Symbols.value(symbol)));
        }
        return number;
    }
}
