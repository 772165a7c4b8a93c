package org.biaogan.dashboard.silence;

import jakarta.ws.rs.BadRequestException;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.UnitCode;

/**
 * Which silent projects are wanted.
 *
 * @param unit with all below it; null for all
 * @param kind what they have been without; null for either
 * @param page from 0
 */
record SilenceQuery(String unit, SilenceKind kind, int page) {

    static final int SIZE = 50;
    private static final int LAST = 100_000;

    static SilenceQuery of(String unit, String kind, Integer page) {
        int number = page == null ? 0 : page;
        if (number < 0 || number > LAST) {
            throw new BadRequestException();
        }
        return new SilenceQuery(UnitCode.read(unit), SilenceKind.read(kind), number);
    }

    String kindAsked() {
        return kind == null ? null : kind.name();
    }

    String address(int number) {
        return Address.of("/silence")
                .with("unit", unit)
                .with("kind", kindAsked())
                .with("page", number == 0 ? null : String.valueOf(number))
                .text();
    }
}
