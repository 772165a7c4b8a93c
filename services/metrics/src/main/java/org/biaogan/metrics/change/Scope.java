package org.biaogan.metrics.change;

import java.util.Collection;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.unit.UnitView;

/** Which units are looked at, and what indicators and units are called. */
record Scope(Collection<String> units, Map<String, IndicatorView> indicators, Map<String, UnitView> tree) {}
