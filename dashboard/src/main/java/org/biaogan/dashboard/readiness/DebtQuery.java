package org.biaogan.dashboard.readiness;

import jakarta.ws.rs.BadRequestException;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.UnitCode;

/**
 * Whose debt is looked at, one by one.
 *
 * @param unit of projects of that unit and those below it; null for all
 * @param owedBy the unit that owes; null for what no unit was named for
 * @param page from 0
 */
record DebtQuery(String unit, String owedBy, int page) {

    static final int SIZE = 50;
    static final String PATH = ReadinessView.PATH + "/owed/items";
    private static final int LAST = 100_000;

    static DebtQuery of(String unit, String owedBy, Integer page) {
        int number = page == null ? 0 : page;
        if (number < 0 || number > LAST) {
            throw new BadRequestException();
        }
        return new DebtQuery(UnitCode.read(unit), UnitCode.read(owedBy), number);
    }

    /** Null where a unit is named, which says it already. */
    Boolean unnamed() {
        return owedBy == null ? Boolean.TRUE : null;
    }

    String address(int number) {
        return Address.of(PATH)
                .with("unit", unit)
                .with("owedBy", owedBy)
                .with("page", number == 0 ? null : String.valueOf(number))
                .text();
    }
}
