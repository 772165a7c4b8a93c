package org.biaogan.metrics.milestone;

import java.util.List;

/** The nodes of a template as the database keeps them, which takes objects only. */
record StoredNodes(List<TemplateNode> items) {}
