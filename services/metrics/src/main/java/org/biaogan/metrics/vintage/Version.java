package org.biaogan.metrics.vintage;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a master record: what was known about a code between two instants. */
@MappedSuperclass
public abstract class Version {

    private String code;
    private int version;
    private LocalDate validTo;
    private String reason;
    private String recordedBy;
    private Instant knownFrom;
    private Instant knownTo;

    /** Needed by the persistence layer. */
    protected Version() {}

    protected Version(String code, LocalDate validTo, String reason) {
        this.code = code;
        this.validTo = validTo;
        this.reason = reason;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    /** The last day on which the record may be used for something new; empty while it is in use. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Why this version was made; null for most first ones. */
    public String reason() {
        return reason;
    }

    /** Who made this version. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant knownFrom() {
        return knownFrom;
    }

    /** Whether one of the two takes the place of the other: always, unless editions stand side by side. */
    protected boolean isSameEdition(Version other) {
        return true;
    }

    /**
     * Takes over from the version before what the description at hand leaves out without meaning to change it: fields
     * that callers of an older contract do not know.
     */
    protected void keepUnsaid(Version before) {}

    /** Makes this the version with that number, known from that instant on. */
    void become(int number, String recorder, Instant since) {
        this.version = number;
        this.recordedBy = recorder;
        this.knownFrom = since;
    }

    /** Ends this version: something else is known from that instant on. */
    void supersede(Instant when) {
        this.knownTo = when;
    }

    /** Takes the record out of use after that day. */
    protected void retire(LocalDate lastDay, String why) {
        this.validTo = lastDay;
        this.reason = why;
    }
}
