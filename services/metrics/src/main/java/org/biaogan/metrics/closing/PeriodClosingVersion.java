package org.biaogan.metrics.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.vintage.Version;

/** What was known about a closing by hand between two instants. */
@Entity
@Table(name = "period_closing_version")
class PeriodClosingVersion extends Version {

    @Id
    @GeneratedValue(generator = "period_closing_version_seq")
    @SequenceGenerator(
            name = "period_closing_version_seq",
            sequenceName = "period_closing_version_seq",
            allocationSize = 50)
    Long id;

    String unit;
    String period;
    boolean closed;

    PeriodClosingVersion() {}

    PeriodClosingVersion(NewPeriodClosing closing) {
        super(closing.code(), null, closing.reason());
        this.unit = closing.unit();
        this.period = TimePeriod.parse(closing.period()).toString();
        this.closed = closing.closed();
    }

    /** The same, taken back. */
    PeriodClosingVersion retiredOn(LocalDate day) {
        PeriodClosingVersion last =
                new PeriodClosingVersion(new NewPeriodClosing(code(), unit, period, closed, "retired"));
        last.retire(day, "retired");
        return last;
    }

    boolean isOfTheSame(PeriodClosingVersion other) {
        return unit.equals(other.unit) && period.equals(other.period);
    }

    HandClosing toClosing() {
        return new HandClosing(code(), unit, TimePeriod.parse(period), closed, recordedBy(), knownFrom());
    }
}
