package org.biaogan.metrics.change;

import java.util.Collection;
import org.biaogan.metrics.figure.SubjectIds;

/** Which units are looked at, and what indicators and units are called and their numbers named by. */
record Scope(Collection<String> units, SubjectIds ids) {}
