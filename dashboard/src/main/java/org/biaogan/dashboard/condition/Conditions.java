package org.biaogan.dashboard.condition;

import java.util.List;

/** A project's conditions in order, and what it may start without. */
record Conditions(List<Condition> items, List<Exemption> exemptions) {}
