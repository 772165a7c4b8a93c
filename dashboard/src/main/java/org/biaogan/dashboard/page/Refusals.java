package org.biaogan.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.dashboard.upstream.Refusal;

/** A service's refusal as lines to read: its sentence, then each field with what is wrong with it. */
public final class Refusals {

    private Refusals() {}

    /** No line is empty and none stands twice. */
    public static List<String> lines(Refusal refusal) {
        List<String> lines = new ArrayList<>();
        lines.add(String.valueOf(refusal.getMessage()));
        refusal.faults().forEach(fault -> lines.add(fault.field() + ": " + fault.message()));
        return lines.stream().filter(line -> !line.isBlank()).distinct().toList();
    }
}
