package org.biaogan.metrics.condition;

import java.util.List;

/** The conditions of a template as the database keeps them, which takes objects only. */
record StoredItems(List<TemplateItem> items) {}
