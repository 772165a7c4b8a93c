package org.biaogan.metrics.meeting;

import java.util.List;

/** An agenda as it is stored. */
record StoredAgenda(List<AgendaItem> items) {}
