package org.biaogan.dashboard.entry;

import java.util.List;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.zone.Zone;

/**
 * All that the form is shown with.
 *
 * @param sheet null while it cannot be asked for
 * @param closing what closed figures of the sheet; null where nothing did
 */
record Surroundings(Reading<Zone> zone, Rights rights, EntrySheet sheet, Draft draft, Closing closing) {

    /** Where no unit is known, nobody is kept from submitting what was typed: the service decides. */
    boolean mayWrite(String unit) {
        return writable().contains(unit) || zone.value().units().isEmpty();
    }

    WritableUnits writable() {
        return WritableUnits.of(zone.value(), rights);
    }

    /** An empty form, where there is nothing to fill. */
    EntryForm form(EntryQuery query) {
        return sheet == null
                ? new EntryForm(query, EntryForm.newKey(), 0, "", List.of())
                : EntryForm.of(query, sheet, draft);
    }
}
